/** With what a change is compared: 同比 and “year on year”, 环比 and “from the previous month”. */
import type { Basis } from './types.ts';

/** How many characters before a Chinese number, and behind and before an English one, are looked at. */
const reach = { zh: 26, en: 72 } as const;

const chinese =
  /(?<year>同比|[比较](?:上年|去年)(?![末底初终])|[比较]上?一?年?同期)|环比|[比较]上一?个?(?<span>月|季度|周)(?![末底初])/gu;
const spansOfChinese: Readonly<Record<string, Basis>> = { 月: 'month', 季度: 'quarter', 周: 'week' };

/** What the last word of the clause before a Chinese number says that it is compared with. */
export function chineseBasis(text: string, start: number): Basis | undefined {
  const clause = text
    .slice(Math.max(0, start - reach.zh), start)
    .split(/[，。；：！？,;:!?\n]/u)
    .at(-1)!;
  const found = [...clause.matchAll(chinese)].at(-1)?.groups;
  if (!found) return undefined;
  if (found['year']) return 'year';
  return found['span'] ? spansOfChinese[found['span']] : 'before';
}

const span = '(year|month|quarter|week)';
const adverb = new RegExp(String.raw`\b${span}[- ](?:on|over)[- ]\1\b|\b(yoy|mom|qoq)\b`, 'gi');
const short: Readonly<Record<string, Basis>> = { yoy: 'year', mom: 'month', qoq: 'quarter' };
const earlier = new RegExp(
  String.raw`\b(?:from|over|than|with|to|against|on|in|of) ` +
    String.raw`(?:(?:an?|one) ${span} (?:earlier|ago|before)|(?:last|the (?:previous|preceding|prior)) ${span})\b(?!-)`,
  'i',
);
const samePeriod = /\bthe (?:same|corresponding) (?:period|month|quarter|week)\b/i;

/**
 * What the words right behind an English number, or in its clause before it, say that it is compared with.
 * @param end where its unit ends
 */
export function englishBasis(text: string, start: number, end: number): Basis | undefined {
  // What stands beyond another number is said of that one.
  const behind = text.slice(end, end + reach.en).split(/[.;,:!?\d\n]/)[0]!;
  const before = text
    .slice(Math.max(0, start - reach.en), start)
    .split(/[.;,:!?\d\n]/)
    .at(-1)!;
  return basisBehind(behind) ?? basisOf([...before.matchAll(adverb)].at(-1));
}

function basisBehind(behind: string): Basis | undefined {
  const places = [
    { found: [...behind.matchAll(adverb)][0] },
    { found: samePeriod.exec(behind) ?? undefined, basis: 'year' as const },
    { found: earlier.exec(behind) ?? undefined },
  ].filter(({ found }) => found !== undefined);
  const [first] = places.sort((a, b) => a.found!.index - b.found!.index);
  return first && (first.basis ?? basisOf(first.found));
}

function basisOf(found: RegExpMatchArray | undefined): Basis | undefined {
  const word = found?.slice(1).find(Boolean)?.toLowerCase();
  return word === undefined ? undefined : (short[word] ?? (word as Basis));
}

/** Whether two numbers are compared with different times; 环比 is with whatever span came before. */
export function areOtherBases(one: Basis | undefined, other: Basis | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  if (one === 'before' || other === 'before') return one === 'year' || other === 'year';
  return true;
}
