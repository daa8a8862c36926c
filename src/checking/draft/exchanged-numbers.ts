/** Numbers that all stand in the translation, but each where the other belongs. */
import { chineseQuantities } from '../../quantities/chinese.ts';
import { isCounterpart } from '../../quantities/compare.ts';
import { englishQuantities } from '../../quantities/english.ts';
import type { Quantity } from '../../quantities/types.ts';
import { answers } from '../../quantities/units.ts';
import { languages, otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import { numberFinding } from './number-finding.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

/** A number with what it is the number of: its place in a list, the beginning or end of a change, a term. */
interface Place {
  of: string;
  quantity: Quantity;
}

/**
 * Numbers that changed places: in lists with 分别 and “respectively”, between the beginning and the end of a
 * change, and behind two terms that both sides have. One finding for each two, on the side of the translation.
 */
export function exchangedNumbers(pair: ReadPair, source: Lang): DraftFinding[] {
  const target = otherLanguage(source);
  const quantities: Bilingual<Quantity[]> = {
    en: englishQuantities(pair.en.text).filter((one) => !isInTerm(one, pair.en)),
    zh: chineseQuantities(pair.zh.text).filter((one) => !isInTerm(one, pair.zh)),
  };
  if (languages.some((lang) => quantities[lang].length < 2)) return [];
  const found = [inLists, inChanges, behindTerms].flatMap((placesOf) => {
    const [own, there] = [source, target].map((lang) => placesOf(pair[lang], quantities[lang], lang));
    return exchanged(own!, there!);
  });
  const seen = new Set<number>();
  return found.flatMap(({ own, there }) => {
    if (seen.has(there.quantity.start)) return [];
    seen.add(there.quantity.start);
    return [findingOf(pair.index, target, own.quantity, there.quantity)];
  });
}

/** The 零 of 社会消费品零售总额 is no number. */
function isInTerm({ start, end }: Quantity, { matches }: ReadSide): boolean {
  return matches.some((match) => match.start <= start && match.end >= end);
}

/**
 * Places of which each has the number of another one of the same places and that its own, both of one kind: the
 * first of such two.
 */
function exchanged(own: readonly Place[], there: readonly Place[]): { own: Place; there: Place }[] {
  const byName = (places: readonly Place[]) => Map.groupBy(places, ({ of }) => of);
  const [ownByName, thereByName] = [byName(own), byName(there)];
  const common = [...ownByName].flatMap(([of, places]) => {
    const others = thereByName.get(of);
    return places.length === 1 && others?.length === 1 ? [{ own: places[0]!, there: others[0]! }] : [];
  });
  return common.flatMap((one, index) => {
    const isKept = isCounterpart(one.own.quantity, one.there.quantity);
    const isTaken = common
      .slice(index + 1)
      .some(
        (other) =>
          !isKept &&
          areOfOneKind(one.own.quantity, other.own.quantity) &&
          !isCounterpart(other.own.quantity, other.there.quantity) &&
          isCounterpart(one.own.quantity, other.there.quantity) &&
          isCounterpart(other.own.quantity, one.there.quantity),
      );
    return isTaken ? [one] : [];
  });
}

function areOfOneKind(one: Quantity, other: Quantity): boolean {
  return one.readings.some((a) => other.readings.some((b) => answers(a.kind, b.kind)));
}

/** Behind a comma or “and”, numbers of one list. */
const between: Bilingual<RegExp> = {
  en: /^[\s,]*(?:(?:and|or|by|to|at|of) ){0,2}(?:RMB|US\$|HK\$|[$¥€£])?$/u,
  zh: /^[、，,和与及以]+$/u,
};

/** The numbers behind 分别, and before “respectively”, where there is one such list. */
function inLists({ text }: ReadSide, quantities: readonly Quantity[], lang: Lang): Place[] {
  const mark = { en: /\brespectively\b/gi, zh: /分别|依次/gu }[lang];
  const [only, more] = [...text.matchAll(mark)];
  if (!only || more) return [];
  const { index } = only;
  const list =
    lang === 'zh'
      ? runOf(
          text,
          quantities.filter(({ start }) => start > index),
          lang,
        )
      : runOf(text, quantities.filter(({ end }) => end <= index).reverse(), lang).reverse();
  return list.length < 2 ? [] : list.map((quantity, at) => ({ of: `${at + 1} of ${list.length}`, quantity }));
}

/** The numbers from the first of these on with nothing but their units and a comma or “and” between them. */
function runOf(text: string, quantities: readonly Quantity[], lang: Lang): Quantity[] {
  const list: Quantity[] = [];
  for (const quantity of quantities) {
    const last = list.at(-1);
    if (last) {
      const [from, to] = last.start < quantity.start ? [last, quantity] : [quantity, last];
      if (!between[lang].test(withoutUnit(text.slice(from.end, to.start), lang))) break;
    }
    list.push(quantity);
  }
  return list;
}

function withoutUnit(words: string, lang: Lang): string {
  return lang === 'zh'
    ? words.replace(/^[^\s\d、，,。；：和与及]{1,5}(?=[、，,和与及])/u, '')
    : words.replace(/^\s?(?:[%‰]|percent|per cent|[a-z]+(?: [a-z]+)?)(?=,| and | or )/iu, '');
}

const from = {
  en: /\bfrom (?:[a-z]+ ){0,2}[^a-z\d\s]*$/i,
  zh: /[由从](?:原来的?|[^，。；]{0,10}的)?$/u,
} as const;
const to = {
  en: /\bto (?:[a-z]+ ){0,2}[^a-z\d\s]*$/i,
  zh: /(?:到|至|[加高少低升长降]为)[了约近]?$/u,
} as const;

/** From what to what something changed, where a text says that once. */
function inChanges({ text }: ReadSide, quantities: readonly Quantity[], lang: Lang): Place[] {
  const placesOf = (name: string, pattern: RegExp) =>
    quantities.flatMap((quantity) =>
      pattern.test(text.slice(Math.max(0, quantity.start - 24), quantity.start))
        ? [{ of: name, quantity }]
        : [],
    );
  const [begun, ended] = [placesOf('from', from[lang]), placesOf('to', to[lang])];
  // The 2020 of 由2020年的64.5% is no beginning of a rise to 68%.
  return [
    ...begun.filter((place) => ended.some((other) => areOfOneKind(place.quantity, other.quantity))),
    ...ended,
  ];
}

const ends = /[.,，。;；:：!！?？\n]/u;

/** The first number behind each term that stands once, with neither another number nor another term between. */
function behindTerms({ text, matches }: ReadSide, quantities: readonly Quantity[]): Place[] {
  return quantities.flatMap((quantity, index) => {
    const last = matches.findLast(({ end }) => end <= quantity.start);
    if (last?.term === undefined || last.start < (quantities[index - 1]?.end ?? 0)) return [];
    if (ends.test(text.slice(last.end, quantity.start))) return [];
    const isOnly = matches.filter(({ term }) => term === last.term).length === 1;
    return isOnly ? [{ of: last.term, quantity }] : [];
  });
}

function findingOf(pair: number, lang: Lang, own: Quantity, there: Quantity): DraftFinding {
  return numberFinding(pair, lang, there, {
    beside: { start: own.start, end: own.end },
    write: [],
    message: {
      en: `“${there.surface}” stands where the source has “${own.surface}”: two numbers have changed places.`,
      zh: `原文“${own.surface}”处，译文是“${there.surface}”：两个数字互换了位置。`,
    },
  });
}
