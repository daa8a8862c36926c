/** How a text for readers is written: no references to what only the editors have, one way for marks and dates. */
import { wrongMarks } from '../half-width-marks.ts';
import { hasHan, type Lang } from '../../languages.ts';
import type { Finding } from './reader-texts.ts';

/** Lines of a source file, numbers and slugs of the documents, as editors call them. */
const internalReferences: Readonly<Record<Lang, RegExp>> = {
  en: /\blines? \d+|\b(?:document|seed|text|file)s? 0\d\d\b|(?<=\()0\d\d\b|\bp\d+(?:s\d+)?\b/giu,
  zh: /第\s?\d{1,6}\s?行(?!政)|(?:文件\s?)?(?<![\d,，.])0\d\d(?!\d)(?:\s?号?(?:文件|文本))?|种子文件|\bp\d{1,5}(?:s\d{1,5})?\b/gu,
};

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** Dates in another way than “July 21, 2024” and 2024年7月21日. */
const otherDates: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    [
      String.raw`\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b`,
      String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\.?,? (?:19|20)\d\d\b`,
      String.raw`\b(?:${months})\.? \d{1,2}(?:st|nd|rd|th)\b`,
      String.raw`\b(?:${months})(?:,| of) (?:19|20)\d\d\b`,
      String.raw`\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d`,
      String.raw`\b(?:${months}) \d{1,2} (?:19|20)\d\d\b`,
    ].join('|'),
    'gu',
  ),
  zh: /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,4} [年月日]|\d[年月] \d|[一二][九〇零][〇零一二三四五六七八九]{2}年|\d{1,2}月\d{1,2}号/gu,
};

/** Every fault of writing in one text of one language. */
export function proseFindings(text: string, lang: Lang): Finding[] {
  const of = (rule: string, found: readonly string[], expected: string, mend: string): Finding[] =>
    [...new Set(found)].map((one) => ({ rule, lang, found: one, expected, mend }));
  return [
    ...of(
      'internal-reference',
      all(text, internalReferences[lang]),
      'words that a reader of the site understands',
      'Name the document by its short title and, if need be, the part of it.',
    ),
    ...of(
      'straight-quote',
      wordsAround(text, /["']/gu),
      'curly quote marks and apostrophes: “ ” ‘ ’',
      'Run npm run format-glossary, which sets them.',
    ),
    ...of(
      'date-style',
      all(text, otherDates[lang]),
      lang === 'en' ? 'a date like July 21, 2024, or July 2024' : '2024年7月21日这样的日期',
      'Write the date that way.',
    ),
    ...(lang === 'zh'
      ? of(
          'half-width-mark',
          wrongMarks(text).map(({ around }) => around),
          'Chinese marks, and no space between Chinese characters',
          'Write ，。；：（）“” instead.',
        )
      : of(
          'full-width-mark',
          wordsAround(text, /[，。；：？！（）、]/gu).filter((found) => !hasHan(found)),
          'English marks in English',
          'Write , . ; : ( ) instead.',
        )),
  ];
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

/** Each find with the letters around it, up to the next spaces. */
function wordsAround(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ index }) => {
    const before = text
      .slice(Math.max(0, index - context), index)
      .split(/\s/u)
      .at(-1)!;
    const after = text.slice(index, index + context).split(/\s/u)[0]!;
    return before + after;
  });
}

/** How much text is shown around a mark. */
const context = 20;
