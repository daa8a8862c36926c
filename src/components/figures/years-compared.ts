import type { FigureData } from '../../exchange/figure-data.ts';

/** What was reached in one year beside what is wanted for the next, of one indicator. */
export interface ResultAndTarget {
  indicator: string;
  result: FigureData;
  target: FigureData;
}

/** The latest year of which results stand beside targets for the next, and these, in the order of the targets. */
export function yearsCompared(
  figures: readonly FigureData[],
): { year: number; pairs: ResultAndTarget[] } | undefined {
  const pairs = figures.flatMap((target): ResultAndTarget[] => {
    const { indicator, year } = target;
    if (target.kind !== 'target' || indicator === undefined || year === undefined) return [];
    const result = figures.find(
      (one) =>
        one.kind === 'result' &&
        one.indicator === indicator &&
        one.year === year - 1 &&
        one.isChange === target.isChange &&
        one.value.kind === target.value.kind,
    );
    return result ? [{ indicator, result, target }] : [];
  });
  const year = Math.max(...pairs.map(({ result }) => result.year!));
  return pairs.length === 0 ? undefined : { year, pairs: pairs.filter(({ result }) => result.year === year) };
}
