import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { unitsAsked } from './asked-units.ts';
import { fold } from './fold.ts';
import { unitsOfMeaning } from './meaning-units.ts';
import { functionWords } from './query.ts';

/** A page that is neither a term nor a document: a guide, the downloads, a topic. */
export interface SitePage {
  title: string;
  /** What it says, as far as one may look for it. */
  about: string;
  href: string;
  /** It may be asked for in a reader's own words: `asked` are some of these. */
  asked?: string[] | undefined;
}

/** Pages shown, at most. */
const mostPages = 3;
/** How much of a query a page must have that may be asked for in one's own words, and how many words. */
const leastAsked = { share: 0.5, words: 2 };

/**
 * The pages that hold every word of a query, in their titles before what they say; where there is none,
 * those that hold most of what is asked in a reader's own words.
 */
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
  const textOf = ({ title, about, asked = [] }: SitePage) => [title, about, ...asked].join(' | ');
  const inTitle = pages.filter(({ title }) => isIn(title));
  const inText = pages.filter((page) => !inTitle.includes(page) && isIn(textOf(page)));
  const found = [...inTitle, ...inText].slice(0, mostPages);
  if (found.length > 0) return found;
  return holdingMost(
    wanted,
    pages.filter(({ asked }) => asked !== undefined),
    (page) => unitsOfMeaning(fold(textOf(page))),
  );
}

/** The fewer pages have a unit, the more it says. */
function holdingMost(
  wanted: string,
  pages: readonly SitePage[],
  unitsOfPage: (page: SitePage) => string[],
): SitePage[] {
  const asked = unitsAsked(wanted);
  const units = new Map(pages.map((page) => [page, new Set(unitsOfPage(page))]));
  const weights = asked.map(({ unit, worth, worthUnknown }) => {
    const count = [...units.values()].filter((own) => own.has(unit)).length;
    return (count > 0 ? worth : worthUnknown) * Math.log(1 + pages.length / (count + 0.5));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return pages
    .map((page) => {
      const held = asked.map(({ unit }, index) => (units.get(page)!.has(unit) ? weights[index]! : 0));
      const words = new Set(asked.filter((_, index) => held[index]! > 0).map(({ word }) => word));
      return { page, share: held.reduce((sum, weight) => sum + weight, 0) / all, words: words.size };
    })
    .filter(({ share, words }) => share >= leastAsked.share && words >= leastAsked.words)
    .sort((a, b) => b.share - a.share)
    .map(({ page }) => page)
    .slice(0, 1);
}
