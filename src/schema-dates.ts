/** Dates that people write: of the calendar, and not of a year that is still to come. */
import { z } from 'zod';

const expected = 'a date such as 2024-07-21';

/** A day: `2024-07-21`. */
export const day = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDate(value), expected);

/** A day, a month or a year: `2024-07-21`, `2024-07`, `2024`. */
export const dayMonthOrYear = z.string().refine(isDate, `${expected}, 2024-07 or 2024`);

/** A year in which something was introduced. */
export const year = z
  .int()
  .refine((value) => value >= 1900 && isPast(value), 'a year from 1900 to this year, such as 2018');

function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)?.slice(1);
  if (!parts) return false;
  const [ofYear, month, ofMonth] = parts.map((part = '01') => Number(part)) as [number, number, number];
  const date = new Date(Date.UTC(ofYear, month - 1, ofMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === ofMonth && isPast(ofYear);
}

/** By the year alone: the day depends on where on earth the check runs. */
function isPast(ofYear: number): boolean {
  return ofYear <= new Date().getFullYear();
}
