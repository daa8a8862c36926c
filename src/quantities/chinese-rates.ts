/** What a Chinese figure is for each of: 每万人, 每人每月, 亩均, 元/亩. */
import { numberAt, type Characters } from './chinese-number.ts';
import { unitAt } from './chinese-units.ts';
import type { Draft } from './ranges.ts';

export type Rate = Pick<Draft, 'perArea' | 'perMass' | 'perCount' | 'perTime' | 'perWhom'>;

const spans: readonly (readonly [RegExp, string])[] = [
  [/^个?(?:工作)?[天日]/u, 'day'],
  [/^(?:周|个?星期)/u, 'week'],
  [/^个?月/u, 'month'],
  [/^个?季度?/u, 'quarter'],
  [/^年/u, 'year'],
  [/^个?小时/u, 'hour'],
];

/** 每人, 户均. */
const persons: Readonly<Record<string, NonNullable<Rate['perWhom']>>> = { 人: 'person', 户: 'household' };

/** 年均, 日产, 日处理能力, 月收入: what is so much in each span; 年产 may be of one year, 去年产粮. */
const perSpan = /^(?:[均薪租]|处理|供[水气热电]|收入)/u;
/** 年均, 日均: by the span of which it is the average. */
const averages: Readonly<Record<string, string>> = { 年: 'year', 月: 'month', 周: 'week', 日: 'day' };

/** The rate that a figure stands for, when 每, 亩均, 亩产 or 时速 begins at a place before it. */
export function rateBefore(characters: Characters, at: number): Rate | undefined {
  const { text } = characters;
  const character = characters.at(at);
  if (persons[character] && characters.at(at + 1) === '均') return { perWhom: persons[character] };
  if (character === '亩' && /[均产]/u.test(characters.at(at + 1))) return { perArea: 1 };
  if (character === '时' && characters.at(at + 1) === '速') return { perTime: 'hour' };
  const average = averages[character];
  if (character === '日' && characters.at(at + 1) === '产') return { perTime: 'day' };
  if (average && perSpan.test(text.slice(at + 1, at + 3))) return { perTime: average };
  return character === '每' ? denominatorAt(characters, at + 1, text) : undefined;
}

/** The rate that a figure stands for by what is behind its unit: /亩, 每公顷, /10万人. */
export function rateBehind(characters: Characters, next: number): Rate {
  return /[/／每]/u.test(characters.at(next))
    ? (denominatorAt(characters, next + 1, characters.text) ?? {})
    : {};
}

function denominatorAt(characters: Characters, at: number, text: string): Rate | undefined {
  const number = numberAt(characters, at);
  const base = number && number.mantissa * number.scale;
  if (base && isBase(base)) return { perCount: base };
  const unit = unitAt(characters, at)?.unit;
  if (unit?.kind === 'area') return { perArea: unit.factor };
  if (unit?.kind === 'mass') return { perMass: unit.factor };
  const whom = persons[characters.at(at)];
  if (whom) return { perWhom: whom };
  const span = spans.find(([pattern]) => pattern.test(text.slice(at, at + 4)))?.[1];
  return span === undefined ? undefined : { perTime: span };
}

/** Numbers that figures are for each of: 每千人, 每万人, 每10万人. */
export function isBase(value: number): boolean {
  return value >= 100 && value <= 1e6 && Number.isInteger(Math.log10(value));
}
