import { matches, type Rule } from '../rule.ts';

/** Invisible characters that steer a terminal or a browser instead of being text: C0, C1, bidi marks, zero-width. */
const control = String.raw`\0-\x08\x0E-\x1F\x7F-\x9F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069`;

const blank = new RegExp(`[\\s${control}]+`, 'g');

/** Rules for every source; they stand after the publisher's own. */
export const common: Rule[] = [
  {
    name: 'control-characters',
    publisher: 'common',
    action: 'dropped',
    why: {
      en:
        'Invisible control characters are not part of the wording, and some can change the order in ' +
        'which a line is displayed.',
      zh: '不可见的控制字符不属于正文，有的还会打乱文字的显示顺序。',
    },
    find: matches(new RegExp(`[${control}\\v\\f\\uFEFF]+`, 'g')),
  },
  {
    name: 'paragraph-break',
    publisher: 'common',
    action: 'dropped',
    why: {
      en:
        'Line ends, blank lines, indents and trailing spaces between paragraphs: the page sets its own ' +
        'paragraphs apart.',
      zh: '段落之间的换行、空行、缩进和行尾空格：网页自有分段方式。',
    },
    find: (source) =>
      matches(blank)(source).filter(
        ({ at, before }) =>
          /[\n\r\u2028\u2029]/.test(before) || at === 0 || at + before.length === source.length,
      ),
    breaks: true,
  },
  {
    name: 'run-of-spaces',
    publisher: 'common',
    action: 'mended',
    why: {
      en: 'Several spaces in a row inside a line became one space.',
      zh: '行内连续的多个空格合并为一个。',
    },
    find: matches(/[ \t\u00A0]{2,}|\t/g, ' '),
  },
  {
    name: 'no-break-space',
    publisher: 'common',
    action: 'mended',
    why: {
      en: 'A no-break space (U+00A0) inside a line, left over from the web page, became an ordinary space.',
      zh: '网页残留的不间断空格（U+00A0）改为普通空格。',
    },
    find: matches(/\u00A0/g, ' '),
  },
];
