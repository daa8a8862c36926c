import { hasHan } from '../languages.ts';
import { functionWords, type Query } from './query.ts';
import { segmentsOf } from './segments.ts';

/** Chinese words that say nothing about what is meant. */
const functionWordsOfChinese = new Set(
  '的 了 和 与 及 是 在 对 把 被 为 等 以 将 从 到 就 也 都 要 我 我们 其 之 有 这 那'.split(' '),
);

/** A number decides as a term does: who asks for one does not want another. */
const isNumber = (text: string) => /\d/.test(text);

/** What of a query can be looked for by itself, and whether it decides: a term that stands in the query. */
export interface Piece {
  text: string;
  isTerm: boolean;
}

/**
 * A query cut into what decides: the terms that stand in it, and its other words. Of Chinese the browser
 * knows the words; where it does not, a phrase stays whole.
 *
 * @param terms forms that stand in the query, the most telling first
 */
export function piecesOf({ phrases, looseWords }: Query, terms: readonly string[]): Piece[] {
  const content = looseWords.filter((word) => !functionWords.has(word));
  const english = new Set(terms.flatMap((term) => (hasHan(term) ? [] : term.toLowerCase().split(' '))));
  return [
    ...phrases.flatMap((phrase) => piecesOfPhrase(phrase, terms.filter(hasHan))),
    ...content.map((text) => ({ text, isTerm: english.has(text) || isNumber(text) })),
  ];
}

const longestFigure = 6;

function piecesOfPhrase(phrase: string, terms: readonly string[]): Piece[] {
  const term = terms.find((own) => phrase.includes(own));
  // A figure and its measure word are one thing: 14个.
  if (/^[第约近超]?\d/u.test(phrase) && phrase.length <= longestFigure)
    return [{ text: phrase, isTerm: true }];
  if (term === undefined) return wordsOfChinese(phrase).map((text) => ({ text, isTerm: isNumber(text) }));
  const at = phrase.indexOf(term);
  return [
    ...piecesOfPhrase(phrase.slice(0, at), terms),
    { text: term, isTerm: true },
    ...piecesOfPhrase(phrase.slice(at + term.length), terms),
  ];
}

/** The words of a Chinese phrase, but those that say nothing. */
export function wordsOfChinese(text: string): string[] {
  if (!text) return [];
  return (segmentsOf(text) ?? [text]).filter((word) => !functionWordsOfChinese.has(word));
}

/** A query for a part of another, and what of that is left out. */
export interface PartOfQuery {
  text: string;
  leftOut: string[];
}

/** Two such words are enough to say what is meant, where none is a term. */
const isLong = ({ text }: Piece) => text.length >= (hasHan(text) ? 2 : 4);

/** A figure or a letter that a form consists of says nothing by itself. */
const isTellingTerm = ({ text, isTerm }: Piece) => isTerm && /\p{L}{2}/u.test(text);

/** No more parts are tried: each is a search; and of those without one word these. */
const mostParts = 12;
const mostLeftOutAlone = 3;

/** Where no word decides, two of the three longest say most. */
function pairsOfLongest(words: readonly Piece[]): Piece[][] {
  if (words.length < 4) return [];
  const [first, second, third] = words.toSorted((a, b) => b.text.length - a.text.length);
  return [
    [first!, second!],
    [first!, third!],
    [second!, third!],
  ];
}

/**
 * Parts of a query, one of which may be found where the whole is not: all its pieces; then all but one, a
 * word before a term; then its terms alone, all but one, and one of them. A piece that decides is the last to go.
 */
export function partsOfQuery(pieces: readonly Piece[]): PartOfQuery[] {
  const terms = pieces.filter(({ isTerm }) => isTerm);
  const others = pieces.filter(({ isTerm }) => !isTerm);
  const byLength = others.toSorted((a, b) => a.text.length - b.text.length);
  const kept = [
    pieces,
    ...(pieces.length > 2
      ? byLength.slice(0, mostLeftOutAlone).map((left) => pieces.filter((piece) => piece !== left))
      : []),
    terms,
    ...pairsOfLongest(others),
    ...(terms.length > 2 ? terms.map((left) => terms.filter((piece) => piece !== left)).toReversed() : []),
    ...terms.toSorted((a, b) => b.text.length - a.text.length).map((term) => [term]),
  ];
  const parts = kept
    .filter((own) => own.some(isTellingTerm) || own.filter(isLong).length > 1)
    .map((own) => ({
      text: own.map(({ text }) => text).join(' '),
      leftOut: pieces.filter((piece) => !own.includes(piece)).map(({ text }) => text),
    }));
  return [...new Map(parts.map((part) => [part.text, part])).values()].slice(0, mostParts);
}
