import { englishSpread } from './averages.ts';
import { englishBasis } from './bases.ts';
import { canChange, englishChange } from './changes.ts';
import { englishDirection } from './directions.ts';
import { boundOf } from './english-bounds.ts';
import { phraseAt } from './english-number.ts';
import { isCalendarYear, type Phrase } from './english-phrase.ts';
import { isBase, isDenominator, rateOf } from './english-rates.ts';
import { hourOf, isFullHour } from './english-spans.ts';
import { isJoined, tokensOf, type Tokens } from './english-tokens.ts';
import { isGrowth } from './english-growth.ts';
import { withNamed } from './english-others.ts';
import { nameAt, partOfPoint, pointUnit, timesUnit, unitAt } from './english-units.ts';
import { roundedShares, sinceJanuary } from './equivalents.ts';
import { halfWidth } from './half-width.ts';
import { shareRanges, type Draft } from './ranges.ts';
import { romanNamed } from './roman-numerals.ts';
import type { Quantity, Reading, Tally } from './types.ts';
import type { Unit } from './units.ts';

/**
 * Every number of an English text, in one walk over its tokens. A sign is a direction of its number: "a fall
 * of 5%" and -5% say the same.
 * @param tally counts the looks at tokens
 */
export function englishQuantities(text: string, tally?: Tally): Quantity[] {
  const tokens = tokensOf(halfWidth(text), tally);
  const drafts: Draft[] = [];
  let isShareNear = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens.at(index)!;
    if (/^[.;!?]$/.test(token.text)) isShareNear = false;
    else if (/^(?:rates?|proportions?|ratios?|shares?|percentages?)$/.test(token.lower)) isShareNear = true;
    const phrase = phraseAt(tokens, index);
    if (!phrase) {
      index += 1;
      continue;
    }
    const found = draftsOf(tokens, index, phrase);
    for (const draft of found) {
      // “The proportion rose by 4.3%” means percentage points.
      if (isShareNear && draft.unit?.kind === 'share') draft.alsoKinds = ['points'];
      drafts.push(withSigns(text, tokens, index, draft));
    }
    index = phrase.next;
  }
  return shareRanges(text, drafts, connectors);
}

/** The draft with its bound, its direction, with what it is compared, and whether a change ends at it. */
function withSigns(text: string, tokens: Tokens, index: number, draft: Draft): Draft {
  const end = draft.unitEnd ?? draft.end;
  const bound = boundOf(text, tokens, index, [draft.end, end]);
  const direction = englishDirection(text, draft.start, [draft.end, end]);
  const change = canChange(draft.kind ?? draft.unit?.kind) && englishChange(text, draft.start, direction);
  const basis = englishBasis(text, draft.start, end);
  return {
    ...(draft.perTime ? {} : englishSpread(text, draft.start, end)),
    ...draft,
    ...(basis && { basis }),
    ...(bound && { bound }),
    ...(direction && { direction }),
    ...(change && { change }),
  };
}

const connectors = {
  range: /^\s*(?:to|[-‐‑–—―~～]+)\s*$/u,
  list: /^\s*(?:,|,? ?(?:and|or))\s*$/u,
  /** Before the first of two numbers that “and” makes a range of. */
  between: /\bbetween (?:[a-z]+ )?[^a-z\d]{0,3}$/i,
};

function draftsOf(tokens: Tokens, index: number, phrase: Phrase): Draft[] {
  const start = tokens.at(index)!.start;
  const levelEnd = levelAt(tokens, phrase);
  const base = { start, mantissa: phrase.mantissa, scale: phrase.scale, step: phrase.step };
  const { decimal, digits } = phrase;
  if (levelEnd !== undefined) {
    // "three trillion yuan-level bases": three bases at the level of a trillion; "100 billion yuan-level" is one level.
    const level = { start, end: levelEnd, decimal, exact: true, kind: 'level' as const, step: phrase.step };
    if (Number.isInteger(Math.log10(phrase.mantissa)))
      return [{ ...level, mantissa: phrase.mantissa, scale: phrase.scale }];
    return [
      { ...base, scale: 1, end: levelEnd, decimal, exact: digits },
      { ...level, mantissa: 1, scale: phrase.scale, step: 1 },
    ];
  }
  const draft: Draft = {
    ...base,
    end: tokens.at(phrase.next - 1)!.end,
    decimal,
    exact: isExact(tokens, index, phrase),
  };
  if (phrase.kind) return [namedDraft(tokens, phrase, draft)];
  if (phrase.currency)
    return [{ ...draft, kind: `money ${phrase.currency}`, ...rateOf(tokens, phrase.next) }];
  const hour = hourOf(tokens, phrase);
  if (hour !== undefined) return [{ ...draft, kind: 'clock', mantissa: hour }];
  return [
    {
      ...draft,
      ...share(tokens, phrase),
      ...measured(tokens, index, phrase),
      ...withNamed(tokens, index, phrase),
    },
  ];
}

/** A base of a rate and the minutes of a full hour need not be kept, although they stand in digits. */
function isExact(tokens: Tokens, index: number, phrase: Phrase): boolean {
  if (isFullHour(tokens, index)) return false;
  return phrase.exact && !(isDenominator(tokens, index) && isBase(phrase.mantissa * phrase.scale));
}

