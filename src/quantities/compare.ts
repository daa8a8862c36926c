import { areOtherBases } from './bases.ts';
import { chineseQuantities } from './chinese.ts';
import type { Lang } from '../languages.ts';
import { goOtherWays } from './directions.ts';
import { englishQuantities } from './english.ts';
import { alikeIn, otherNames } from './lettered-names.ts';
import type { Kind, Measure, Quantity, Tally } from './types.ts';
import { contradicts, kindsOfWords } from './number-words.ts';
import { withoutRelativeMonths } from './relative-months.ts';
import { withoutRelativeYears } from './relative-years.ts';
import { answers } from './units.ts';

/** Numbers of one text that the other does not have, by value. */
export interface QuantityDifference {
  missingInChinese: Quantity[];
  missingInEnglish: Quantity[];
}

/**
 * Compares the numbers of an English text and its Chinese by value and by what they count, across billion
 * and 亿, hectare and 亩, metric ton and 斤. Order and position do not count; a number that stands twice
 * may stand once. A number word need not be kept, but where both texts have one of the same kind without
 * an equal ("14th Five-Year Plan", “十三五”) both are named.
 * @param tally counts the looks at tokens, characters and measures
 * @param source the language of the original, where that is known: percentage points of a Chinese one are no per
 * cent, while those of a translation may mend “the proportion rose by 4.3%”
 */
export function compareQuantities(
  english: string,
  chinese: string,
  tally: Tally = { visits: 0 },
  source?: Lang,
): QuantityDifference {
  const taken = source === 'zh' ? asWritten : (quantities: Quantity[]) => quantities;
  const en = taken(englishQuantities(english, tally));
  const zh = taken(chineseQuantities(chinese, tally));
  const [enIndex, zhIndex] = [indexOf(en, tally), indexOf(zh, tally)];
  const [answeredEnglish, answeredChinese] = [answeredBy(zh, enIndex), answeredBy(en, zhIndex)];
  const openEnglish = without(en, enIndex, zhIndex, answeredEnglish);
  const openChinese = without(zh, zhIndex, enIndex, answeredChinese);
  const [englishWords, chineseWords] = [kindsOfWords(openEnglish), kindsOfWords(openChinese)];
  const names = otherNames(english, chinese);
  const [isInChinese, isInEnglish] = [alikeIn(english, chinese), alikeIn(chinese, english)];
  const missingInChinese = openEnglish
    .filter((one) => one.exact || contradicts(one, chineseWords))
    .filter((one) => !isInChinese(one))
    .concat(names.en);
  const missingInEnglish = openChinese
    .filter((one) => one.exact || contradicts(one, englishWords))
    .filter((one) => !isInEnglish(one))
    .concat(names.zh);
  return withoutRelativeYears(
    { english, chinese },
    {
      missingInChinese: withoutRelativeMonths(missingInChinese, { text: chinese, quantities: zh }, 'zh'),
      missingInEnglish: withoutRelativeMonths(missingInEnglish, { text: english, quantities: en }, 'en'),
    },
  );
}

/** Quantities of which points are points and per cent is per cent. */
function asWritten(quantities: readonly Quantity[]): Quantity[] {
  const other: Partial<Record<Kind, Kind>> = { share: 'points', points: 'share' };
  return quantities.map((quantity) => {
    const taken = other[quantity.readings[0]!.kind];
    return taken
      ? { ...quantity, readings: quantity.readings.filter(({ kind }) => kind !== taken) }
      : quantity;
  });
}

/** The quantities that neither find an equal in the other text nor are found from there. */
function without(
  quantities: readonly Quantity[],
  own: Index,
  other: Index,
  answered: ReadonlySet<Measure>,
): Quantity[] {
  return quantities.filter(
    ({ readings }) =>
      !readings.some(
        (measure) => answered.has(own.first.get(measure)!) || answersOf(other, measure).length > 0,
      ),
  );
}

