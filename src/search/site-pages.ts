import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { functionWords } from './query.ts';

/** A page that is neither a term nor a document: a guide, the downloads, a topic. */
export interface SitePage {
  title: string;
  /** What it says, as far as one may look for it. */
  about: string;
  href: string;
}

/** Pages shown, at most. */
const mostPages = 3;

/** The pages that hold every word of a query: in their titles before what they say. */
export function pagesFor(query: string, pages: readonly SitePage[]): SitePage[] {
  const wanted = fold(query);
  if (wanted.length < 2) return [];
  const words = wanted.split(' ').filter((word) => !functionWords.has(word));
  const isIn = (text: string) => {
    const folded = fold(text);
    if (hasHan(wanted)) return folded.includes(wanted);
    const stems = new Set(folded.split(' ').map(stem));
    return words.length > 0 && words.every((word) => stems.has(stem(word)));
  };
  const inTitle = pages.filter(({ title }) => isIn(title));
  const inText = pages.filter((page) => !inTitle.includes(page) && isIn(`${page.title} ${page.about}`));
  return [...inTitle, ...inText].slice(0, mostPages);
}
