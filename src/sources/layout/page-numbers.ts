import type { Rule } from '../rule.ts';
import { sourceLines, wholeLine, type SourceLine } from './source-lines.ts';

/** - 3 -, — 3 —, 第3页, 第3页 共10页, Page 3 of 10: a bare number may be a year or a cell. */
const pageNumber =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?|Page \d{1,4}(?: of \d{1,4})?)$/i;

/** The numbers of the pages that a text was copied from. */
export const pageNumbers: Rule = {
  name: 'page-number',
  publisher: 'common',
  action: 'dropped',
  why: {
    en: 'The number of a page of the file or the print, alone on its line.',
    zh: '原文件或印本的页码，单独成行。',
  },
  find: (source) =>
    sourceLines(source)
      .filter(({ text }) => pageNumber.test(text))
      .map(wholeLine),
};

/** "PORT PLAN        3": words of the head of a page, and far from them its number. */
const headWithNumber = /^(?<words>\S(?:.*\S)?)\s{3,}(?<number>\d{1,4})$/;

/** The heads of the pages that a text was copied from: the same words again and again, with a number that rises. */
export const pageHeads: Rule = {
  name: 'page-head',
  publisher: 'common',
  action: 'dropped',
  why: {
    en: 'The head of a page of the file or the print, which comes on every page with the number of the page.',
    zh: '原文件或印本的页眉，每页重复，并附页码。',
  },
  find: (source) => {
    const lines = sourceLines(source).filter(({ text }) => text !== '');
    const repeated = headsUnderNumbers(lines);
    if (repeated.length > 0) return repeated.map(wholeLine);
    const heads = lines.flatMap((line) => {
      const { words, number } = headWithNumber.exec(line.text)?.groups ?? {};
      return words === undefined ? [] : [{ line, words, number: Number(number) }];
    });
    return [...Map.groupBy(heads, ({ words }) => words).values()]
      .filter(
        (own) => own.length > 1 && own.every(({ number }, at) => at === 0 || number > own[at - 1]!.number),
      )
      .flatMap((own) => own.map(({ line }) => wholeLine(line)));
  },
};

/** Longer ones are paragraphs. */
const longestHead = 100;

/**
 * The same words under two numbers of pages and more; those at the front of the text too, where another title
 * stands below them.
 */
function headsUnderNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const under = lines.filter(
    ({ text }, at) => pageNumber.test(lines[at - 1]?.text ?? '') && text.length <= longestHead,
  );
  const groups = [...Map.groupBy(under, ({ text }) => text).values()].filter((own) => own.length > 1);
  return groups.flatMap((own) => {
    const [first, second] = lines;
    const isAbove = first !== undefined && second !== undefined && first.text === own[0]!.text;
    return isAbove && isTitle(second.text) ? [first, ...own] : own;
  });
}

/** No name, date or occasion, which stand under a title. */
function isTitle(text: string): boolean {
  return (
    text.length <= longestHead &&
    !/[,，。.:：]|\d{4}|^[（(—-]/.test(text) &&
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2 + (text.match(/[A-Za-z]+/g)?.length ?? 0) >= 4
  );
}
