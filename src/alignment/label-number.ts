/** The number that a label gives its heading or question, to compare the label of a translation with its source. */
import { hanValue } from '../quantities/chinese.ts';

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** 3 of "(3) ", "Q3: ", "III, ", （三）, 问3： and 第三章; undefined for a bullet or a letter. */
export function labelNumber(label: string): number | undefined {
  const written = /\d+|[〇零一二三四五六七八九十百]+|(?<![A-Za-z])[IVX]+(?![A-Za-z])/.exec(label)?.[0];
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return Number(written);
  return /^[IVX]/.test(written) ? romanValue(written) : hanValue(written);
}

/** A digit before a greater one is taken off: IX is 9. */
function romanValue(numeral: string): number {
  const values = [...numeral].map((digit) => romanDigits[digit]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
