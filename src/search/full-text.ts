import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold, percentSigns } from './fold.ts';
import { escapeMark, wordsOf } from './han-words.ts';
import { functionWords, type Query } from './query.ts';

/**
 * What the word index is asked: one run of characters as a phrase, with the letters and figures in it; more
 * of them, or words, as words that must all be there.
 */
export function encodeQuery(query: Query): string {
  const { phrases, looseWords, exact, text } = query;
  const [phrase] = exact ? [text] : phrases;
  const isPhrase = looseWords.length === 0 && phrase !== undefined && (exact || phrases.length === 1);
  if (isPhrase) return `"${wordsOfPhrase(phrase)}"`;
  return [...phrases.map(wordsOfPhrase), ...tellingWords(query).map(wordOfIndex)].filter(Boolean).join(' ');
}

/** What is asked first for a stretch that was copied from a text: all of it as one phrase. */
export function encodeStretch({ phrases, looseWords, isStretch, exact }: Query): string | undefined {
  if (!isStretch || exact || looseWords.length > 0 || phrases.length < 2) return undefined;
  return `"${phrases.map(wordsOfPhrase).join(' ')}"`;
}

/**
 * What else the word index is asked where what is asked begins or ends with letters or figures: they may be a
 * part of a word (投资2 of 投资2.5亿元). What it finds may hold the query or not.
 */
export function encodeInside({ phrases, looseWords, exact, text }: Query): string | undefined {
  const own = exact ? [text] : phrases;
  if (looseWords.length > 0 || own.length === 0 || !hasHan(own[0]!)) return undefined;
  const whole = own.map(wordsOfPhrase).join(' ');
  const inside = own.map((phrase, index) => {
    const characters = [...phrase];
    const [first, last] = [characters.findIndex(hasHan), characters.findLastIndex(hasHan)];
    const until = index === own.length - 1 ? last + 1 : undefined;
    return wordsOfPhrase(characters.slice(index === 0 ? first : 0, until).join(''));
  });
  if (inside.join(' ') === whole) return undefined;
  return own.length === 1 ? `"${inside[0]}"` : inside.join(' ');
}

/** Chinese characters and the words between them, as they stand in the index. */
function wordsOfPhrase(phrase: string): string {
  const parts = phrase.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? [];
  return parts
    .map((part) => (hasHan(part) ? wordsOf(part) : wordOfIndex(part)))
    .filter(Boolean)
    .join(' ');
}

/** A word without its marks, as Pagefind keeps it. */
function wordOfIndex(word: string): string {
  return escapeMark(word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''));
}

/** Words that stand everywhere choose nothing, and may need one more file of the index. */
function tellingWords({ phrases, looseWords }: Pick<Query, 'phrases' | 'looseWords'>): string[] {
  const telling = looseWords.filter((word) => !functionWords.has(word));
  return telling.length > 0 || phrases.length > 0 ? telling : looseWords;
}

/** Whether a text answers a query: every Chinese phrase and every word is there; a quoted query as it stands. */
export function answers(text: string, query: Query): boolean {
  const folded = asAsked(fold(text), query);
  if (query.exact) return contains(folded, query.text);
  const { phrases, looseWords } = query;
  if (!phrases.every((phrase) => folded.includes(phrase))) return false;
  const words = looseWords.filter((word) => !functionWords.has(word));
  if (words.length === 0) return phrases.length > 0 || contains(folded, query.text);
  const own = folded.match(/[^\p{Script=Han}\s]+/gu) ?? [];
  const stems = new Set(own.map(stem));
  // e-commerce is ecommerce too, to the word index as well.
  const joined = () =>
    (fold(text.replaceAll('-', '')).match(/[^\p{Script=Han}\s]+/gu) ?? []).map((word) => stem(word));
  return words.every(
    (word, index) =>
      stems.has(stem(word)) ||
      (index === words.length - 1 && own.some((candidate) => isBegun(candidate, word))) ||
      (text.includes('-') && joined().includes(stem(word))),
  );
}

/** The last word may be unfinished; a number is whole, up to its point. */
function isBegun(candidate: string, word: string): boolean {
  return candidate.startsWith(word) && !/^\d\d/.test(word.slice(-1) + candidate.slice(word.length));
}

/** Who asks for 5.5 % means 5.5 percent too. */
function asAsked(folded: string, { text }: Query): string {
  return text.includes('%') ? percentSigns(folded) : folded;
}

function contains(folded: string, phrase: string): boolean {
  return hasHan(phrase) ? folded.includes(phrase) : ` ${folded} `.includes(` ${phrase} `);
}
