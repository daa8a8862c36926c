/** Words before and behind an English number that say on which side of it the true one lies. */
import type { Tokens } from './english-tokens.ts';
import type { Bound } from './types.ts';

const aboveBefore =
  /\b(?:(?<!no |not )(?:more than|exceed(?:ed|ing|s)?)|over|above|surpass(?:ed|ing|es)?|at least|a minimum of|minimum of|no less than|no fewer than|not less than|upwards of|beyond|topp(?:ed|ing))$/;
const belowBefore =
  /\b(?:nearly|almost|less than|fewer than|under|below|close to|just short of|no more than|not more than|not exceeding|within|up to|at most|at the most|a maximum of|maximum of|capped at)$/;
const aboveBehind = /^(?:or more|or above|or higher|and above|and over|plus)\b/;
const belowBehind = /^(?:or less|or below|or lower|or fewer|and below|and under)\b/;

/** Whether the true number is above or below the one that begins at a token and ends before another. */
export function boundOf(tokens: Tokens, index: number, next: number): Bound | undefined {
  const before = wordsBefore(tokens, index);
  if (aboveBefore.test(before)) return 'above';
  if (belowBefore.test(before)) return 'below';
  const behind = [0, 1].map((ahead) => tokens.at(next + ahead)?.lower ?? '').join(' ');
  if (aboveBehind.test(behind)) return 'above';
  return belowBehind.test(behind) ? 'below' : undefined;
}

/** The three words before a token, without the currency and article in between. */
function wordsBefore(tokens: Tokens, index: number): string {
  const words: string[] = [];
  for (let back = 1; back <= 5 && words.length < 3; back += 1) {
    const token = tokens.at(index - back);
    if (!token) break;
    if (/^(?:[$¥€£]|us|hk|rmb|cny|the|an?)$/.test(token.lower)) continue;
    if (token.type !== 'word') break;
    words.unshift(token.lower);
  }
  return words.join(' ');
}
