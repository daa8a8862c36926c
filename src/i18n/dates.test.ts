import { expect, test } from 'vitest';
import { formatDate } from './dates.ts';

test.each([
  ['2022-01-20', 'January 20, 2022', '2022年1月20日'],
  ['2024-12-01', 'December 1, 2024', '2024年12月1日'],
  ['2024-02-29', 'February 29, 2024', '2024年2月29日'],
])('%s is %s, and %s', (date, english, chinese) => {
  expect(formatDate(date, 'en')).toBe(english);
  expect(formatDate(date, 'zh')).toBe(chinese);
});

test('a month or a year alone stays one, and what is no date stays as it is', () => {
  expect([formatDate('2022-01', 'en'), formatDate('2022-01', 'zh')]).toEqual(['January 2022', '2022年1月']);
  expect([formatDate('2022', 'en'), formatDate('2022', 'zh')]).toEqual(['2022', '2022年']);
  for (const date of ['', 'soon'])
    expect([formatDate(date, 'en'), formatDate(date, 'zh')]).toEqual([date, date]);
});

test('a date does not move with the time zone of the machine', () => {
  const zone = process.env['TZ'];
  try {
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      process.env['TZ'] = TZ;
      expect(formatDate('2022-01-01', 'en')).toBe('January 1, 2022');
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
