import type { Card } from '../../exchange/card-data.ts';
import { formatDate } from '../../i18n/dates.ts';
import { languages, otherLanguage, type Lang } from '../../languages.ts';
import { curly } from '../../typography.ts';
import { evidenceMark } from '../evidence-mark.ts';

export type CardTexts = Record<
  | 'label'
  | 'within'
  | 'copy'
  | 'copied'
  | 'open'
  | 'close'
  | 'warning'
  | 'deprecated'
  | 'obsolete'
  | 'until'
  | 'replacedBy'
  | 'replaces'
  | 'evidence',
  string
>;

interface Setting {
  link: HTMLAnchorElement;
  lang: Lang;
  texts: CardTexts;
  isSheet: boolean;
  close: () => void;
}

/** What a card holds: each possible sense of the link, then what can be done. */
export function cardContent(cards: readonly Card[], setting: Setting): HTMLElement[] {
  const said = document.createElement('div');
  said.id = 'term-card-said';
  said.append(...cards.flatMap((card) => entryOf(card, setting)));
  return [said, actions(cards[0]!, setting)];
}

function line(tag: string, text: string, lang: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.lang = lang;
  if (className) element.className = className;
  return element;
}

/** Both forms with advice and evidence, a warning, the meaning, the dates, the terms inside. */
function entryOf(card: Card, { link, lang, texts }: Setting): HTMLElement[] {
  const colon = lang === 'zh' ? '：' : ': ';
  const comma = lang === 'zh' ? '；' : '; ';
  const forms = [...languages]
    .sort((a) => (a === 'zh' ? -1 : 1))
    .map((of) => {
      const element = line('div', '', of, `form ${of}`);
      element.append(
        line('b', curly(card[of]), of),
        ' ',
        evidenceMark(card.evidence[of], texts.evidence, lang),
      );
      return element;
    });
  const named = (label: string, names: readonly string[] = []) =>
    names.length > 0 ? [line('p', label + colon + names.map(curly).join(comma), lang)] : [];
  return [
    ...forms,
    ...warningsOf(card, link).map(({ lang: of, text, status, reason }) => {
      const warning = line('p', `${texts.warning}${colon}`, lang, 'warning');
      warning.append(
        line('span', curly(text), of),
        ' ',
        line('span', texts[status], lang, `status ${status}`),
        reason ? ` ${reason}` : '',
      );
      return warning;
    }),
    ...(card.definition ? [line('p', card.definition, lang)] : []),
    ...(card.until ? [line('p', texts.until.replace('{{date}}', formatDate(card.until, lang)), lang)] : []),
    ...named(texts.replacedBy, card.replacedBy),
    ...named(texts.replaces, card.replaces),
    ...(card.within ? [withinOf(card.within, link, lang, texts.within + colon)] : []),
  ];
}

/** The forms to avoid that the link has; all of them where it is one, but in another inflection. */
function warningsOf({ avoid = [] }: Card, link: HTMLAnchorElement) {
  const surface = link.textContent.toLowerCase();
  const same = avoid.filter(({ text }) => text.toLowerCase() === surface);
  return same.length > 0 || !link.classList.contains('warned') ? same : avoid;
}

function withinOf(
  terms: NonNullable<Card['within']>,
  link: HTMLAnchorElement,
  lang: Lang,
  label: string,
): HTMLElement {
  const element = line('p', label, lang, 'within');
  const other = otherLanguage(lang);
  for (const [index, term] of terms.entries()) {
    const own = line('a', curly(term[lang]), lang) as HTMLAnchorElement;
    own.href = new URL(`../${term.id}/`, link.href).href;
    element.append(
      index > 0 ? (lang === 'zh' ? '；' : '; ') : '',
      own,
      ' ',
      line('span', curly(term[other]), other),
    );
  }
  return element;
}

function actions(card: Card, { link, lang, texts, isSheet, close }: Setting): HTMLElement {
  const element = line('p', '', lang, 'card-actions');
  const button = (text: string, press: (own: HTMLElement) => void) => {
    const own = Object.assign(line('button', text, lang, 'button') as HTMLButtonElement, { type: 'button' });
    own.addEventListener('click', () => press(own));
    return own;
  };
  const open = line('a', texts.open, lang, 'button') as HTMLAnchorElement;
  open.href = link.href;
  element.append(open);
  if (navigator.clipboard)
    element.append(
      button(texts.copy, (own) => {
        void navigator.clipboard
          .writeText(`${card.zh}\t${card.en}`)
          .then(() => (own.textContent = texts.copied));
      }),
    );
  if (isSheet) element.append(button(texts.close, close));
  return element;
}
