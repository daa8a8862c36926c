import { equivalents, shortYears } from './equivalents.ts';
import type { Basis, Bound, Change, Direction, Kind, Measure, Quantity, Reading } from './types.ts';
import { dimensionOf, type Unit } from './units.ts';

/** A number as a reader found it, before ranges and lists lent it what stands only once in them. */
export interface Draft {
  start: number;
  /** End of the number with its magnitude, and of its unit where it has one. */
  end: number;
  unitEnd?: number;
  mantissa: number;
  /** Magnitude, 1 without. */
  scale: number;
  /** Worth of the last digit of the mantissa. */
  step: number;
  decimal: boolean;
  exact: boolean;
  unit?: Unit;
  /** Told by something other than a unit. */
  kind?: Kind;
  alsoKinds?: readonly Kind[];
  /** Other values that the same characters can have. */
  alsoAmounts?: readonly number[];
  /** Other ways to take the same characters. */
  also?: readonly Reading[];
  perArea?: number;
  perMass?: number;
  perCount?: number;
  perTime?: string;
  perWhom?: Measure['perWhom'];
  bound?: Bound;
  direction?: Direction;
  change?: Change;
  basis?: Basis;
  isTotal?: boolean;
  /** Value as shown, where it is not the amount: a half is 0.5 and 50 %. */
  plain?: number;
}

/** A number in a word, which a translation need not keep. */
export function wordDraft(start: number, end: number, mantissa: number, kind: Kind): Draft {
  return { start, end, mantissa, scale: 1, step: 1, decimal: false, exact: false, kind };
}

/** How a language joins numbers; each is tried on what stands between two of them. */
export interface Connectors {
  range: RegExp;
  list: RegExp;
  between?: RegExp;
}

/** Longest stretch between two numbers of a range or list. */
const longestConnector = 8;

/**
 * Drafts as quantities. In a range ("2 to 3 million tons", 200—300万吨) the first number takes the
 * magnitude and unit of the last; in a list ("3 and 5 million") it may or may not.
 */
export function shareRanges(text: string, drafts: readonly Draft[], connectors: Connectors): Quantity[] {
  const priced = shortYears(text, lendCurrency(text, lendMinus(text, drafts, connectors), connectors));
  const quantities: Quantity[] = [];
  let next: Draft | undefined;
  for (let index = priced.length - 1; index >= 0; index -= 1) {
    const draft = priced[index]!;
    const link = next ? linkOf(text, draft, next, connectors) : 'none';
    const lent = link === 'none' ? draft : lend(draft, next!);
    quantities.push(
      link === 'range'
        ? quantityOf(text, lent, [draft])
        : quantityOf(text, draft, lent === draft ? [] : [lent]),
    );
    next = lent;
  }
  return quantities.reverse();
}

/** 零下20至25度: a range that is below nought says so once, before its first number or behind its last. */
function lendMinus(text: string, drafts: readonly Draft[], connectors: Connectors): Draft[] {
  const takes = (draft: Draft, other: Draft | undefined, isLinked: () => boolean) =>
    draft.direction === undefined && other?.direction === 'minus' && isLinked();
  return drafts.map((draft, index) => {
    const [last, next] = [drafts[index - 1], drafts[index + 1]];
    const isBelow =
      takes(draft, last, () => linkOf(text, last!, draft, connectors) === 'range') ||
      takes(draft, next, () => linkOf(text, draft, next!, connectors) === 'range');
    return isBelow ? { ...draft, direction: 'down' } : draft;
  });
}

/** RMB 3-5 billion: a currency before the first number of a range is that of the last too. */
function lendCurrency(text: string, drafts: readonly Draft[], connectors: Connectors): Draft[] {
  const priced: Draft[] = [];
  for (const draft of drafts) {
    const last = priced.at(-1);
    const takes =
      last !== undefined &&
      last.kind?.startsWith('money') &&
      !draft.unit &&
      !draft.kind &&
      linkOf(text, last, draft, connectors) === 'range';
    priced.push(takes && last.kind ? { ...draft, kind: last.kind } : draft);
  }
  return priced;
}

