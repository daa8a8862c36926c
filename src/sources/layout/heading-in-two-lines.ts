import type { Rule } from '../rule.ts';
import { beginsWithMark } from './numbering-mark.ts';
import { sourceLines, widthOf } from './source-lines.ts';

/** "PART ONE", 第一章, （一）: numbering that has a line of its own. */
const numeral = '[〇零一二三四五六七八九十百]{1,5}';
const numberAlone = new RegExp(
  `^(?:${[
    String.raw`(?:Part|PART|Chapter|CHAPTER|Section|SECTION|Article|ARTICLE)\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z][A-Za-z]{2,8})[.:]?`,
    String.raw`第(?:${numeral}|\d{1,3})(?:[编篇章节]|部分)`,
    `${numeral}、`,
    String.raw`[（(](?:${numeral}|\d{1,3})[）)]`,
  ].join('|')})$`,
);
const finalStop = /[.!?:;,。！？：；，]["”’）)》]*$/;
const longestHeading = 80;

/** The numbering of a heading that stands on the line before it. */
export const headingInTwoLines: Rule = {
  name: 'heading-in-two-lines',
  publisher: 'common',
  action: 'mended',
  isLayout: true,
  why: {
    en: 'The line end between the number of a heading and its words became a space.',
    zh: '标题的编号与文字之间的换行改为空格。',
  },
  find: (source) => {
    const written = sourceLines(source).filter(({ text }) => text !== '');
    return written.flatMap((line, index) => {
      const next = written[index + 1];
      return next &&
        numberAlone.test(line.text) &&
        !beginsWithMark(next.text) &&
        !finalStop.test(next.text) &&
        widthOf(next.text) <= longestHeading
        ? [{ at: line.end, before: source.slice(line.end, next.at), after: ' ' }]
        : [];
    });
  },
};
