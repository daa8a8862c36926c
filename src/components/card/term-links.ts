/**
 * Calls a card over a link to a term: where the pointer rests on it, where it has focus, and at the first tap
 * of a finger; the second follows the link. The card itself is loaded when the first is called.
 */
function call(link: HTMLAnchorElement, how: 'beside' | 'sheet'): void {
  void import('./term-card.ts').then(({ show }) => show(link, how));
}

/** How long the pointer rests on a link before its card shows, in milliseconds. */
const delay = 180;
let timer = 0;
let tapped: HTMLAnchorElement | null = null;

/** The link to a term's page that an event is of; results of a search say themselves what a card would. */
function termLinkOf({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (!link || !/\/terms\/[^/]+\/$/.test(link.pathname) || link.hash || link.pathname === location.pathname)
    return null;
  return link.closest('.term-card, [data-search-results], nav') ? null : link;
}

document.addEventListener('pointerover', (event) => {
  const link = termLinkOf(event);
  clearTimeout(timer);
  if (!link || event.pointerType === 'touch') return;
  timer = window.setTimeout(() => call(link, 'beside'), delay);
});
document.addEventListener('focusin', (event) => {
  const link = termLinkOf(event);
  if (link?.matches(':focus-visible')) call(link, 'beside');
});
document.addEventListener('click', (event) => {
  const link = termLinkOf(event);
  clearTimeout(timer);
  const isFirstTap = link && event.pointerType === 'touch' && link !== tapped;
  tapped = link;
  if (!isFirstTap) return;
  event.preventDefault();
  call(link, 'sheet');
});
