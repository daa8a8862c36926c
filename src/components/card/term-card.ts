/**
 * The card over a link to a term: both forms with their evidence, a warning where the form of the text is one
 * to avoid, the meaning, the terms inside. It can be pointed at and reached by Tab, stays until one turns
 * away from it, and goes at Escape (WCAG 2.2, 1.4.13); under a finger it is a sheet at the foot of the window.
 */
import './term-card.css';
import type { Cards } from '../../exchange/card-data.ts';
import { cardFile } from '../../exchange/card-file.ts';
import type { Lang } from '../../languages.ts';
import { cardContent, type CardTexts } from './card-content.ts';
import { place } from './card-place.ts';

/** How long the card stays when the pointer has left it and its link: time to cross the gap, in milliseconds. */
const grace = 250;
const lang = document.documentElement.lang as Lang;

const card = Object.assign(document.createElement('div'), {
  className: 'term-card over',
  id: 'term-card',
  popover: 'manual',
  lang,
});
card.setAttribute('role', 'group');

let owner: HTMLAnchorElement | undefined;
/** The link whose card was put away by Escape, as long as nothing else was turned to. */
let dismissed: HTMLAnchorElement | undefined;
let leaving = 0;
const files = new Map<string, Promise<unknown>>();

/** A file, fetched once; empty where it cannot be had. */
function fileAt<T extends object>(address: string): Promise<Partial<T>> {
  let file = files.get(address);
  if (!file) {
    file = fetch(address)
      .then((answer): unknown => (answer.ok ? answer.json() : {}))
      .catch(() => {
        // Off line now, perhaps not the next time.
        files.delete(address);
        return {};
      });
    files.set(address, file);
  }
  return file as Promise<Partial<T>>;
}

/** From the file of the document that the page is of, or from the one that has the term. */
async function cardOf(id: string, base: string, slug: string | undefined) {
  const address = slug ? `${base}documents/${slug}.${lang}.json` : `${base}${cardFile(id)}.${lang}.json`;
  return (await fileAt<Cards>(address))[id];
}

/** Shows the card of a link, beside it or as a sheet at the foot of the window. */
export async function show(link: HTMLAnchorElement, how: 'beside' | 'sheet'): Promise<void> {
  clearTimeout(leaving);
  if (how === 'beside' && (owner === link || dismissed === link)) return;
  dismissed = undefined;
  const base = link.href.replace(/(?:en|zh)\/terms\/[^/]+\/$/, 'data/cards/');
  const slug = link.closest<HTMLElement>('[data-cards]')?.dataset['cards'];
  const ids = (link.dataset['senses'] ?? /\/terms\/([^/]+)\/$/.exec(link.pathname)![1]!).split(' ');
  const [texts, ...cards] = await Promise.all([
    fileAt<CardTexts>(`${base}texts.${lang}.json`),
    ...ids.map((id) => cardOf(id, base, slug)),
  ]);
  const known = cards.filter((one) => one !== undefined);
  const isWanted = how === 'sheet' || link.matches(':hover') || link === document.activeElement;
  if (known.length === 0 || !hasWords(texts) || !isWanted) return;
  hide();
  owner = link;
  card.replaceChildren(...cardContent(known, { link, lang, texts, isSheet: how === 'sheet', close: hide }));
  card.setAttribute('aria-label', texts.label);
  card.classList.toggle('sheet', how === 'sheet');
  // After its link, so that the next press of Tab is in it.
  link.after(card);
  link.setAttribute('aria-describedby', 'term-card-said');
  card.showPopover();
  place(card, link, how);
}

const hasWords = (texts: Partial<CardTexts>): texts is CardTexts => texts.label !== undefined;

function hide(): void {
  clearTimeout(leaving);
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  if (card.matches(':popover-open')) card.hidePopover();
  card.remove();
}

const isOurs = (target: EventTarget | null) =>
  target instanceof Node && (card.contains(target) || owner?.contains(target) === true);

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  if (!dismissed?.contains(event.target as Node)) dismissed = undefined;
  if (!owner) return;
  clearTimeout(leaving);
  if (!isOurs(event.target) && !isOurs(document.activeElement)) leaving = window.setTimeout(hide, grace);
});
document.addEventListener('focusin', (event) => {
  if (event.target !== dismissed) dismissed = undefined;
  if (owner && !isOurs(event.target)) hide();
});
document.addEventListener('pointerdown', (event) => owner && !isOurs(event.target) && hide());
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !owner) return;
  dismissed = owner;
  const hadFocus = card.contains(document.activeElement);
  hide();
  if (hadFocus) dismissed.focus();
});
