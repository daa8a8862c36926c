import { targetOf } from '../fragment.ts';
import { blockAt, withFragment } from './place.ts';

/**
 * Follows the place where one reads: the bar names its part and how far one is, the contents mark it, and
 * the links to the other language and view lead to it.
 */
const bar = document.querySelector<HTMLElement>('.reading-bar')!;
const contents = document.querySelector<HTMLElement>('#contents');
const here = bar.querySelector<HTMLElement>('[data-here]')!;
const progress = bar.querySelector<HTMLElement>('[data-progress]')!;
const text = document.querySelector<HTMLElement>('.text')!;
const blocks = [...text.querySelectorAll<HTMLElement>(':is(.block, .part-heading, .pair)[id]')];
const headings = [...(contents?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].flatMap((link) => {
  const target = targetOf(link.hash);
  return target ? [{ link, target }] : [];
});
const elsewhere = document.querySelectorAll<HTMLAnchorElement>('[data-language-link], [data-keeps-place]');

/** How far below the bar a block may begin and be the one that is read, in px. */
const reach = 48;
const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;

/** The block to which the address led, as long as nobody has scrolled away from it. */
let landed: { id: string; at: number } | undefined;
/** The block at which one last stayed a while: whoever goes up to the head of the page comes from there. */
let stayed = '';
let staying = 0;
/** How long one stays at a block that is read, and does not merely pass it, in milliseconds. */
const aWhile = 1200;

function land(): void {
  const block = targetOf(location.hash)?.closest<HTMLElement>('.block, .part-heading, .pair');
  landed = block && text.contains(block) ? { id: block.id, at: scrollY } : undefined;
  if (landed) stayed = landed.id;
  follow();
}

function follow(): void {
  if (landed && Math.abs(scrollY - landed.at) > reach) landed = undefined;
  const line = bar.getBoundingClientRect().bottom + reach;
  const index = blockAt(blocks.length, (one) => topOf(blocks[one]!), line);
  const isBefore = index < 0 || (index === 0 && scrollY < reach);
  const id = landed?.id ?? (isBefore ? stayed : blocks[index]!.id);
  clearTimeout(staying);
  if (!isBefore) staying = window.setTimeout(() => (stayed = id), aWhile);
  for (const link of elsewhere) link.href = withFragment(link.href, id);

  const current = headings[blockAt(headings.length, (one) => topOf(headings[one]!.target), line)];
  for (const { link } of headings)
    if (link === current?.link) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  here.textContent = current?.link.textContent ?? '';
  here.lang = current?.link.lang || document.documentElement.lang;

  const { top, height } = text.getBoundingClientRect();
  const read = (innerHeight - top) / height;
  progress.style.transform = `scaleX(${Math.min(1, Math.max(0, top > line ? 0 : read))})`;
}

let isWaiting = false;
function soon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    follow();
  });
}

addEventListener('scroll', soon, { passive: true });
addEventListener('resize', soon, { passive: true });
addEventListener('hashchange', () => requestAnimationFrame(land));
// The browser goes to the place of the address when the page is laid out.
requestAnimationFrame(land);
addEventListener('load', land);
land();

// A link of the contents leads there and puts them away.
contents?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a') && contents.matches(':popover-open'))
    contents.hidePopover();
});
// Where the contents are not beside the text, the link that skips to them calls them.
for (const link of document.querySelectorAll('a[href="#contents"]'))
  link.addEventListener('click', (event) => {
    if (!contents || contents.checkVisibility()) return;
    // Else the focus would go to the place of the address, and that takes none.
    event.preventDefault();
    contents.showPopover();
    contents.querySelector('a')?.focus();
  });
