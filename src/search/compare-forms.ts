import { editDistance, errorsAllowed, wordErrors } from './distance.ts';
import { functionWords, type Query } from './query.ts';
import type { PreparedForm } from './rank.ts';
import { cost, gainOfMistyped, score } from './scores.ts';

/** How well a form answers a query, in points of `score`; 0 for not at all. */
export function compareForm(form: PreparedForm, query: Query, fuzzy: boolean): number {
  const { text } = form;
  if (text === query.text) return score.exact;
  if (form.joined === query.joined) return score.exactJoined;
  // A quoted query is meant as it stands, in whole words.
  if (query.exact && !query.hasHan && !` ${text} `.includes(` ${query.text} `)) return 0;
  if (text.startsWith(query.text))
    return form.isHan || text.charAt(query.text.length) === ' ' ? score.start : score.startWithinWord;
  const at = text.indexOf(query.text);
  if (at > 0 && (query.hasHan || text.charAt(at - 1) === ' ')) return score.inside;
  if (query.hasHan || query.exact) return 0;
  return (
    (form.isHan ? 0 : compareEnglish(form, query, fuzzy)) ||
    (at > 0 && query.text.length > 2 ? score.withinWord : 0)
  );
}

function compareEnglish(form: PreparedForm, query: Query, fuzzy: boolean): number {
  const words = compareWords(form, query);
  if (words > 0 || !fuzzy) return words;
  return Math.max(0, compareMistyped(form, query) || compareMisplacedSpace(form, query));
}

/** English across inflection and word order; the last word of the query may be unfinished. */
function compareWords(form: PreparedForm, query: Query): number {
  const { stems, words } = query;
  if (stems.length === 0) return 0;
  const isLast = (index: number) => index === stems.length - 1;
  const meets = (index: number, at: number) =>
    stems[index] === form.stems[at] ||
    (isLast(index) && (form.words[at]?.startsWith(words[index]!) ?? false));
  for (let start = 0; start + stems.length <= form.stems.length; start += 1) {
    if (!stems.every((_, index) => meets(index, start + index))) continue;
    const isWhole =
      stems.length === form.stems.length && stems.every((value, index) => value === form.stems[index]);
    if (isWhole) return score.exactInflected;
    return start === 0 ? score.startInflected : score.insideInflected;
  }
  return compareJoined(form, query) || compareScattered(form, query, meets);
}

/** The words of the query stand in the form, but for spaces and hyphens: ecommerce, e-commerce. */
function compareJoined(form: PreparedForm, { joined }: Query): number {
  if (joined.length < shortestJoined) return 0;
  let at = form.joined.indexOf(joined);
  if (at < 0) return 0;
  const starts = new Set([0]);
  let end = 0;
  for (const word of form.words) starts.add((end += word.length));
  while (at >= 0 && !(starts.has(at) && starts.has(at + joined.length)))
    at = form.joined.indexOf(joined, at + 1);
  if (at < 0) return 0;
  return at === 0 ? score.startInflected : score.insideInflected;
}

/** Shorter ones stand in others by chance. */
const shortestJoined = 5;

function compareScattered(
  form: PreparedForm,
  { stems, words }: Query,
  meets: (index: number, at: number) => boolean,
): number {
  const content = stems.map((_, index) => index).filter((index) => !functionWords.has(words[index]!));
  if (content.length < 2) return 0;
  const isMet = (index: number) => form.stems.some((_, at) => meets(index, at));
  if (!content.every(isMet)) return 0;
  const own = form.words.filter((word) => !functionWords.has(word)).length;
  const { least, most } = score.scattered;
  return least + (most - least) * Math.min(1, content.length / Math.max(own, 1));
}

/** Every word of the query stands in the form, but for typing errors. */
function compareMistyped(form: PreparedForm, query: Query): number {
  const wanted = contentOf(query);
  const own = contentOf(form);
  if (wanted.length === 0) return 0;
  let errors = 0;
  for (const [index, word] of wanted.entries()) {
    const isUnfinished = index === wanted.length - 1 && word.text.length > 4;
    const distances = own
      .map((other) => wordDistance(word, other, isUnfinished))
      .filter((distance) => distance !== undefined);
    if (distances.length === 0) return 0;
    // Of a long word more is left to know it by.
    errors += Math.min(...distances) * Math.min(1, usualWord / word.text.length);
  }
  const lacking = Math.min(cost.mostLackingWords, Math.max(0, own.length - wanted.length));
  return (
    score.mistyped -
    cost.typingError * (errors > 0 ? Math.max(1, errors) : 0) -
    cost.lackingWord * lacking +
    (own.length === wanted.length ? gainOfMistyped.sameNumberOfWords : 0) +
    (editDistance(query.joined, form.joined, mostErrorsOfWhole) === undefined ? 0 : gainOfMistyped.sameOrder)
  );
}

/** Letters in which a form differs from a mistyped query that has its words, in its order. */
const mostErrorsOfWhole = 3;
/** Letters of a word in which an error counts in full. */
const usualWord = 6;

interface Word {
  text: string;
  stem: string;
}

/** The words that are no function words. */
function contentOf({ words, stems }: { words: readonly string[]; stems: readonly string[] }): Word[] {
  return words
    .map((text, index) => ({ text, stem: stems[index]! }))
    .filter(({ text }) => !functionWords.has(text));
}

/** Typing errors between two words, undefined where there are more than allowed. */
function wordDistance(typed: Word, other: Word, isUnfinished: boolean): number | undefined {
  if (typed.text === other.text || typed.stem === other.stem) return 0;
  const { length } = typed.text;
  if (errorsAllowed(length) === 0) return undefined;
  return (
    wordErrors(typed.text, other.text) ??
    wordErrors(typed.text, other.stem) ??
    (isUnfinished ? editDistance(typed.text, other.text.slice(0, length), 1) : undefined)
  );
}

/** A space in the wrong place is an error too. */
function compareMisplacedSpace(form: PreparedForm, { joined }: Query): number {
  const distance = editDistance(joined, form.joined, errorsAllowed(joined.length));
  return distance === undefined ? 0 : score.mistyped - cost.typingError * distance;
}
