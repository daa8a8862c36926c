/**
 * The menu of a block: its number, pressed, still leads to it, and offers to copy a link, a sentence, both
 * languages, or the text with its citation. Without a clipboard the number is a link and nothing else.
 */
import { unitOf } from './aligned-unit.ts';

const menu = document.querySelector<HTMLElement>('#block-menu')!;
let block: HTMLElement | undefined;
let opener: HTMLElement | undefined;

const isParallel = () => block!.classList.contains('pair');
const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What of a block is its text: not its number, nor the card over a term in it. */
function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const added of copy?.querySelectorAll('[popover]') ?? []) added.remove();
  return textOf(copy);
}

function addressOf(): string {
  return `${location.origin}${location.pathname}#${block!.id}`;
}

/** Both texts of the block, the page's own first: from the page that has both, where this one has not. */
async function pair(): Promise<string> {
  const sidesOf = (own: Element | null) =>
    [...(own?.querySelectorAll('.side') ?? [])].map(wordsOf).join('\n');
  if (isParallel()) {
    const chosen = block!.querySelector<HTMLElement>('.is-aligned[data-sentence]');
    if (!chosen) return sidesOf(block!);
    const bySide = Map.groupBy(unitOf(chosen), (sentence) => sentence.closest('.side'));
    return [...bySide.values()].map((own) => own.map(wordsOf).join(' ')).join('\n');
  }
  const address = document.querySelector<HTMLElement>('[data-parallel]')?.dataset['parallel'] ?? '';
  const answer = await fetch(new URL(address, `${location.origin}${location.pathname}`));
  const both = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return sidesOf(both.getElementById(block!.id));
}

function sentence(): string {
  const own = block!.querySelector('.is-near, .is-aligned[data-sentence]');
  return wordsOf(own ?? block!.querySelector('span[id], [data-sentence]') ?? block!.querySelector('span'));
}

function whole(): string {
  const sides = [...block!.querySelectorAll('.side')];
  return sides.length > 0
    ? sides.map(wordsOf).join('\n')
    : wordsOf(block!.querySelector('p, span:not(.label)'));
}

const made: Record<string, () => string | Promise<string>> = {
  link: addressOf,
  sentence,
  pair,
  citation: () => `${whole()}\n${menu.dataset['citation'] ?? ''}${addressOf()}`,
};

function hide(): void {
  if (menu.matches(':popover-open')) menu.hidePopover();
}

function open(link: HTMLElement): void {
  opener = link;
  block = link.closest<HTMLElement>('[id]')!;
  menu.setAttribute('aria-label', menu.dataset['label']!.replace('{{id}}', block.id));
  // Beside its number in the order of the page, so that the next press of Tab is in it.
  link.after(menu);
  menu.showPopover();
  const at = link.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const top = at.bottom + height + 8 < innerHeight ? at.bottom + 4 : Math.max(8, at.top - height - 4);
  // On the page, not the window: the link, too, moves as it leads to the block.
  menu.style.left = `${scrollX + Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  menu.style.top = `${scrollY + top}px`;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  let said = menu.dataset['copied'];
  try {
    await navigator.clipboard.writeText(await made[button.dataset['copy']!]!());
  } catch {
    said = menu.dataset['failed'];
  }
  button.textContent = said ?? label;
  setTimeout(() => {
    button.textContent = label;
    hide();
  }, 1200);
}

/** Opens the menu of the block whose number was pressed, or puts it away. */
export function press(number: HTMLElement): void {
  const isOpen = menu.matches(':popover-open') && opener === number;
  hide();
  if (!isOpen) open(number);
}

const share = menu.querySelector<HTMLElement>('[data-share]')!;
share.hidden = !('share' in navigator);
menu.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button?.dataset['copy']) void copy(button);
  else if (button === share)
    // The reader may think better of it.
    navigator
      .share({ title: document.title, text: sentence(), url: addressOf() })
      .then(hide, () => undefined);
});
document.addEventListener('pointerdown', (event) => {
  if (event.target instanceof Node && !menu.contains(event.target) && !opener?.contains(event.target)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.matches(':popover-open')) return;
  hide();
  opener?.focus();
});