/** All measures of an index that the quantities of the other text answer. */
function answeredBy(quantities: readonly Quantity[], index: Index): Set<Measure> {
  return new Set(quantities.flatMap(({ readings }) => readings.flatMap((one) => answersOf(index, one))));
}

/** The measures of a text, to be found without a walk over all of them. */
interface Index {
  exact: Map<string, Measure[]>;
  /** Measures of the kinds that are converted, by kind and worth of the last digit. */
  bySteps: Map<string, { step: number; multiples: Map<number, Measure[]> }>;
  /** The measure that stands in the index for all that are like it. */
  first: Map<Measure, Measure>;
  tally: Tally;
}

/** Kinds that the two languages count in units of different size, so that one figure is the other rounded. */
const converted: ReadonlySet<Kind> = new Set<Kind>(['area', 'mass']);

function indexOf(quantities: readonly Quantity[], tally: Tally): Index {
  const index: Index = { exact: new Map(), bySteps: new Map(), first: new Map(), tally };
  for (const { readings } of quantities) {
    for (const measure of readings) {
      for (const amount of comparable(measure)) add(index.exact, keyOf(amount), measure);
      index.first.set(measure, measure);
      if (!converted.has(measure.kind)) continue;
      const { step } = measure;
      const group = index.bySteps.get(`${measure.kind} ${keyOf(step)}`) ?? { step, multiples: new Map() };
      index.bySteps.set(`${measure.kind} ${keyOf(step)}`, group);
      index.first.set(measure, add(group.multiples, Math.round(measure.amount / step), measure));
    }
  }
  return index;
}

/** What tells two measures of the same amount apart. */
const told = [
  'kind',
  'factor',
  'perArea',
  'perMass',
  'perCount',
  'perTime',
  'perWhom',
  'bound',
  'direction',
  'change',
  'basis',
  'isTotal',
] as const satisfies readonly (keyof Measure)[];

/** One of each kind and factor is enough: a text can say the same number ten thousand times. */
function add<K>(map: Map<K, Measure[]>, key: K, measure: Measure): Measure {
  const list = map.get(key) ?? [];
  const known = list.find((other) => told.every((name) => other[name] === measure[name]));
  if (known) return known;
  map.set(key, [...list, measure]);
  return measure;
}

/** Amounts as they can stand in the other language: as they are, for each of so many, and a multiple as a share. */
function comparable({ kind, amount, perArea, perMass, perCount }: Measure): number[] {
  return [
    amount,
    ...(perArea ? [amount / perArea] : []),
    ...(perMass ? [amount / perMass] : []),
    ...(perCount ? [amount / perCount] : []),
    ...sharesOf(kind, amount),
  ];
}

/** Twice as much is 200 % of it, and 100 % more; an increment of two is 200 % more. */
function sharesOf(kind: Kind, amount: number): number[] {
  if (kind === 'times') return [amount * 100, (amount - 1) * 100];
  return kind === 'increment' ? [amount * 100] : [];
}

/** Whether a share is that multiple; one that says by how much a thing grew is an increment, and no multiple. */
function isShareOf({ kind, amount }: Measure, share: Measure): boolean {
  const [whole, more] = kind === 'times' ? sharesOf(kind, amount) : [undefined, ...sharesOf(kind, amount)];
  const said = keyOf(share.amount);
  const isWhole = whole !== undefined && keyOf(whole) === said && share.change !== 'by';
  return isWhole || (more !== undefined && keyOf(more) === said && share.change !== 'to');
}

/** What decimal fractions lose in binary: 2,758.4 × 10⁹ and 27584 × 10⁸. */
function keyOf(amount: number): string {
  return amount.toPrecision(12);
}

/** The measures of a text that can be this one of the other text. */
function answersOf(index: Index, measure: Measure): Measure[] {
  const exact = comparable(measure).flatMap((amount) => index.exact.get(keyOf(amount)) ?? []);
  index.tally.visits += 1 + exact.length + index.bySteps.size;
  return [...exact.filter((other) => isSame(measure, other)), ...rounded(index, measure)];
}

