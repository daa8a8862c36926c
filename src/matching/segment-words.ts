import type { WordFrequencies } from './word-boundaries.ts';

/**
 * The words of a Chinese text, the most probable way to cut it: of all ways, the one whose words are the
 * most frequent together (as jieba does, without its guessing of unknown words). What is not Chinese stands
 * as it is.
 *
 * @param words with their frequencies; a character that is none stands alone
 */
export function segmentWords(text: string, words: WordFrequencies): string[] {
  return (text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? segmentRun(run, words) : [run],
  );
}

const longestWord = 4;
/** What all frequencies are together, roughly: a word more is so much less probable. */
const total = 6e7;

function segmentRun(run: string, words: WordFrequencies): string[] {
  const cost = (word: string) => Math.log(total) - Math.log(words.get(word) ?? (word.length === 1 ? 1 : 0));
  /** For each end, the least cost of what is before it and where its last word begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= run.length; end += 1)
    best.push(
      Array.from({ length: Math.min(longestWord, end) }, (_, index) => end - 1 - index)
        .map((from) => ({ from, cost: best[from]!.cost + cost(run.slice(from, end)) }))
        .reduce((least, next) => (next.cost < least.cost ? next : least)),
    );
  const found: string[] = [];
  for (let end = run.length; end > 0; end = best[end]!.from) found.unshift(run.slice(best[end]!.from, end));
  return found;
}
