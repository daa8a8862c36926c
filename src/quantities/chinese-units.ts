/** What stands around a Chinese number: the unit behind it, by name or symbol, and the currency before it. */
import type { Characters } from './chinese-number.ts';
import type { Currency } from './types.ts';
import { notBefore, unitOfSymbol, units, type Unit } from './units.ts';

export const byName = new Map(units.flatMap((unit) => unit.zh.map((name) => [name, unit] as const)));
const longestName = Math.max(...[...byName.keys()].map((name) => name.length));

const signs: Readonly<Record<string, Currency>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' };
const codes: Readonly<Record<string, Currency>> = {
  RMB: 'CNY',
  CNY: 'CNY',
  USD: 'USD',
  EUR: 'EUR',
  HKD: 'HKD',
};

export interface FoundUnit {
  unit: Unit;
  /** Where to read on. */
  next: number;
}

/** The longest unit whose name begins at a place, spaces before it passed over. */
export function unitAt(characters: Characters, at: number): FoundUnit | undefined {
  const { text } = characters;
  const start = skipSpaces(text, at);
  for (let length = longestName; length > 0; length -= 1) {
    characters.at(start + length);
    const name = text.slice(start, start + length);
    const unit = byName.get(name);
    if (!unit || notBefore[name]?.includes(text[start + length] ?? ' ')) continue;
    return { unit, next: start + length };
  }
  return undefined;
}

const symbol = /[A-Za-zμµ]{1,5}[²³23]?(?![A-Za-z\d])/y;

export function symbolAt(text: string, at: number): FoundUnit | undefined {
  symbol.lastIndex = at;
  const found = symbol.exec(text)?.[0];
  const unit = found && unitOfSymbol(found);
  return unit ? { unit, next: at + found.length } : undefined;
}

export function currencyBefore(text: string, at: number): Currency | undefined {
  const sign = signs[text[at - 1] ?? ''];
  if (sign === 'USD' && text.slice(at - 3, at - 1) === 'HK') return 'HKD';
  return sign ?? codes[text.slice(Math.max(0, at - 3), at)];
}

export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next - at < 3 && /\s/.test(text[next] ?? '')) next += 1;
  return next;
}
