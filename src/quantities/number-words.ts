/** Number words that a translation need not keep, but may not exchange for another. */
import type { Kind, Quantity } from './types.ts';
import { answers, countedThings } from './units.ts';

/** From here on a number word that counts nothing we know is meant as a number: “ten”, 二十余. */
const surelyNumber = 10;
/** Kinds of words that are often no number: “one”, “a visit”, 一次. */
const loose: ReadonlySet<Kind> = new Set<Kind>(['occasion', 'increment', 'level', 'visit', 'year-before']);
/** Of these, two are meant as two: “twice a year”, 每年三次. */
const counted: ReadonlySet<Kind> = new Set<Kind>(['occasion']);
/** Halved is not 翻一番. */
const proportions: ReadonlySet<Kind> = new Set<Kind>(['share', 'times']);
/** Kinds of which one stands for the other when a part of the year was mistaken. */
const ofTheYear: ReadonlySet<Kind> = new Set<Kind>(['quarter', 'quarters', 'half']);
/** What is known by its place in an order, with the name of the order or without. */
const ordered: ReadonlySet<Kind> = new Set<Kind>(['ordinal', 'in-a-row', 'plan', 'congress']);

/** Four years are not four days. */
const spans: ReadonlySet<Kind> = new Set<Kind>(['year', 'day', 'hour']);

/** A few of something that is not known: “four institutes”. */
type WordKind = Kind | 'few';

/** The kinds of which a text has number words that are not answered. */
export function kindsOfWords(open: readonly Quantity[]): WordKind[] {
  return [...new Set(open.filter(({ exact }) => !exact).flatMap(kindsOf))];
}

/** Whether the other text has a number word of the same kind that is not answered either. */
export function contradicts(quantity: Quantity, others: readonly WordKind[]): boolean {
  return kindsOf(quantity).some((kind) =>
    others.some(
      (other) =>
        (kind === other && kind !== 'few') ||
        [ofTheYear, ordered, proportions, spans].some((set) =>
          [kind, other].every((one) => one !== 'few' && set.has(one)),
        ) ||
        areFew(kind, other) ||
        bothNamed(kind, other),
    ),
  );
}

function bothNamed(kind: WordKind, other: WordKind): boolean {
  if (kind === 'few' || other === 'few') return false;
  return [kind, other].every((one) => one !== 'unknown' && one !== 'ordinal') && answers(kind, other);
}

/** “Four institutes” and 十家, “sixteen measures” and 六十条 count the same thing. */
function areFew(kind: WordKind, other: WordKind): boolean {
  return [
    [kind, other],
    [other, kind],
  ].some(
    ([count, things]) =>
      (count === 'few' || count === 'unknown') && things !== 'few' && countedThings.has(things!),
  );
}

/** The kinds that a number word names so surely that another number of that kind contradicts it. */
function kindsOf({ readings }: Quantity): WordKind[] {
  return readings.flatMap(({ kind, amount, factor, perTime }): WordKind[] => {
    // Once a month is not once a week.
    if (kind === 'occasion' && perTime) return [kind];
    if (kind !== 'unknown') return isNamed(kind, amount, factor) ? [kind] : [];
    if (amount >= surelyNumber) return [kind];
    return amount >= 2 && amount % 1 === 0 ? ['few'] : [];
  });
}

function isNamed(kind: Kind, amount: number, factor: number): boolean {
  if (counted.has(kind)) return amount >= 2;
  if (kind === 'thing') return amount >= surelyNumber;
  // Four quarters are one year, and not said as “one”.
  return !loose.has(kind) && (amount !== 1 || factor !== 1 || alwaysNamed.has(kind));
}

/** Kinds whose first is as sure as its second: the first quarter, a first plenary session. */
const alwaysNamed: ReadonlySet<Kind> = new Set<Kind>([
  'ordinal',
  'quarter',
  'half',
  'month',
  'century',
  'month-part',
  'year-part',
  'relative-year',
  'relative-month',
  'weekday',
  'season',
  'letter-grade',
  'share',
]);
