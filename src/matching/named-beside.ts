/** What tells, beside a form, that it is another's: 江西|省委, “Japan’s |Ministry of Finance|”. */
export interface Neighbours {
  /** Of what ends where the form begins. */
  before: readonly RegExp[];
  /** Of what begins where the form ends. */
  after: RegExp;
  /** So many UTF-16 units around a form are looked at. */
  reach: number;
}

/** Whether another is named right before or behind the form at [start, end). */
export function isNamedBeside(
  text: string,
  start: number,
  end: number,
  { before, after, reach }: Neighbours,
): boolean {
  const near = text.slice(Math.max(0, start - reach), start);
  return before.some((pattern) => pattern.test(near)) || after.test(text.slice(end, end + reach));
}

/** How often the one is named that a text names most. */
export function mostNamed(counts: Iterable<number>): number {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  return most;
}
