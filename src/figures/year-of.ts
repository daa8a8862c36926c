/** The year that a sentence speaks of. */

const year = /(?<![\d,.])20[0-4]\d(?!\d|[,.]\d)/g;

/**
 * The only year of the sentence, else what “this year” and “last year” are at the date of the document, else
 * the only year of the nearest heading that has one; undefined where nothing says so.
 * @param headings above the sentence, the nearest first
 * @param date of the document, ISO
 */
export function yearOf(
  sentence: string,
  headings: readonly string[],
  date: string | undefined,
): number | undefined {
  const own = yearsIn(sentence);
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  const now = date === undefined ? undefined : Number(date.slice(0, 4));
  if (now !== undefined && /\bthis year\b/i.test(sentence)) return now;
  if (now !== undefined && /\b(?:last|past|previous) year\b/i.test(sentence)) return now - 1;
  const dated = headings.map(yearsIn).find((years) => years.length > 0);
  return dated?.length === 1 ? dated[0] : undefined;
}

function yearsIn(text: string): number[] {
  return [...new Set([...text.matchAll(year)].map(([found]) => Number(found)))];
}
