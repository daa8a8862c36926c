import { expect, test } from 'vitest';
import { day, dayMonthOrYear, year } from './schema-dates.ts';

const thisYear = new Date().getFullYear();

test.each(['2024-02-29', '2024-02', '2024', '1949-10-01', String(thisYear)])('%s is a date', (date) => {
  expect(dayMonthOrYear.safeParse(date).success).toBe(true);
});

test.each([
  '2023-02-29',
  '2024-99',
  '2024-00',
  '2024-04-31',
  '2024-1-1',
  '24',
  '2024-01-01T00:00',
  String(thisYear + 1),
])('%s is none', (date) => {
  expect(dayMonthOrYear.safeParse(date).success).toBe(false);
});

test('a day is a whole date', () => {
  expect(
    ['2024-07-21', '2024-07', '2024', '2024-02-30'].filter((date) => day.safeParse(date).success),
  ).toEqual(['2024-07-21']);
});

test('a year is from 1900 to this one', () => {
  expect(
    [1899, 1900, 2018, 2018.5, thisYear, thisYear + 1].filter((value) => year.safeParse(value).success),
  ).toEqual([1900, 2018, thisYear]);
});
