/** Whether the English and the Chinese of one text say the same, as far as a program can tell. */
import { compareQuantities } from '../../quantities/compare.ts';
import type { Bilingual } from '../../languages.ts';
import type { Finding } from './reader-texts.ts';

/**
 * Numbers and dates that only one of the two has, and Chinese that the English quotes and the Chinese has
 * not; a part of the headword need not be repeated.
 */
export function contentFindings({ en, zh, headword }: Bilingual & { headword: string }): Finding[] {
  const { missingInChinese, missingInEnglish } = compareQuantities(en, zh);
  const lone = [
    ...missingInChinese
      .filter(({ surface }) => !hasFigures(zh, surface))
      .map(({ surface }) => `${surface} in the English, with no equal in the Chinese`),
    ...missingInEnglish
      .filter(({ surface }) => !hasFigures(en, surface))
      .map(({ surface }) => `${surface} in the Chinese, with no equal in the English`),
  ];
  const quoted = quotedChinese(en)
    .filter((text) => !plain(`${zh} ${headword}`).includes(text))
    .map((text) => `${text} in the English, which the Chinese does not have`);
  return [
    ...lone.map((found) => difference(found, 'the same numbers and dates in both')),
    ...quoted.map((found) => difference(found, 'the Chinese that is quoted in both')),
  ];
}

function difference(found: string, expected: string): Finding {
  return { rule: 'texts-differ', found, expected, mend: 'Say the same in both languages.' };
}

/** Whether a text has the figures of a number: it may quote the other language, with its way of counting. */
function hasFigures(text: string, surface: string): boolean {
  const figures = /\d[\d.,]*/u.exec(surface)?.[0];
  return (
    figures !== undefined &&
    new RegExp(String.raw`(?<![\d.,])${RegExp.escape(figures)}(?!\d)`, 'u').test(text)
  );
}

/** The Chinese that stands in an English text, without marks. */
function quotedChinese(en: string): string[] {
  return [...new Set(plain(en).match(/\p{Script=Han}+/gu) ?? [])];
}

function plain(text: string): string {
  return text.replace(/[“”‘’"'《》]/gu, '');
}

/** How many Chinese characters a letter of English is, where both say the same. */
const usualRatio = 0.35;
/** How many times as long or as short as usual is worth a look. */
const suspicious = 2.2;
/** Texts too short to be compared. */
const shortest = 40;

/** Whether one of the two is so much longer that it may say more. */
export function hasOddLength({ en, zh }: Bilingual): boolean {
  if (en.length < shortest) return false;
  const ratio = zh.length / en.length / usualRatio;
  return ratio > suspicious || ratio < 1 / suspicious;
}
