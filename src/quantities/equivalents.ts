import type { Draft } from './ranges.ts';
import type { Measure, Reading } from './types.ts';

/** Years of the Five-Year Plans from the third on: the 14th is that of 2021 to 2025. */
const yearBeforePlans = 1951;

/** What a measure is besides: 48 hours are two days, three months 90 days, the 14th plan ends in 2025. */
export function equivalents({ kind, amount, factor, perCount }: Measure): Reading[] {
  if (kind === 'plan' && amount >= 3 && amount < 40) {
    const first = yearBeforePlans + 5 * amount;
    return [first, first + 4].map((year) => ({ kind: 'year', amount: year }));
  }
  if (kind === 'hour' && amount > 0 && amount % 24 === 0) return [{ kind: 'day', amount: amount / 24 }];
  if (kind === 'year' && factor === 1 / 12) return [{ kind: 'day', amount: Math.round(amount * 360) }];
  if (kind === 'half')
    return [...spanOf(amount * 6 - 5, amount * 6), ...(amount === 1 ? sinceJanuary(6) : [])];
  if (kind === 'quarter') return spanOf(amount * 3 - 2, amount * 3);
  if (kind === 'quarters') return sinceJanuary(amount * 3);
  // 8.5 deaths per 1,000 are 8.5‰.
  return kind === 'unknown' && perCount ? [{ kind: 'share', amount: (amount / perCount) * 100 }] : [];
}

/** The first so many months of a year. */
export function sinceJanuary(count: number): Reading[] {
  return [{ kind: 'months', amount: count }, ...spanOf(1, count)];
}

/** A span by its first and last month. */
function spanOf(first: number, last: number): Reading[] {
  return [first, last].map((amount) => ({ kind: 'span-month', amount }));
}

/** A fraction as a percentage in the ways people round it: two thirds are 66.67, 66.7 and 67 per cent. */
export function roundedShares(percent: number): Reading[] {
  const rounded = [0, 1, 2].map((digits) => Number(percent.toFixed(digits)));
  return [...new Set(rounded)]
    .filter((amount) => amount !== percent && amount > 0)
    .map((amount) => ({ kind: 'share', amount }));
}

/** 2021–25, 2021/22: two digits behind a year and a stroke are a year too. */
export function shortYears(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const last = drafts[index - 1];
    if (!last || draft.end - draft.start !== 2 || !isYear(last) || draft.mantissa <= last.mantissa % 100)
      return draft;
    if (!/^[-‐‑–—/]$/u.test(text.slice(last.end, draft.start))) return draft;
    const year = Math.floor(last.mantissa / 100) * 100 + draft.mantissa;
    return { ...draft, also: [...(draft.also ?? []), { kind: 'year', amount: year }] };
  });
}

function isYear({ mantissa, scale, decimal }: Draft): boolean {
  return scale === 1 && !decimal && mantissa >= 1900 && mantissa < 2100;
}
