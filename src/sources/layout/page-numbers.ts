import type { Rule } from '../rule.ts';
import { sourceLines } from './source-lines.ts';

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
      .map(({ at, text }) => ({ at, before: text, after: '' })),
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
    const heads = sourceLines(source).flatMap((line) => {
      const { words, number } = headWithNumber.exec(line.text)?.groups ?? {};
      return words === undefined ? [] : [{ line, words, number: Number(number) }];
    });
    return [...Map.groupBy(heads, ({ words }) => words).values()]
      .filter(
        (own) => own.length > 1 && own.every(({ number }, at) => at === 0 || number > own[at - 1]!.number),
      )
      .flatMap((own) => own.map(({ line: { at, text } }) => ({ at, before: text, after: '' })));
  },
};
