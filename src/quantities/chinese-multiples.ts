/** How many times as much, as Chinese says it: 翻一番, 增长2倍, 减半. */
import { digits } from './han-numeral.ts';
import type { Draft } from './ranges.ts';
import type { Unit } from './units.ts';

const doubling = /翻了?([一两二三四1-4])?番/uy;

/** 翻番 and 翻一番 are twice as much, 翻两番 is four times. */
export function doublingAt(text: string, at: number): Draft | undefined {
  doubling.lastIndex = at;
  const found = doubling.exec(text);
  if (!found) return undefined;
  const times = found[1] === undefined ? 1 : (digits[found[1]] ?? Number(found[1]));
  const mantissa = 2 ** times;
  return word(at, at + found[0].length, mantissa, 'times');
}

/** 减半, 过半, 对半 and 半数 are a half of what there is. */
export function halvingAt(text: string, at: number): Draft | undefined {
  if (!/[减折过对]/u.test(text[at - 1] ?? '') && text[at + 1] !== '数') return undefined;
  return { ...word(at, at + 1, 50, 'share'), plain: 0.5, decimal: true, step: 0.01 };
}

function word(start: number, end: number, mantissa: number, kind: 'times' | 'share'): Draft {
  return { start, end, unitEnd: end, mantissa, scale: 1, step: 1, decimal: false, exact: false, kind };
}

const growth = /(?:增长|增加|增|提高|扩大|上升|提升|提速|增幅|高出|多出|涨)(?:[了约近超逾达]|超过)?$/u;

/** 比全国高1.5倍 */
const more = /比[^，。；、\d]{1,14}[高多大快长重]出?[了约近]?$/u;

/** 增长2倍 and 比去年多2倍 are an increment of two, and so three times as much; 增长到2倍 and 2倍 are twice as much. */
export function timesOf(text: string, at: number, mantissa: number, unit: Unit): Partial<Draft> {
  const before = text.slice(Math.max(0, at - 20), at);
  if (unit.kind !== 'times' || !(growth.test(before) || more.test(before))) return {};
  return { kind: 'increment', also: [{ kind: 'times', amount: mantissa + 1 }] };
}
