import type { Rule } from '../rule.ts';
import { sourceLines } from './source-lines.ts';

const betweenMarks = /^(?:\*\*|__)(?=\S)[^*_]+(?:\*\*|__)$/;
const fewest = 2;

/** Lines between the marks of Markdown, in a text that else has none: **一、背景**. */
export const boldLines: Rule = {
  name: 'bold-marks',
  publisher: 'common',
  action: 'mended',
  isLayout: true,
  why: {
    en: 'Marks of Markdown around the words of a line were left out.',
    zh: '整行文字前后的Markdown标记已略去。',
  },
  find: (source) => {
    const bold = sourceLines(source).filter(({ text }) => betweenMarks.test(text));
    if (bold.length < fewest) return [];
    return bold.flatMap(({ at, end, text }) => {
      const mark = text.slice(0, 2);
      return [
        { at, before: mark, after: '' },
        { at: end - 2, before: mark, after: '' },
      ];
    });
  },
};
