/** The texts of a source that readers see: issuer, title and location, each really in both languages. */
import { z } from 'zod';
import { hasHan } from '../languages.ts';
import { text, type IssueWords } from '../schema-texts.ts';

/** What is quoted may be in any language. */
const quotations = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》/gu;
const chineseMarks = /[\u3000-\u303f\uff00-\uffef]/u;
const westernWords = /[!-~]+/g;
/** A word in lower case is prose; others are names: PressReader, CGTN. */
const englishProse = /(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/;
/** One word beginning with a capital stands for itself in any language. */
const oneName = /^[A-Z]\S*$/;

const unquoted = (value: string) => value.replaceAll(quotations, '');

function isEnglish(value: string): boolean {
  const own = unquoted(value);
  return !hasHan(own) && !chineseMarks.test(own);
}

function isChinese(value: string): boolean {
  if (!hasHan(value)) return oneName.test(value);
  const words = unquoted(value).match(westernWords) ?? [];
  return words.every((word) => isAddress(word) || !englishProse.test(word));
}

/** `people.com.cn/n1/2021` */
function isAddress(word: string): boolean {
  return /[./]/.test(word);
}

const typeset = text().refine((value) => !/["']/.test(value), {
  message: 'typographic quotation marks and apostrophes',
  params: { mend: 'Write “ ” and ‘ ’ instead of straight marks.' } satisfies IssueWords,
});

const english = typeset.refine(isEnglish, {
  message: 'English; Chinese only in quotation or title marks',
  params: { mend: 'Write the English name or title, official where there is one.' } satisfies IssueWords,
});

const chinese = typeset.refine(isChinese, {
  message: 'Chinese; English only as a name, an address or a quotation',
  params: { mend: 'Write the Chinese name or title, official where there is one.' } satisfies IssueWords,
});

export const sourceNames = z.strictObject({ en: english, zh: chinese }, 'both languages: {en, zh}');
