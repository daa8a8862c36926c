/** What an English figure is for each of: per hectare, per 10,000 people, per person per month. */
import { phraseAt } from './english-number.ts';
import { isJoined, type Tokens } from './english-tokens.ts';
import { nameAt } from './english-units.ts';
import type { Draft } from './ranges.ts';
import { unitOfSymbol } from './units.ts';

export type Rate = Pick<Draft, 'perArea' | 'perMass' | 'perCount' | 'perTime' | 'perWhom'>;

/** How many words may stand between a figure and its “per”: 26 high-value invention patents per 10,000 people. */
const reach = 5;
const spans: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'hour']);

const persons: ReadonlyMap<string, NonNullable<Rate['perWhom']>> = new Map([
  ['person', 'person'],
  ['capita', 'person'],
  ['household', 'household'],
  ['family', 'household'],
]);

/** The rate that a figure is, from what stands behind its number or unit. */
export function rateOf(tokens: Tokens, next: number): Rate {
  let rate: Rate = {};
  let at = firstPer(tokens, next);
  for (let count = 0; count < 3 && at !== undefined; count += 1) {
    const { found, end } = denominatorAt(tokens, at);
    rate = { ...rate, ...found };
    at = isPer(tokens, end) ? end : undefined;
  }
  return rate;
}

function firstPer(tokens: Tokens, next: number): number | undefined {
  for (let ahead = 0; ahead <= reach; ahead += 1) {
    if (isPer(tokens, next + ahead)) return next + ahead;
    if (tokens.at(next + ahead)?.type !== 'word') return undefined;
  }
  return undefined;
}

/** “per”, “for every”, “/”; “a” and “each” only where a span of time or a unit of area or mass follows. */
function isPer(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (!token) return false;
  if (/^(?:per|every|\/)$/.test(token.lower)) return true;
  if (!/^(?:an?|each)$/.test(token.lower)) return false;
  const after = tokens.at(index + 1);
  const kind = nameAt(tokens, index + 1)?.unit.kind;
  return after !== undefined && (spans.has(after.lower) || kind === 'area' || kind === 'mass');
}

/** What stands behind a “per”, and where to look for the next one. */
function denominatorAt(tokens: Tokens, per: number): { found: Rate; end: number } {
  const token = tokens.at(per + 1);
  if (!token) return { found: {}, end: per + 1 };
  if (spans.has(token.lower)) return { found: { perTime: token.lower }, end: per + 2 };
  const whom = persons.get(token.lower);
  if (whom) return { found: { perWhom: whom }, end: per + 2 };
  const unit = unitOfSymbol(token.text) ?? nameAt(tokens, per + 1)?.unit;
  if (unit?.kind === 'area') return { found: { perArea: unit.factor }, end: per + 2 };
  if (unit?.kind === 'mass') return { found: { perMass: unit.factor }, end: per + 2 };
  const base = token.type === 'number' || token.lower === 'thousand' ? baseAt(tokens, per + 1) : undefined;
  return base ? { found: { perCount: base.value }, end: base.next + 1 } : { found: {}, end: per + 2 };
}

function baseAt(tokens: Tokens, index: number): { value: number; next: number } | undefined {
  if (tokens.at(index)?.lower === 'thousand') return { value: 1000, next: index + 1 };
  const phrase = phraseAt(tokens, index);
  const value = phrase && phrase.mantissa * phrase.scale;
  return value && isBase(value) ? { value, next: phrase.next } : undefined;
}

/** Numbers that figures are for each of: 1,000 people, 10,000 yuan, 100,000 inhabitants. */
export function isBase(value: number): boolean {
  return value >= 100 && value <= 1e6 && Number.isInteger(Math.log10(value));
}

/** Whether a number is what a figure is for each of, and so need not be kept: ‰ says “per 1,000”. */
export function isDenominator(tokens: Tokens, index: number): boolean {
  const before = tokens.at(index - 1);
  return before !== undefined && isJoined(tokens.at(index)) && /^(?:per|every)$/.test(before.lower);
}
