import type { Rule } from '../rule.ts';
import { sourceLines } from './source-lines.ts';

/** So many wide gaps in one line are no slip of the hand. */
const leastGaps = 3;

/** The wide gaps between the words of a line that was set to a full measure. */
export const justifiedSpaces: Rule = {
  name: 'justified-spaces',
  publisher: 'common',
  action: 'mended',
  isLayout: true,
  why: {
    en: 'Wide gaps between words, left over from lines set to a full measure, became single spaces.',
    zh: '两端对齐排版遗留的词间宽空格改为单个空格。',
  },
  // One claim for a line, from its first gap to its last: what was one setting is counted once.
  find: (source) =>
    sourceLines(source).flatMap(({ text, at }) => {
      const gaps = [...text.matchAll(/[ \u00A0]{2,}/g)];
      if (gaps.length < leastGaps) return [];
      const last = gaps.at(-1)!;
      const before = text.slice(gaps[0]!.index, last.index + last[0].length);
      return [{ at: at + gaps[0]!.index, before, after: before.replace(/[ \u00A0]+/g, ' ') }];
    }),
};