/** A number that tells by itself what it is of: a share, a plan, twice. */
function namedDraft(tokens: Tokens, phrase: Phrase, draft: Draft): Draft {
  const { kind, mantissa } = phrase;
  const named: Draft = { ...draft, ...(kind && { kind }), ...(phrase.also && { also: phrase.also }) };
  if (kind === 'times' || kind === 'occasion') return { ...named, ...rateOf(tokens, phrase.next) };
  if (kind !== 'share') return named;
  const part = partOfPoint(tokens, phrase.next);
  const points = part ?? nameAt(tokens, phrase.next);
  if (points && (part || points.unit.kind === 'points'))
    return {
      ...draft,
      mantissa: mantissa / 100,
      unit: points.unit,
      unitEnd: tokens.at(points.next - 1)!.end,
    };
  return { ...named, plain: mantissa / 100, also: roundedShares(mantissa) };
}

/** Nine out of ten are 90 %, and so are nine in every ten and nine out of every ten. */
function share(tokens: Tokens, { next, mantissa, scale }: Phrase): Pick<Draft, 'also'> {
  const isOutOf = tokens.at(next)?.lower === 'out' && tokens.at(next + 1)?.lower === 'of';
  if (!isOutOf && tokens.at(next)?.lower !== 'in') return {};
  const behind = next + (isOutOf ? 2 : 1);
  const of = phraseAt(tokens, tokens.at(behind)?.lower === 'every' ? behind + 1 : behind);
  if (!of || of.kind || of.mantissa <= mantissa || of.mantissa > 100 || scale * of.scale !== 1) return {};
  const percent = (mantissa / of.mantissa) * 100;
  return { also: [{ kind: 'share', amount: percent }, ...roundedShares(percent)] };
}

/** The unit of a number, or its place in a date, and the rate that it is. */
function measured(tokens: Tokens, index: number, phrase: Phrase): Partial<Draft> {
  const found = unitAt(tokens, phrase);
  if (!found) {
    const kind = dateKind(tokens, index, phrase);
    if (kind) return { kind };
    // “Phase two” is 二期.
    const isNumbered = phrase.mantissa <= 10 && romanNamed.en.test(tokens.at(index - 1)?.lower ?? '');
    return { ...rateOf(tokens, phrase.next), ...(isNumbered && { alsoKinds: ['ordinal'] }) };
  }
  const { unit, next } = found;
  const span = firstSpan(tokens, index, phrase, unit);
  if (span?.kind === 'quarters') return { ...span, end: tokens.at(next - 1)!.end };
  return {
    unit,
    unitEnd: tokens.at(next - 1)!.end,
    ...rateOf(tokens, next),
    ...also(tokens, index, phrase, found),
    // “Since 2024 firms may …” counts no firms.
    ...(isDatingYear(tokens, index, phrase) && { also: [{ kind: 'year', amount: phrase.mantissa }] }),
    ...span,
  };
}

/** Ten times: a multiple, a count of occasions, in “grew ten times” an increment; 0.5 points may be of a share. */
function also(
  tokens: Tokens,
  index: number,
  { mantissa, scale }: Phrase,
  { unit, next }: { unit: Unit; next: number },
): Pick<Draft, 'also' | 'alsoKinds' | 'kind'> {
  const increment: Reading = { kind: 'increment', amount: mantissa * scale };
  const isTimes = unit.kind === 'times';
  // “Expand it by three times” is an increment, and four times as much.
  if (isTimes && tokens.at(index - 1)?.lower === 'by')
    return { kind: 'increment', also: [{ kind: 'times', amount: mantissa * scale + 1 }] };
  if (unit === pointUnit) return { alsoKinds: ['points'] };
  if (unit === timesUnit)
    return { alsoKinds: ['occasion'], ...(isGrowth(tokens, index, next) && { also: [increment] }) };
  return isTimes ? { also: [increment] } : {};
}

/** The first three quarters, the first nine months: 前三季度, 1—9月. */
function firstSpan(
  tokens: Tokens,
  index: number,
  { mantissa }: Phrase,
  unit: Unit,
): Partial<Draft> | undefined {
  if (tokens.at(index - 1)?.lower !== 'first') return undefined;
  if (unit.factor === 1 / 4) return { kind: 'quarters' };
  return unit.factor === 1 / 12 ? { also: sinceJanuary(mantissa) } : undefined;
}

/** trillion-yuan level, billion yuan-level, million-level. */
function levelAt(tokens: Tokens, { next, scale }: Phrase): number | undefined {
  if (scale === 1) return undefined;
  let at = next;
  if (isJoined(tokens.at(at)) && tokens.at(at)!.lower === 'yuan') at += 1;
  const token = tokens.at(at);
  return isJoined(token) && token.lower === 'level' ? token.end : undefined;
}

/** A number beside a month is a day; one in the range of calendar years behind a preposition is a year. */
function dateKind(tokens: Tokens, index: number, phrase: Phrase): Draft['kind'] {
  if (isDatingYear(tokens, index, phrase)) return 'year';
  if (phrase.mantissa > 31 || phrase.scale !== 1 || phrase.decimal) return undefined;
  const isMonth = (at: number) => phraseAt(tokens, at)?.kind === 'month';
  const last = tokens.at(index - 1);
  const before = last?.text === '.' && last.before === 'none' ? index - 2 : index - 1;
  return isMonth(before) || isMonth(phrase.next) ? 'day' : undefined;
}

/** In 2024, since 2024; not “in 2,024 firms”. */
function isDatingYear(tokens: Tokens, index: number, phrase: Phrase): boolean {
  if (!isCalendarYear(phrase) || !/^\d{4}$/.test(tokens.at(index)?.text ?? '')) return false;
  return /^(?:in|by|since|during|until|before|after)$/.test(tokens.at(index - 1)?.lower ?? '');
}
