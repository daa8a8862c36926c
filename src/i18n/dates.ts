import type { Lang } from '../languages.ts';

// Making one takes longer than all else on a page that names a date.
const monthAndYear = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const wholeDate = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2022-01-20` → "January 20, 2022" or 2022年1月20日; a month or a year alone stays one. */
export function formatDate(date: string, language: Lang): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month) return language === 'zh' && year ? `${year}年` : date;
  if (!day)
    return language === 'zh' ? `${year}年${month}月` : monthAndYear.format(new Date(`${date}-01T00:00:00Z`));
  return language === 'zh' ? `${year}年${month}月${day}日` : wholeDate.format(new Date(`${date}T00:00:00Z`));
}
