import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { pagesAsked, type AskedUnits } from './asked-pages.ts';
import { fold } from './fold.ts';
import { functionWords } from './query.ts';
import { readQuestion } from './question.ts';

/** A page that is neither a term nor a document: a guide, the downloads, a topic. */
export interface SitePage {
  title: string;
  /** What it says, as far as one may look for it. */
  about: string;
  href: string;
  /** It may be asked for in a reader's own words. */
  asked?: AskedUnits | undefined;
}

/** Pages shown, at most. */
const mostPages = 3;

/**
 * The pages that hold every word of a query in their titles, before those that are asked for in a reader's own words,
 * before those that hold every word in what they say.
 */
export function pagesFor(query: string, pages: readonly SitePage[]): SitePage[] {
  const wanted = fold(readQuestion(query).subject);
  if (wanted.length < 2) return [];
  const words = wanted.split(' ').filter((word) => !functionWords.has(word));
  const stems = words.map(stem);
  const isIn = (text: string) =>
    hasHan(wanted)
      ? // Two words with a mark between them are no word.
        partsOf(text).some((part) => part.includes(wanted))
      : stems.length > 0 && stems.every((word) => stemsOf(text).has(word));
  const inTitle = pages.filter(({ title }) => isIn(title));
  const asked = pagesAsked(
    query,
    pages.flatMap((page) => (page.asked ? [{ page, asked: page.asked }] : [])),
  );
  const inText = pages.filter(({ title, about }) => isIn(`${title} | ${about}`));
  return [...new Set([...inTitle, ...asked, ...inText])].slice(0, mostPages);
}

/** Of a page, looked at with every query. */
const partsOf = onceForEach((text) => text.split(/[、，。；：,;|]/).map(fold));
const stemsOf = onceForEach((text) => new Set(fold(text).split(' ').map(stem)));

function onceForEach<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const own = known.get(text) ?? make(text);
    known.set(text, own);
    return own;
  };
}
