/** How readers ask for a document who know of it what it is, when it was or who speaks, but not what it is called. */
import type { DocumentData } from '../exchange/document-data.ts';
import { formatDate } from '../i18n/dates.ts';
import { type Bilingual, languages } from '../languages.ts';

type Described = Pick<
  DocumentData,
  | 'titles'
  | 'shortTitles'
  | 'number'
  | 'issuer'
  | 'author'
  | 'speakers'
  | 'delivered'
  | 'published'
  | 'extent'
> & { texts: readonly Pick<DocumentData['texts'][number], 'publisher'>[] };

/** What stands in brackets explains a name. */
const explanation = /[（(][^（()）]*[）)]/g;

/**
 * The ways of asking for a document, in both languages: each of its titles, and what it is beside when it was, whose
 * it is, and who speaks.
 *
 * @param kinds what documents of its kind are called
 */
export function waysOfDocument(document: Described, kinds: readonly string[]): string[] {
  const { titles, shortTitles, number, issuer, author, speakers = [], extent, texts } = document;
  const both = (text: Bilingual | undefined) =>
    text ? languages.map((lang) => text[lang].replace(explanation, '')) : [];
  const people = [...both(author), ...speakers];
  const bodies = [...both(issuer), ...texts.flatMap(({ publisher }) => both(publisher))];
  const ofKind = [...datesOf(document), ...people, ...bodies];
  const named = [...both(titles), ...both(shortTitles), ...both(extent), ...(number ? [number] : [])];
  return [...named, ...ofKind.flatMap((what) => kinds.map((kind) => `${kind} ${what}`))];
}

/** Each date in both languages and as it is written in figures; the month, and the year. */
function datesOf({ delivered, published }: Pick<Described, 'delivered' | 'published'>): string[] {
  const dates = [delivered, published].flatMap((date) => date ?? []);
  return dates.flatMap((date) => {
    const [chinese, english] = [formatDate(date, 'zh'), formatDate(date, 'en')];
    return [
      date,
      english,
      english.replace(monthName, shortMonth),
      chinese,
      chinese.replace(/^.*年(?=.)/u, ''),
    ];
  });
}

const monthName = /^[A-Z][a-z]+/;

/** `February` → `Feb` */
function shortMonth(month: string): string {
  return month.slice(0, 3);
}
