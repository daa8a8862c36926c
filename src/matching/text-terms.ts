import type { Lang } from '../languages.ts';
import type { Matcher } from './matcher.ts';
import type { Match } from './types.ts';

/** A term in a text that is no document of the site. Offsets are UTF-16 units of that text. */
export interface TextTerm {
  start: number;
  end: number;
  /** The words as they stand there. */
  text: string;
  /** Null where the form can belong to several terms and nothing near it says which: see `senses`. */
  term: string | null;
  /** The ids of all terms that are possible, where the sense is open. */
  senses?: string[];
  /** Id of the longer term inside which this one stands; such a term is found, but not linked. */
  within?: string;
}

/**
 * Every term of a text of any length, in order of place, longer ones first. The text is taken apart at
 * empty lines, across which no term reaches; a single line break is a space, as in hard-wrapped text.
 */
export function termsOfText(text: string, lang: Lang, matcher: Matcher): TextTerm[] {
  const ofText = matcher.ofText(text);
  return paragraphsOf(text).flatMap(({ start, text: paragraph }) => {
    const { matches, covered } = ofText.match(paragraph, lang);
    const textTermOf = (match: Match, outer?: Match): TextTerm => ({
      start: start + match.start,
      end: start + match.end,
      text: paragraph.slice(match.start, match.end),
      term: match.term ?? null,
      ...(match.term ? {} : { senses: match.terms }),
      ...(outer ? { within: outer.term ?? outer.terms[0]! } : {}),
    });
    const outerOf = (inner: Match) =>
      matches.find((outer) => outer.start <= inner.start && outer.end >= inner.end);
    return [
      ...matches.map((match) => textTermOf(match)),
      ...covered.map((match) => textTermOf(match, outerOf(match))),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** The stretches between empty lines, with the offset at which each begins. */
function paragraphsOf(text: string): { start: number; text: string }[] {
  const paragraphs: { start: number; text: string }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    paragraphs.push({ start, text: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  paragraphs.push({ start, text: text.slice(start) });
  return paragraphs;
}
