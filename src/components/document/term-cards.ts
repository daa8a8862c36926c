/**
 * A card over a linked term: both forms, status and definition, fetched when a reader rests on the
 * link. The link itself works without it.
 */
import type { PublicTermInFull } from '../../exchange/public-data.ts';
import type { Lang } from '../../languages.ts';
/** What a card shows of `/data/terms/{id}.json`. */
type CardTerm = Pick<PublicTermInFull, 'zh' | 'en' | 'definition'>;

/** How long the pointer rests on a link before its card shows, in milliseconds. */
const delay = 180;
const cache = new Map<string, Promise<CardTerm | undefined>>();
let timer = 0;
let card: HTMLElement | undefined;

function load(id: string, base: string): Promise<CardTerm | undefined> {
  let term = cache.get(id);
  if (!term) {
    term = fetch(`${base}${id}.json`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<CardTerm>) : undefined))
      .catch(() => undefined);
    cache.set(id, term);
  }
  return term;
}

function line(tag: string, text: string, lang: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.lang = lang;
  element.className = className;
  return element;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const base = link.href.replace(/(?:en|zh)\/terms\/[^/]+\/$/, 'data/terms/');
  const terms = await Promise.all(
    (link.dataset['senses'] ?? link.dataset['term'] ?? '').split(' ').map((id) => load(id, base)),
  );
  const known = terms.filter((term) => term !== undefined);
  if (known.length === 0 || !(link.matches(':hover') || link === document.activeElement)) return;
  const lang = document.documentElement.lang as Lang;
  // Inside the landmark of the text it explains.
  card ??= (document.querySelector('main') ?? document.body).appendChild(
    Object.assign(document.createElement('div'), {
      className: 'card',
      popover: 'manual',
      role: 'tooltip',
      id: 'term-card',
    }),
  );
  card.replaceChildren(
    ...known.flatMap((term) => [
      line('div', term.zh, 'zh', 'zh'),
      line('div', term.en, 'en', 'en'),
      ...(term.definition ? [line('p', term.definition[lang], lang)] : []),
    ]),
  );
  card.showPopover();
  place(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
}

function place(element: HTMLElement, at: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
  const below = at.bottom + 8 + height < window.innerHeight;
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${(below ? at.bottom + 8 : Math.max(8, at.top - height - 8)) + scrollY}px`;
}

function hide(): void {
  clearTimeout(timer);
  if (card?.matches(':popover-open')) card.hidePopover();
}

function linkOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element
    ? event.target.closest<HTMLAnchorElement>('.text a[data-term]')
    : null;
}

document.addEventListener('pointerover', (event) => {
  const link = linkOf(event);
  if (!link || (event as PointerEvent).pointerType === 'touch') return;
  clearTimeout(timer);
  timer = window.setTimeout(() => void show(link), delay);
});
document.addEventListener('pointerout', (event) => linkOf(event) && hide());
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link?.matches(':focus-visible')) void show(link);
});
document.addEventListener('focusout', hide);
document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
