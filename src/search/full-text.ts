import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { escapeMark, wordsOf } from './han-words.ts';
import { functionWords, type Query } from './query.ts';

/**
 * What the word index is asked: one run of characters as a phrase, more of them, or words, as words that
 * must all be there.
 */
export function encodeQuery({ runs, words, exact, text }: Query): string {
  const [run] = exact ? [text] : runs;
  const isPhrase = words.length === 0 && run !== undefined && (exact || runs.length === 1);
  if (isPhrase) return `"${wordsOf(run)}"`;
  // Words that stand everywhere choose nothing, and may need one more file of the index.
  const telling = words.filter((word) => !functionWords.has(word));
  const latin = telling.length > 0 || runs.length > 0 ? telling : words;
  return [...runs.map(wordsOf), ...latin.map(escapeMark)].join(' ');
}

/** Whether a text answers a query: every Chinese run and every word is there; a quoted query as it stands. */
export function answers(text: string, query: Query): boolean {
  const folded = fold(text);
  if (query.exact) return contains(folded, query.text);
  const { runs } = query;
  if (!runs.every((run) => folded.includes(run))) return false;
  const words = query.words.filter((word) => !functionWords.has(word));
  if (words.length === 0) return runs.length > 0 || contains(folded, query.text);
  const own = folded.match(/[^\p{Script=Han}\s]+/gu) ?? [];
  const stems = new Set(own.map(stem));
  return words.every(
    (word, index) =>
      stems.has(stem(word)) ||
      (index === words.length - 1 && own.some((candidate) => candidate.startsWith(word))),
  );
}

function contains(folded: string, phrase: string): boolean {
  return hasHan(phrase) ? folded.includes(phrase) : ` ${folded} `.includes(` ${phrase} `);
}
