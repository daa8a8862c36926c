import { isChineseTotal } from './averages.ts';
import { chineseBasis } from './bases.ts';
import { boundOf } from './chinese-bounds.ts';
import { draftOf, plainAt, type Context } from './chinese-counted.ts';
import { doublingAt, halvingAt } from './chinese-multiples.ts';
import { literalAt, numberAt, type Characters, type ChineseNumber } from './chinese-number.ts';
import { rateBefore } from './chinese-rates.ts';
import { halfHourAt, halfYearAt } from './chinese-times.ts';
import { numberWordAt } from './chinese-words.ts';
import { byName, currencyBefore, symbolAt, unitAt } from './chinese-units.ts';
import { roundedShares } from './equivalents.ts';
import { canChange, chineseChange } from './changes.ts';
import { chineseDirection } from './directions.ts';
import { halfWidth } from './half-width.ts';
import { hanNumeral, hanReadings, hanValue } from './han-numeral.ts';
import { shareRanges, type Draft } from './ranges.ts';
import type { Quantity, Tally } from './types.ts';

export { hanReadings, hanValue };

const shareUnit = byName.get('%')!;
/** 百分之五, 千分之五: the share that one part is, in per cent. */
const partsOfWhole: Readonly<Record<string, number>> = { 百分之: 1, 千分之: 0.1, 万分之: 0.01 };
const connectors = {
  range: /^\s*(?:[至到]|[-‐‑–—―~～]+)\s*$/u,
  list: /^\s*[、，,和或与及]\s*$/u,
};

/**
 * Every number of a Chinese text, in one walk over its characters; Arabic numbers are exact, Chinese
 * numerals are not (一 is often no number).
 * @param tally counts the looks at characters
 */
export function chineseQuantities(text: string, tally?: Tally): Quantity[] {
  const characters = charactersOf(halfWidth(text), tally);
  const drafts: Draft[] = [];
  const near: Context = { share: false, rate: {} };
  for (let at = 0; at < text.length;) {
    noteContext(characters, at, near);
    const found = draftAt(characters, at, near);
    if (found?.draft) drafts.push(withSigns(text, found.draft));
    at = found?.next ?? at + 1;
  }
  return shareRanges(text, drafts, connectors);
}

/** The draft with its bound, its direction, and whether a change ends at it. */
function withSigns(text: string, draft: Draft): Draft {
  const bound = boundOf(text, draft.start, draft.end, draft.unitEnd ?? draft.end);
  const direction = chineseDirection(text, draft.start);
  const change = canChange(draft.kind ?? draft.unit?.kind) && chineseChange(text, draft.start, direction);
  const basis = chineseBasis(text, draft.start);
  return {
    ...draft,
    ...(basis && { basis }),
    ...(isChineseTotal(text, draft.start) && { isTotal: true }),
    ...(bound && { bound }),
    ...(direction && { direction }),
    ...(change && { change }),
  };
}

function charactersOf(text: string, tally?: Tally): Characters {
  return {
    text,
    at: (index) => {
      if (tally) tally.visits += 1;
      return text[index] ?? '';
    },
  };
}

function noteContext(characters: Characters, at: number, near: Context): void {
  const character = characters.at(at);
  if (/[。；！？;!?]/u.test(character)) near.share = false;
  if (/[，。；！？、]/u.test(character)) near.rate = {};
  if (character === '率' || /^(?:比例|比重|占比|份额)/u.test(characters.text.slice(at, at + 2)))
    near.share = true;
  const rate = rateBefore(characters, at);
  if (rate) near.rate = { ...near.rate, ...rate };
}

/** The number that begins at a place, and where to read on. */
function draftAt(
  characters: Characters,
  at: number,
  near: Context,
): { draft?: Draft; next: number } | undefined {
  const character = characters.at(at);
  const isDigit = /\d/.test(character);
  if (character === '半') return halfAt(characters, at);
  if (character === '翻') {
    const draft = doublingAt(characters.text, at);
    return draft && { draft, next: draft.end };
  }
  if (!isDigit) {
    const draft = numberWordAt(characters.text, at);
    if (draft) return { draft, next: draft.end };
    if (!hanNumeral.test(character)) return undefined;
  }
  if (isDigit && isPartOfName(characters, at)) return { next: at + literalAt(characters.text, at)!.length };
  const part = partsOfWhole[characters.text.slice(at, at + 3)];
  if (part !== undefined) {
    const number = numberAt(characters, at + 3);
    return number
      ? { draft: { ...draftOf(number, at), ...shareOf(part, number.end) }, next: number.end }
      : undefined;
  }
  const { number, end } = numberOrEnd(characters, at);
  if (!number) return { next: end };
  const draft =
    decadeAt(characters, at, number) ??
    fractionAt(characters, at, number) ??
    plainAt(characters, at, number, near);
  return draft ? { draft, next: Math.max(draft.end, number.end) } : { next: number.end };
}