function linkOf(text: string, draft: Draft, next: Draft, { range, list, between }: Connectors) {
  const from = draft.unitEnd ?? draft.end;
  if (next.start - from > longestConnector || next.start < from) return 'none';
  const link = text.slice(from, next.start);
  if (range.test(link)) return 'range';
  if (!list.test(link)) return 'none';
  return between?.test(text.slice(Math.max(0, draft.start - 24), draft.start)) ? 'range' : 'list';
}

/** The draft with the magnitude and unit of the one behind it, as far as it has none. */
function lend(draft: Draft, next: Draft): Draft {
  const isBare = !draft.unit && !draft.kind && draft.unitEnd === undefined;
  const isPriced = draft.kind !== undefined && draft.kind.startsWith('money') && draft.kind === next.kind;
  if (!isBare && !isPriced) return draft;
  // “from 500,000 to 2 million” and “200 to 1.2 million”: what is greater before the magnitude has none to take.
  const takes = draft.scale === 1 && next.scale > 1 && draft.mantissa < next.mantissa;
  if (!takes && !next.unit && !next.kind) return draft;
  const { unit, kind, alsoKinds, perArea, perMass, perCount, perTime, perWhom } = next;
  // “From 2 to 5 p.m.” begins in the afternoon, “from 9 to 5 p.m.” does not.
  const isAfternoon = kind === 'clock' && draft.mantissa < next.mantissa - 12;
  return {
    ...draft,
    ...(isAfternoon && { mantissa: draft.mantissa + 12 }),
    scale: takes ? next.scale : draft.scale,
    ...(unit && { unit }),
    ...(kind && { kind }),
    ...(alsoKinds && { alsoKinds }),
    ...(perArea && { perArea }),
    ...(perMass && { perMass }),
    ...(perCount && { perCount }),
    ...(perTime && { perTime }),
    ...(perWhom && { perWhom }),
  };
}

function quantityOf(text: string, draft: Draft, also: readonly Draft[]): Quantity {
  const kind = draft.kind ?? draft.unit?.kind ?? 'unknown';
  const dimension = draft.kind ? 'plain' : dimensionOf(kind);
  const end = dimension === 'plain' ? draft.end : (draft.unitEnd ?? draft.end);
  const bare = draft.mantissa * draft.scale;
  return {
    start: draft.start,
    end,
    surface: text.slice(draft.start, end),
    value: draft.plain ?? (dimension === 'plain' ? bare : bare * (draft.unit?.factor ?? 1)),
    dimension,
    exact: draft.exact,
    readings: [draft, ...also].flatMap(measuresOf),
  };
}

function measuresOf(draft: Draft): Measure[] {
  const factor = draft.unit?.factor ?? 1;
  const bare = draft.mantissa * draft.scale;
  const main: Measure = {
    kind: draft.kind ?? draft.unit?.kind ?? 'unknown',
    amount: bare * factor,
    step: draft.step * draft.scale * factor,
    decimal: draft.decimal,
    factor,
    ...(draft.perArea && { perArea: draft.perArea }),
    ...(draft.perMass && { perMass: draft.perMass }),
    ...(draft.perCount && { perCount: draft.perCount }),
    ...(draft.perTime && { perTime: draft.perTime }),
    ...(draft.perWhom && { perWhom: draft.perWhom }),
    ...(draft.bound && { bound: draft.bound }),
    ...(draft.direction && { direction: draft.direction }),
    ...(draft.change && { change: draft.change }),
    ...(draft.basis && { basis: draft.basis }),
    ...(draft.isTotal && { isTotal: true }),
  };
  return [
    main,
    ...[...(draft.also ?? []), ...equivalents(main)].map((reading) => ({ ...main, ...reading })),
    ...(draft.alsoKinds ?? []).map((kind) => ({ ...main, kind })),
    ...(draft.alsoAmounts ?? []).map((value) => ({ ...main, amount: value * factor })),
  ];
}
