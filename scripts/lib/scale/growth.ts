/** One number at several sizes of the input. */
export interface Series {
  name: string;
  values: readonly number[];
}

/** How much more than in proportion a stage may take before it is named: measurements are not exact. */
const tolerance = 1.25;

/**
 * The stages that grow faster than their input: what a further document costs is more from the middle to the
 * largest size than from the smallest to the middle one; with two sizes, the whole grows by more than the input.
 *
 * @param sizes of the input, ascending
 */
export function growsFaster(sizes: readonly number[], series: readonly Series[]): Series[] {
  return series.filter(({ values }) => {
    const rates = values.slice(1).map((value, at) => (value - values[at]!) / (sizes[at + 1]! - sizes[at]!));
    const first = rates[0] ?? 0;
    if (rates.length >= 2) return first > 0 && rates.at(-1)! > first * tolerance;
    return values.length === 2 && values[1]! / values[0]! > (sizes[1]! / sizes[0]!) * tolerance;
  });
}