function numberOrEnd(characters: Characters, at: number): { number?: ChineseNumber; end: number } {
  const number = numberAt(characters, at);
  if (!number) return { end: at + 1 };
  return Number.isNaN(number.mantissa) ? { end: number.end } : { number, end: number.end };
}

function shareOf(factor: number, end: number): Pick<Draft, 'unit' | 'unitEnd'> {
  return { unit: { ...shareUnit, factor }, unitEnd: end };
}

/** 半年, 半小时, 半个百分点; 上半年, 减半 and 8点半 otherwise; not at the end of 一半, nor in 一个半小时. */
function halfAt(characters: Characters, at: number): { draft: Draft; next: number } | undefined {
  const { text } = characters;
  const known = halfYearAt(text, at) ?? halfHourAt(text, at) ?? halvingAt(text, at);
  if (known) return { draft: known, next: known.end };
  const isRest = /[一上下前后多大过]$|[\d一二两三四五六七八九十]个$/u.test(
    text.slice(Math.max(0, at - 2), at),
  );
  const found = isRest ? undefined : unitAt(characters, at + 1);
  if (!found || !/^(?:year|day|hour|points)$/.test(found.unit.kind)) return undefined;
  const number = { mantissa: 0.5, scale: 1, step: 0.5, decimal: true, arabic: false, also: [], end: at + 1 };
  return { draft: { ...draftOf(number, at), unit: found.unit, unitEnd: found.next }, next: at + 1 };
}

/** PM2.5, 5G, COVID-19: a number that hangs on Latin letters is part of a name, unless they are a unit or currency. */
function isPartOfName({ text, at: look }: Characters, at: number): boolean {
  const before = look(at - 1);
  if (/[\d.]/.test(before) || (before === '-' && /[A-Za-z]/.test(look(at - 2)))) return true;
  if (/[A-Za-z]/.test(before) && !currencyBefore(text, at)) return true;
  const end = at + literalAt(text, at)!.length;
  const after = look(end);
  if (/\d/.test(after) || (after === '.' && /\d/.test(look(end + 1)))) return true;
  return /[A-Za-z]/.test(after) && !symbolAt(text, end);
}

/** 20世纪90年代, 上世纪80年代, 90年代: the decade by its first year. */
function decadeAt(characters: Characters, at: number, number: ChineseNumber): Draft | undefined {
  const { text } = characters;
  const draft = { ...draftOf(number, at), kind: 'decade' as const, scale: 1 };
  if (text.startsWith('世纪', number.end)) {
    const decade = numberAt(characters, number.end + 2);
    if (!decade || !text.startsWith('年代', decade.end) || decade.mantissa >= 100) return undefined;
    const mantissa = (number.mantissa - 1) * 100 + decade.mantissa;
    return { ...draft, mantissa, end: decade.end + 2, unitEnd: decade.end + 2 };
  }
  if (!text.startsWith('年代', number.end) || number.mantissa >= 100) return undefined;
  const century = text.slice(at - 3, at) === '本世纪' ? 2000 : 1900;
  return { ...draft, mantissa: century + number.mantissa };
}

/** 三分之二 is two thirds, 66.7 %; 一半 is a half. */
function fractionAt(characters: Characters, at: number, number: ChineseNumber): Draft | undefined {
  const { text } = characters;
  const isHalf = number.mantissa === 1 && text[number.end] === '半';
  const above = text.startsWith('分之', number.end) ? numberAt(characters, number.end + 2) : undefined;
  if (!isHalf && !above) return undefined;
  const value = above ? above.mantissa / number.mantissa : 0.5;
  const end = above ? above.end : number.end + 1;
  return {
    ...draftOf(number, at),
    mantissa: value * 100,
    plain: value,
    end,
    kind: 'share',
    step: 0.01,
    decimal: true,
    also: roundedShares(value * 100),
  };
}
