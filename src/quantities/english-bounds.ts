/** Words before and behind an English number that say on which side of it the true one lies. */
import type { Tokens } from './english-tokens.ts';
import type { Bound } from './types.ts';

const greater =
  /(?:^| )(?:(?:more|greater|higher|larger|longer) than|over|above|beyond|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|topp(?:ed|ing))$/;
const smaller = /(?:^| )(?:(?:less|fewer|lower|smaller|shorter) than|under|below)$/;
/** What turns them round: “no more than”, “must not fall below”, “shall not be less than”. */
const negation =
  /(?:^| )(?:no|not|never|cannot|nor|without)(?: (?:be|been|being|fall|falling|drop|go|rise|get|to))*$/;
const aboveBefore = /\b(?:at least|at a minimum|minimum of|upwards of|(?:in excess|north) of)$/;
const belowBefore =
  /\b(?:nearly|almost|close to|approach(?:ing|ed|es)?|just short of|within|up to|at most|at the most|maximum of|capped at|limited to)$/;
const behind = {
  above: /^[ -]?(?:or more|or above|or higher|or over|and above|and over|at (?:the )?least|plus)\b/,
  below: /^[ -]?(?:or less|or below|or lower|or fewer|or under|and below|and under|at (?:the )?most)\b/,
} as const;
const longestBehind = 14;

/**
 * Whether the true number is above or below the one that begins at a token.
 * @param ends where the number ends, and where its unit does
 */
export function boundOf(
  text: string,
  tokens: Tokens,
  index: number,
  ends: readonly number[],
): Bound | undefined {
  const before = boundBefore(wordsBefore(tokens, index));
  if (before) return before;
  const rests = ends.map((end) => text.slice(end, end + longestBehind).toLowerCase());
  if (rests.some((rest) => behind.above.test(rest))) return 'above';
  return rests.some((rest) => behind.below.test(rest)) ? 'below' : undefined;
}

function boundBefore(words: string): Bound | undefined {
  if (aboveBefore.test(words)) return 'above';
  if (belowBefore.test(words)) return 'below';
  const [isAbove, isBelow] = [greater.exec(words), smaller.exec(words)];
  const compared = isAbove ?? isBelow;
  if (!compared) return undefined;
  const isTurned = negation.test(words.slice(0, compared.index));
  return (isAbove !== null) === isTurned ? 'below' : 'above';
}

/** How many words a negation and what it turns round can have: “must not be allowed to fall below”. */
const longestBefore = 6;

/** The words before a token, without the currency and article in between. */
function wordsBefore(tokens: Tokens, index: number): string {
  const words: string[] = [];
  for (let back = 1; back <= longestBefore + 2 && words.length < longestBefore; back += 1) {
    const token = tokens.at(index - back);
    if (!token) break;
    if (/^(?:[$¥€£]|us|hk|rmb|cny|the|an?)$/.test(token.lower)) continue;
    if (token.type !== 'word') break;
    words.unshift(token.lower);
  }
  return words.join(' ');
}
