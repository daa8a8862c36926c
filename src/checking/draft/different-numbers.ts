import { compareQuantities } from '../../quantities/compare.ts';
import type { Quantity } from '../../quantities/types.ts';
import { languages, otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import { saidIn } from './said-in.ts';
import type { ReadPair } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

const sides: Bilingual<Bilingual> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

/** Numbers of one side that have no equal by value on the other, nor in its neighbours where borders are not sure. */
export function differentNumbers({ index, around, ...pair }: ReadPair): DraftFinding[] {
  const differences = missingOf(pair.en.text, pair.zh.text);
  return languages.flatMap((lang) => {
    const open = differences[lang];
    if (open.length === 0) return [];
    const other = otherLanguage(lang);
    const there = around[other].map(({ text }) => text).join('\n');
    const still = around[other].length > 1 ? missingBeside(pair[lang].text, there, lang) : open;
    const surfaces = new Set(still.map(({ start }) => start));
    return open
      .filter(({ start }) => surfaces.has(start))
      .map((quantity): DraftFinding => {
        const { start, end, surface } = quantity;
        const isOtherWay = differences[other].some(
          ({ value, dimension }) => value === quantity.value && dimension === quantity.dimension,
        );
        const [said] = isOtherWay ? [] : saidIn(other, quantity);
        return {
          rule: 'number-differs',
          pair: index,
          lang,
          start,
          end,
          words: surface,
          write: said ? [said] : [],
          message: isOtherWay ? otherWay(surface, lang) : noEqual(surface, lang, said),
        };
      });
  });
}

/** 零下31度 and “31 degrees”, “over 40 percent” and 近40%: the same digits, and another thing said. */
function otherWay(surface: string, lang: Lang): Bilingual {
  const [own, other] = [sides[lang], sides[otherLanguage(lang)]];
  return {
    en: `“${surface}” of the ${own.en} goes another way in the ${other.en}: its sign, rise or fall, bound, unit or rate.`,
    zh: `${own.zh}中的“${surface}”与${other.zh}数字相同，意思不同：正负、增减、上下限、单位或比率不一致。`,
  };
}

function noEqual(surface: string, lang: Lang, said: string | undefined): Bilingual {
  const [own, other] = [sides[lang], sides[otherLanguage(lang)]];
  return {
    en:
      `“${surface}” of the ${own.en} has no equal by value in the ${other.en}` +
      (said ? `; it would be “${said}”.` : '.'),
    zh: `${own.zh}中的“${surface}”在${other.zh}中没有数值相等的数字` + (said ? `，应为“${said}”。` : '。'),
  };
}

function missingBeside(text: string, there: string, lang: Lang): Quantity[] {
  return lang === 'en' ? missingOf(text, there).en : missingOf(there, text).zh;
}

/** The quantities of each side that the other does not have. */
function missingOf(en: string, zh: string): Bilingual<Quantity[]> {
  const { missingInChinese, missingInEnglish } = compareQuantities(en, zh);
  return { en: missingInChinese, zh: missingInEnglish };
}
