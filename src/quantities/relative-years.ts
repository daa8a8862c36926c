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
  const { missingInEnglish } = missing;
  const missingInChinese = missing.missingInChinese.filter((one) => !isNamedByCycle(one, texts.chinese));
  if (missingInChinese.some(isYear) && missingInEnglish.some(isYear))
    return { missingInChinese, missingInEnglish };
  return {
    missingInChinese: relative.chinese.test(texts.chinese)
      ? missingInChinese.filter((one) => !isYear(one))
      : missingInChinese,
    missingInEnglish: relative.english.test(texts.english)
      ? missingInEnglish.filter((one) => !isYear(one))
      : missingInEnglish,
  };
}

/** 辛亥 for 1911: the names of years in the cycle of sixty. */
function cycleName(year: number): string {
  const at = (year - 4) % 60;
  return '甲乙丙丁戊己庚辛壬癸'[at % 10]! + '子丑寅卯辰巳午未申酉戌亥'[at % 12]!;
}

/** The Revolution of 1911 is 辛亥革命; later years have no such names in common use. */
function isNamedByCycle({ readings: [measure] }: Quantity, chinese: string): boolean {
  const { amount } = measure!;
  return amount % 1 === 0 && amount >= 1800 && amount < 1950 && chinese.includes(cycleName(amount));
}

function isYear({ readings: [measure] }: Quantity): boolean {
  const { kind, amount, decimal } = measure!;
  return (
    (kind === 'year' || kind === 'unknown') && !decimal && amount >= 1900 && amount < 2100 && amount % 1 === 0
  );
}
