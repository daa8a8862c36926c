/**
 * A card over a linked term: both forms, status and definition, fetched when a reader rests on the
 * link. The link itself works without it.
 */
import type { PublicTermInFull } from '../../exchange/public-data.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Lang } from '../../languages.ts';
import { evidenceMark } from '../evidence-mark.ts';

/** What a card shows of `/data/terms/{id}.json`. */
type CardTerm = Pick<
  PublicTermInFull,
  'id' | 'zh' | 'en' | 'definition' | 'renderings' | 'until' | 'replacedBy' | 'replaces'
>;
type CardTexts = Record<
  'preferred' | 'deprecated' | 'obsolete' | 'until' | 'replacedBy' | 'replaces' | 'evidence',
  string
>;

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
  card.replaceChildren(...(await Promise.all(known.map((term) => entryOf(term, link, lang, base)))).flat());
  card.showPopover();
  place(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
}

/** The two forms with advice and evidence, the form of the text where it is another, the meaning, the dates. */
async function entryOf(
  term: CardTerm,
  link: HTMLAnchorElement,
  lang: Lang,
  base: string,
): Promise<HTMLElement[]> {
  const texts = JSON.parse(
    document.querySelector<HTMLElement>('[data-card-texts]')!.dataset['cardTexts']!,
  ) as CardTexts;
  const formLine = (form: CardTerm['renderings'][number], className: string): HTMLElement => {
    const element = line('div', form.text, form.lang, className);
    const advice = form.status === 'deprecated' || form.status === 'obsolete' ? form.status : 'preferred';
    element.append(
      ' ',
      line('span', texts[advice], lang, `status ${advice}`),
      ' ',
      evidenceMark(form.evidence.basis, texts.evidence, lang),
    );
    return element;
  };
  const own = (of: Lang) => term.renderings.find((form) => form.lang === of && form.status === 'preferred')!;
  const surface = link.textContent.toLowerCase();
  const avoided = term.renderings.find(
    ({ status, text }) =>
      (status === 'deprecated' || status === 'obsolete') && text.toLowerCase() === surface,
  );
  const others = async (label: string, ids: readonly string[]) => {
    const terms = (await Promise.all(ids.map((id) => load(id, base)))).filter((one) => one !== undefined);
    const colon = lang === 'zh' ? '：' : ': ';
    return terms.length > 0
      ? [line('p', label + colon + terms.map((one) => one[lang]).join(lang === 'zh' ? '；' : '; '), lang)]
      : [];
  };
  return [
    formLine(own('zh'), 'zh'),
    formLine(own('en'), 'en'),
    ...(avoided ? [formLine(avoided, 'en')] : []),
    ...(term.definition ? [line('p', term.definition[lang], lang)] : []),
    ...(term.until ? [line('p', texts.until.replace('{{date}}', formatDate(term.until, lang)), lang)] : []),
    ...(await others(texts.replacedBy, term.replacedBy)),
    ...(await others(texts.replaces, term.replaces)),
  ];
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
