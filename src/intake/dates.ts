const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
// Sept is the one month that is shortened to four letters.
const monthName = months
  .map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?${month === 'september' ? 't?' : ''}\\.?`)
  .join('|');

const forms: readonly { pattern: RegExp; parts: (match: RegExpExecArray) => [string, string, string] }[] = [
  {
    // 2024-05-01, 2024/5/1, 2024.5.1
    pattern: /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    parts: ([, year, , month, day]) => [year!, month!, day!],
  },
  {
    pattern: /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/,
    parts: ([, year, month, day]) => [year!, month!, day!],
  },
  {
    // 二〇二四年五月一日
    pattern:
      /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    parts: ([, year, month, day]) => [chineseDigits(year!), chineseNumber(month!), chineseNumber(day!)],
  },
  {
    // May 1, 2024
    pattern: new RegExp(`\\b(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`, 'i'),
    parts: ([, month, day, year]) => [year!, monthNumber(month!), day!],
  },
  {
    // 1 May 2024
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthName}),?\\s+((?:19|20)\\d{2})\\b`, 'i'),
    parts: ([, day, month, year]) => [year!, monthNumber(month!), day!],
  },
];

/** The first day that a text names, as `2024-05-01`, in the ways in which Chinese and English write days. */
export function dayIn(text: string): string | undefined {
  const found = forms
    .flatMap(({ pattern, parts }) => {
      const match = pattern.exec(text);
      return match ? [{ at: match.index, day: parts(match) }] : [];
    })
    .sort((a, b) => a.at - b.at);
  return found.map(({ day }) => calendarDay(day)).find((day) => day !== undefined);
}

function calendarDay([year, month, day]: [string, string, string]): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime())) return undefined;
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? date.toISOString().slice(0, 10)
    : undefined;
}

function monthNumber(name: string): string {
  return String(months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1);
}

function chineseDigits(text: string): string {
  return [...text.replace(/[〇○]/g, '零')].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join('');
}

/** Up to thirty-one. */
function chineseNumber(text: string): string {
  const [tens, ones] = text.includes('十') ? (text.split('十') as [string, string]) : ['零', text];
  const digit = (character: string) => '零一二三四五六七八九'.indexOf(character);
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}
