/** A year that one language names by its number and the other by its place: “in 2023”, 过去一年. */
import type { Quantity } from './types.ts';

interface Missing {
  missingInChinese: Quantity[];
  missingInEnglish: Quantity[];
}

const relative = {
  english:
    /\b(?:this|last|past|previous|next|same|coming|preceding|every|full) year\b|\byear[- ](?:on|over)[- ]year\b/i,
  chinese: /[今去上明本当前全同每]年|过去一年|一年来|年初|年度|上期|同期|同比/u,
};

/**
 * The differences without the calendar years that the other text may name by 今年, 去年 or “last year”. Where
 * both texts have a year that the other has not, both stay.
 */
export function withoutRelativeYears(texts: { english: string; chinese: string }, missing: Missing): Missing {
  const { missingInChinese, missingInEnglish } = missing;
  if (missingInChinese.some(isYear) && missingInEnglish.some(isYear)) return missing;
  return {
    missingInChinese: relative.chinese.test(texts.chinese)
      ? missingInChinese.filter((one) => !isYear(one))
      : missingInChinese,
    missingInEnglish: relative.english.test(texts.english)
      ? missingInEnglish.filter((one) => !isYear(one))
      : missingInEnglish,
  };
}

function isYear({ readings: [measure] }: Quantity): boolean {
  const { kind, amount, decimal } = measure!;
  return (
    (kind === 'year' || kind === 'unknown') && !decimal && amount >= 1900 && amount < 2100 && amount % 1 === 0
  );
}
