/**
 * The order of two texts by their UTF-16 code units: the same on every machine, whatever its language.
 * For files, ids and slugs; an order that a reader sees has a collator with a named locale.
 */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
