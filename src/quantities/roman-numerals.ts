/** Roman numerals behind or before the word that says what they number: Grade III, Ⅲ类, Phase II. */

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const characters = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

/** The numeral from I to XXXIX that begins at a place, in letters or in one character of its own. */
export function romanAt(text: string, at: number): { value: number; end: number } | undefined {
  const known = characters.indexOf(text[at] ?? ' ');
  if (known >= 0) return { value: known + 1, end: at + 1 };
  let end = at;
  while (values[text[end] ?? ''] !== undefined && end - at < 6) end += 1;
  const value = romanValue(text.slice(at, end));
  if (value === undefined || /[\p{Script=Latin}\d]/u.test((text[at - 1] ?? ' ') + (text[end] ?? ' ')))
    return undefined;
  return { value, end };
}

function romanValue(letters: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(letters) || letters === '') return undefined;
  const digits = [...letters].map((letter) => values[letter]!);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** What is numbered so in English, before the numeral; in Chinese, behind it. */
export const romanNamed = {
  en: /^(?:grade|class|category|type|level|phase|tier|stage|part|chapter|article|section|annex|war)s?$/,
  zh: /^[类级期型等阶档]/u,
} as const;
