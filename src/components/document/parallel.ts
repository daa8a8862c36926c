/**
 * Marks the sentence under the pointer or with focus, and its counterpart. A tap or a click keeps it marked
 * until another sentence, a place without one or Escape takes its turn.
 */
import { marked, unitOf } from './aligned-unit.ts';
import { withFragment } from './place.ts';

let kept: HTMLElement | null = null;

function mark(sentence: HTMLElement | null): void {
  const own = sentence ? unitOf(sentence) : [];
  for (const element of document.querySelectorAll<HTMLElement>(`.${marked}`))
    if (!own.includes(element)) element.classList.remove(marked);
  for (const element of own) element.classList.add(marked);
}

function sentenceOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
}

document.addEventListener('pointerover', (event) => {
  // A finger has no place to rest on: its tap is a click.
  if (event.pointerType !== 'touch') mark(sentenceOf(event) ?? kept);
});
document.addEventListener('focusin', (event) => {
  // A click into the text gives focus to the whole of it.
  if (event.target instanceof Element && event.target.id !== 'main') mark(sentenceOf(event) ?? kept);
});
document.addEventListener('click', (event) => {
  // What lies over the text is no place in it.
  if (event.target instanceof Element && event.target.closest('[popover], .reading-bar')) return;
  kept = sentenceOf(event);
  mark(kept);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  kept = null;
  mark(null);
});

/** Beside each number, links to the block on the page of either language. */
const views = [...document.querySelectorAll<HTMLAnchorElement>('.views a[hreflang]')];
for (const links of document.querySelectorAll('.row-links'))
  for (const view of views) {
    const link = document.createElement('a');
    link.hreflang = view.hreflang;
    link.lang = view.hreflang;
    link.textContent = view.dataset['short'] ?? '';
    link.href = withFragment(view.href, links.closest('.pair')!.id);
    links.append(' ', link);
  }