function isSame(a: Measure, b: Measure): boolean {
  if (goOtherWays(a.direction, b.direction) || isOtherChange(a, b) || areOtherBases(a.basis, b.basis))
    return false;
  const [one, other] = [keyOf(a.amount), keyOf(b.amount)];
  if (b.kind === 'share' && isShareOf(a, b)) return true;
  if (a.kind === 'share' && isShareOf(b, a)) return true;
  if (!answers(a.kind, b.kind) || isOtherRate(a, b)) return false;
  if (a.perCount && b.perCount) return keyOf(a.amount / a.perCount) === keyOf(b.amount / b.perCount);
  if (a.perMass && b.perMass) return keyOf(a.amount / a.perMass) === keyOf(b.amount / b.perMass);
  return a.perArea && b.perArea ? keyOf(a.amount / a.perArea) === keyOf(b.amount / b.perArea) : one === other;
}

/**
 * So much a month is not so much a year, so much for each person not so much for each household, and more than a
 * number is not less than it.
 */
function isOtherRate(a: Measure, b: Measure): boolean {
  if (a.perTime && b.perTime && a.perTime !== b.perTime) return true;
  if ((a.perTime && b.isTotal) || (b.perTime && a.isTotal)) return true;
  if (a.perWhom && b.perWhom && a.perWhom !== b.perWhom) return true;
  return areOtherBounds(a, b);
}

function areOtherBounds({ bound: one }: Measure, { bound: other }: Measure): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Grown to 46 is not grown by 46. */
function isOtherChange({ change: one }: Measure, { change: other }: Measure): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether a number of one text says the same as a number of the other. */
export function isCounterpart(one: Quantity, other: Quantity): boolean {
  return one.readings.some((a) => other.readings.some((b) => isSame(a, b) || isConverted(a, b)));
}

function isConverted(a: Measure, b: Measure): boolean {
  return converted.has(a.kind) && a.kind === b.kind && isRoundedTo(a, b);
}

/** The measures that are the same in units of another size, rounded or cut off. */
function rounded(index: Index, measure: Measure): Measure[] {
  if (!converted.has(measure.kind)) return [];
  return [...index.bySteps].flatMap(([key, { step, multiples }]) => {
    if (!key.startsWith(measure.kind)) return [];
    const nearest = Math.round(measure.amount / step);
    return [nearest - 1, nearest, nearest + 1]
      .flatMap((multiple) => multiples.get(multiple) ?? [])
      .filter((other) => isRoundedTo(measure, other));
  });
}

/**
 * Whether two figures in different units can be one: they differ by less than half of what the last digit
 * of the finer one is worth; by less than all of it where that one is a third cut off (6,666.66 hectares
 * are 10万亩); or, where the rounder one was written to a decimal, by half of that and a thousandth.
 */
function isRoundedTo(a: Measure, b: Measure): boolean {
  if (a.factor === b.factor || a.perArea || b.perArea || goOtherWays(a.direction, b.direction)) return false;
  if (areOtherBounds(a, b)) return false;
  const difference = Math.abs(a.amount - b.amount);
  const [finer, rounder] = a.step <= b.step ? [a, b] : [b, a];
  if (difference < finer.step / 2) return true;
  if (isCutThird(finer) && rounder.step >= 100 && difference < finer.step) return true;
  return (
    rounder.decimal && difference <= rounder.step / 2 && difference < Math.max(a.amount, b.amount) * 0.0009
  );
}

/** An area of which a third of a hectare was cut off, as the round number of mu: 6,666.66 hectares are 10万亩. */
export function wholeMu(measure: Measure): Measure {
  return isCutThird(measure) ? { ...measure, amount: Math.round(measure.amount / 1000) * 1000 } : measure;
}

/** 6666.66, 106,666, 11,133.33 hectares: digits that end in a third which was cut off. */
function isCutThird({ kind, amount, step, factor }: Measure): boolean {
  const tail = Math.round(amount / step) % 100;
  return kind === 'area' && step <= factor && (tail === 33 || tail === 66);
}
