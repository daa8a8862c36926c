import { compareQuantities } from '../../quantities/compare.ts';
import type { Quantity } from '../../quantities/types.ts';
import { answers } from '../../quantities/units.ts';
import { languages, otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import { numberFinding } from './number-finding.ts';
import { saidIn } from './said-in.ts';
import type { ReadPair } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

const sides: Bilingual<Bilingual> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

/**
 * Numbers of one side that have no equal by value on the other, nor in its neighbours where borders are not sure.
 * Where one on each side can only be meant for the other, they are one finding, on the side of the translation.
 */
export function differentNumbers(pair: ReadPair, source: Lang): DraftFinding[] {
  const open = openNumbers(pair, source);
  const target = otherLanguage(source);
  const exchanged = open[source].flatMap((one) => {
    const other = onlyCounterpart(one, open[target], open[source]);
    return other ? [{ one, other }] : [];
  });
  const taken = new Set(exchanged.flatMap(({ one, other }) => [one, other]));
  return [
    ...exchanged.map(({ one, other }) => exchangedFinding(pair.index, source, one, other)),
    ...languages.flatMap((lang) =>
      open[lang]
        .filter((quantity) => !taken.has(quantity))
        .map((quantity) => loneFinding(pair.index, lang, quantity)),
    ),
  ];
}

function openNumbers({ around, ...pair }: ReadPair, source: Lang): Bilingual<Quantity[]> {
  const differences = missingOf(pair.en.text, pair.zh.text, source);
  const stillOpen = (lang: Lang): Quantity[] => {
    const open = differences[lang];
    const beside = around[otherLanguage(lang)];
    if (open.length === 0 || beside.length === 1) return open;
    const there = beside.map(({ text }) => text).join('\n');
    const starts = new Set(missingBeside(pair[lang].text, there, lang, source).map(({ start }) => start));
    return open.filter(({ start }) => starts.has(start));
  };
  return { en: stillOpen('en'), zh: stillOpen('zh') };
}

/** The number of the other side that alone can be meant for this one, which alone can be meant for it. */
function onlyCounterpart(
  one: Quantity,
  others: readonly Quantity[],
  own: readonly Quantity[],
): Quantity | undefined {
  const candidates = others.filter((other) => isOfOneKind(one, other));
  const [other] = candidates;
  const isOnly = other !== undefined && candidates.length === 1;
  return isOnly && own.filter((each) => isOfOneKind(each, other)).length === 1 ? other : undefined;
}

function isOfOneKind(one: Quantity, other: Quantity): boolean {
  return hasSameValue(one, other) || answers(one.readings[0]!.kind, other.readings[0]!.kind);
}

/** 零下31度 and “31 degrees”, “over 40 percent” and 近40%: the same digits, and another thing said. */
function hasSameValue(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.dimension === other.dimension;
}

function exchangedFinding(pair: number, source: Lang, one: Quantity, other: Quantity): DraftFinding {
  const target = otherLanguage(source);
  const isOtherWay = hasSameValue(one, other);
  const [said] = isOtherWay ? [] : saidIn(target, one);
  return numberFinding(pair, target, other, {
    beside: { start: one.start, end: one.end },
    write: said ? [said] : [],
    message: isOtherWay ? otherWay(other.surface, one.surface) : otherValue(other.surface, one.surface, said),
  });
}

function loneFinding(pair: number, lang: Lang, quantity: Quantity): DraftFinding {
  const [said] = saidIn(otherLanguage(lang), quantity);
  return numberFinding(pair, lang, quantity, {
    write: said ? [said] : [],
    message: noEqual(quantity.surface, lang, said),
  });
}

function otherValue(written: string, source: string, said: string | undefined): Bilingual {
  return {
    en: `“${written}” is not “${source}” of the source` + (said ? `, which is “${said}”.` : '.'),
    zh: `原文是“${source}”，译文是“${written}”，数值不等` + (said ? `，应为“${said}”。` : '。'),
  };
}

function otherWay(written: string, source: string): Bilingual {
  return {
    en: `“${written}” goes another way than “${source}” of the source: its sign, rise or fall, bound, unit, rate or basis.`,
    zh: `原文“${source}”与译文“${written}”数字相同，意思不同：正负、增减、增至或增加、上下限、单位、比率或比较基期不一致。`,
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

function missingBeside(text: string, there: string, lang: Lang, source: Lang): Quantity[] {
  return lang === 'en' ? missingOf(text, there, source).en : missingOf(there, text, source).zh;
}

/** The quantities of each side that the other does not have. */
function missingOf(en: string, zh: string, source: Lang): Bilingual<Quantity[]> {
  const { missingInChinese, missingInEnglish } = compareQuantities(en, zh, undefined, source);
  return { en: missingInChinese, zh: missingInEnglish };
}
