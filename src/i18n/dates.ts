import type { Language } from './translate.ts';

/** `2022-01-20` → "20 January 2022" or 2022年1月20日. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return date;
  return language === 'zh'
    ? `${year}年${month}月${day}日`
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
