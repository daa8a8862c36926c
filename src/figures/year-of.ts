/** The year that a sentence speaks of. */

/** How a language says years. */
interface YearWords {
  year: RegExp;
  thisYear: RegExp;
  lastYear: RegExp;
}

const english: YearWords = {
  year: /(?<![\d,.])20[0-4]\d(?!\d|[,.]\d)/g,
  thisYear: /\bthis year\b/i,
  lastYear: /\b(?:last|past|previous) year\b/i,
};
const chinese: YearWords = {
  year: /(?<!\d)20[0-4]\d(?=年)/gu,
  thisYear: /今年|本年度?/u,
  lastYear: /去年|过去一年/u,
};

/**
 * The only year of the sentence, else what “this year” and “last year” are at the date of the document, else
 * the only year of the nearest heading that has one; undefined where nothing says so.
 * @param headings above the sentence, the nearest first
 * @param date of the document, ISO
 */
type YearOf = (sentence: string, headings: readonly string[], date: string | undefined) => number | undefined;

export const yearOf = yearReader(english);
export const chineseYear = yearReader(chinese);

function yearReader({ year, thisYear, lastYear }: YearWords): YearOf {
  const yearsIn = (text: string) => [...new Set([...text.matchAll(year)].map(([found]) => Number(found)))];
  return (sentence, headings, date) => {
    const own = yearsIn(sentence);
    if (own.length > 0) return own.length === 1 ? own[0] : undefined;
    const now = date === undefined ? undefined : Number(date.slice(0, 4));
    if (now !== undefined && thisYear.test(sentence)) return now;
    if (now !== undefined && lastYear.test(sentence)) return now - 1;
    const dated = headings.map(yearsIn).find((years) => years.length > 0);
    return dated?.length === 1 ? dated[0] : undefined;
  };
}
