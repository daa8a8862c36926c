/** A Chinese number as what it counts: its unit, its name, its place by the clock, or nothing that we know. */
import { isLevel, isLonePower, nameOf } from './chinese-names.ts';
import type { Characters, ChineseNumber } from './chinese-number.ts';
import { timesOf } from './chinese-multiples.ts';
import { isBase, rateBehind, type Rate } from './chinese-rates.ts';
import { calledByDigits, clockAt, firstSpanOf, isFullHour, isMeeting } from './chinese-times.ts';
import { byName, currencyBefore, skipSpaces, symbolAt, unitAt, type FoundUnit } from './chinese-units.ts';
import { digits, hanValue } from './han-numeral.ts';
import type { Draft } from './ranges.ts';
import type { Kind, Reading } from './types.ts';
import { alsoMeasures, onlyOfMany } from './units.ts';

const tenths = byName.get('成')!;

/** What stands before a number in its sentence and says how to take it. */
export interface Context {
  /** 率, 比例: “提高4.3%” of a share are percentage points. */
  share: boolean;
  /** 每公顷, 亩均, 每万人每月: what the figures of the clause are for. */
  rate: Rate;
}

export function draftOf(number: ChineseNumber, start: number): Draft {
  const { mantissa, scale, step, decimal, arabic, also, end } = number;
  return {
    start,
    end,
    mantissa,
    scale,
    step,
    decimal,
    exact: arabic,
    ...(also.length > 0 && { alsoAmounts: also }),
  };
}

/** A number with the unit behind it, the name that it is, or the rate that the words before it make of it. */
export function plainAt(
  characters: Characters,
  at: number,
  number: ChineseNumber,
  near: Context,
): Draft | undefined {
  const { text } = characters;
  const isSoft = isFullHour(text, at) || (text[at - 1] === '每' && isBase(number.mantissa * number.scale));
  const draft = { ...draftOf(number, at), ...(isSoft && { exact: false }), ...asMany(text, at, number) };
  const currency = number.arabic ? currencyBefore(text, at) : undefined;
  const found = unitOf(characters, number);
  const named = nameOf(text, at, number, found?.unit);
  if (named === 'plan') {
    const mantissa = hanValue(text.slice(at, number.end - 1))!;
    return { ...draftOf({ ...number, mantissa, also: [] }, at), kind: named };
  }
  if (named) return { ...draft, kind: named };
  if (isLevel(text, found?.unit.kind.startsWith('money') ? found.next : number.end, number))
    return { ...draft, kind: 'level' };
  if (currency)
    return { ...draft, kind: `money ${currency}`, ...near.rate, ...rateBehind(characters, number.end) };
  const clock = clockAt(characters, at, number);
  if (clock) return { ...draft, ...clock };
  if (!found)
    return isLonePower(text, at, number) ? undefined : unmeasured(characters, at, number, draft, near);
  return measured(characters, at, draft, found, near);
}

/** The unit behind a number; 方 is one only behind 万 or 亿. */
function unitOf(characters: Characters, { end, scale }: ChineseNumber): FoundUnit | undefined {
  const { text } = characters;
  const found = symbolAt(text, skipSpaces(text, end)) ?? unitAt(characters, end);
  return found &&
    scale < 1e4 &&
    onlyOfMany.has(text.slice(found.next - 1, found.next)) &&
    found.next - end === 1
    ? undefined
    : found;
}

function unmeasured(
  characters: Characters,
  at: number,
  number: ChineseNumber,
  draft: Draft,
  near: Context,
): Draft {
  const also = [...calledByDigits(characters, at, number.end), ...asLevel(characters.text, number)];
  return {
    ...withHalf(characters, number.end, draft),
    ...near.rate,
    ...rateBehind(characters, number.end + 1),
    ...(also.length > 0 && { also }),
  };
}

/** 三级响应 is the third level, or three of them; 二期 is phase two. */
function asLevel(text: string, { mantissa, end }: ChineseNumber): Reading[] {
  return /[级期]/u.test(text[end] ?? '') && mantissa <= 10 ? [{ kind: 'ordinal', amount: mantissa }] : [];
}

/** 上万家 is “tens of thousands” as well as “more than 10,000”. */
function asMany(text: string, at: number, { mantissa, scale, end }: ChineseNumber): Pick<Draft, 'also'> {
  return /^[千万亿]+$/u.test(text.slice(at, end))
    ? { also: [{ kind: 'many', amount: mantissa * scale }] }
    : {};
}

/** What a unit measures besides, and of 连续四年 the fourth in a row. */
function otherMeasures(
  { text }: Characters,
  at: number,
  { mantissa, scale, end }: Draft,
  next: number,
): Pick<Draft, 'also'> {
  const kinds: readonly Kind[] = [
    ...(alsoMeasures[text.slice(end, next)] ?? []),
    ...(text.slice(at - 2, at) === '连续' ? (['in-a-row'] as const) : []),
  ];
  return kinds.length > 0 ? { also: kinds.map((kind) => ({ kind, amount: mantissa * scale })) } : {};
}

/** What a share right behind it is the height of: 采购经理指数（PMI）为50.2%. */
const index = /(?:指数|PMI)[）)]?(?:[为达是]|达到|升至|降至|回升至|回落至)?$/u;

function measured(
  characters: Characters,
  at: number,
  draft: Draft,
  { unit, next }: FoundUnit,
  near: Context,
): Draft {
  const { text } = characters;
  const isOrdinal = text[at - 1] === '第' && unit.kind !== 'quarter' && unit.kind !== 'century';
  if (isOrdinal) return { ...draft, kind: 'ordinal' };
  const alsoKinds: Kind[] = [
    ...(unit.kind === 'points' && near.share ? (['share'] as const) : []),
    ...(isMeeting(text, draft.end) ? (['ordinal'] as const) : []),
    // A PMI of 50.2% is 50.2 in English.
    ...(unit.kind === 'share' && index.test(text.slice(Math.max(0, at - 12), at))
      ? (['unknown'] as const)
      : []),
  ];
  const whole: Draft = {
    ...draft,
    unit,
    unitEnd: next,
    ...near.rate,
    ...rateBehind(characters, next),
    ...(alsoKinds.length > 0 && { alsoKinds }),
    ...otherMeasures(characters, at, draft, next),
    ...timesOf(text, at, draft.mantissa * draft.scale, unit),
    ...firstSpanOf(text, at, draft),
  };
  return withHalf(characters, next, whole);
}

/** 四年半, 七成半, 一个半: half of one more; 九成五 is 95 %. */
function withHalf(characters: Characters, next: number, draft: Draft): Draft {
  const { text } = characters;
  const tenth = draft.unit === tenths ? digits[text[next] ?? ''] : undefined;
  if (tenth !== undefined)
    return { ...draft, mantissa: draft.mantissa + tenth / 10, step: 0.1, decimal: true };
  const at = text[next] === '个' ? next + 1 : next;
  if (text[at] !== '半' || draft.scale !== 1) return draft;
  const span = at > next ? spanBehindHalf(characters, at + 1) : undefined;
  return {
    ...draft,
    mantissa: draft.mantissa + 0.5,
    step: 0.5,
    decimal: true,
    ...(span && { unit: span.unit, unitEnd: span.next }),
  };
}

/** The month of 一个半月, the hour of 两个半小时. */
function spanBehindHalf(characters: Characters, at: number): FoundUnit | undefined {
  if (characters.at(at) === '月') return { unit: byName.get('个月')!, next: at + 1 };
  const found = unitAt(characters, at);
  return found && /^(?:hour|day)$/.test(found.unit.kind) ? found : undefined;
}
