import type { TermData } from '../../exchange/term-data.ts';
import { otherLanguage, type Lang } from '../../languages.ts';

/** What stands beside a paragraph: terms in the other language, with a warning where the form is to be avoided. */
export interface SideNotes {
  terms: Pick<TermData, Lang>[];
  /** Whether the term of the same index stands in a form to avoid. */
  avoided: boolean[];
  /** Number of remarks on sentences. */
  remarks: number;
}

/**
 * Measures of a document page, in rem, where text and margin are at their widest beside one another
 * (src/styles/layout.css, text.css; Gloss.astro). On a narrower page the text grows longer as fast as its
 * notes do.
 */
const text = { en: { line: 1.75, characters: 84 }, zh: { line: 1.97, characters: 39 } };
const headword = { en: { line: 1.35, characters: 22 }, zh: { line: 1.35, characters: 11 } };
const warning = 1.25;
const betweenParagraphs = 0.3;
const betweenNotes = 0.3;
/** The line that says how many are folded away, and a remark, which is one line until it is opened. */
const oneLine = 1.8;

/**
 * How many of the remarks and of the terms stand beside their paragraph; the others are folded away. A margin
 * is never higher than its paragraph, so that it never moves the text. Remarks come first.
 *
 * @param length of the paragraph, in UTF-16 units
 */
export function roomBeside(
  length: number,
  lang: Lang,
  { terms, avoided, remarks }: SideNotes,
): { terms: number; remarks: number } {
  const { line, characters } = text[lang];
  const height = Math.ceil(length / characters) * line + betweenParagraphs;
  const heights = [
    ...Array.from({ length: remarks }, () => oneLine),
    ...terms.map((term, index) => heightOf(term, avoided[index], lang)),
  ];
  let shown = heights.length;
  // The line that says how many more there are needs room too.
  while (shown > 0 && sum(heights.slice(0, shown)) + (shown < heights.length ? oneLine : 0) > height) shown--;
  return { remarks: Math.min(shown, remarks), terms: Math.max(0, shown - remarks) };
}

function heightOf(term: Pick<TermData, Lang>, isAvoided: boolean | undefined, lang: Lang): number {
  const other = otherLanguage(lang);
  const measure = headword[other];
  const lines = Math.ceil(term[other].length / measure.characters);
  return lines * measure.line + betweenNotes + (isAvoided ? warning : 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How long the text of a piece of HTML is: tags count for nothing, a character by its name for one. */
export function textLength(html: string): number {
  return html
    .split('<')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .join('')
    .replace(/&[#\w]{1,10};/g, '.').length;
}
