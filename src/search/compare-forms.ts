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
  const { stems } = query;
  if (stems.length === 0) return 0;
  for (let start = 0; start + stems.length <= form.stems.length; start += 1) {
    let met = 0;
    while (met < stems.length && meets(form, start + met, query, met)) met += 1;
    if (met < stems.length) continue;
    // Of the last word the beginning may have met.
    const isWhole = stems.length === form.stems.length && stems.at(-1) === form.stems.at(-1);
    if (isWhole) return score.exactInflected;
    return start === 0 ? score.startInflected : score.insideInflected;
  }
  return compareJoined(form, query) || compareScattered(form, query);
}

/** Whether a word of a form is one of a query; of the last one the beginning is enough. */
function meets(form: PreparedForm, at: number, { stems, words }: Query, index: number): boolean {
  if (stems[index] === form.stems[at]) return true;
  return index === stems.length - 1 && (form.words[at]?.startsWith(words[index]!) ?? false);
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

function compareScattered(form: PreparedForm, query: Query): number {
  const wanted = contentOf(query);
  if (wanted.length < 2) return 0;
  for (const { index } of wanted) {
    let at = 0;
    while (at < form.stems.length && !meets(form, at, query, index)) at += 1;
    if (at === form.stems.length) return 0;
  }
  const own = contentOf(form).length;
  const { least, most } = score.scattered;
  return least + (most - least) * Math.min(1, wanted.length / Math.max(own, 1));
}

/** Every word of the query stands in the form, but for typing errors. */
function compareMistyped(form: PreparedForm, query: Query): number {
  const wanted = contentOf(query);
  const own = contentOf(form);
  if (wanted.length === 0) return 0;
  let errors = 0;
  for (const [index, word] of wanted.entries()) {
    const isUnfinished = index === wanted.length - 1 && word.text.length > 4;
    const distance = leastDistance(word, own, isUnfinished);
    if (distance === undefined) return 0;
    // Of a long word more is left to know it by.
    errors += distance * Math.min(1, usualWord / word.text.length);
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
  /** Its place among all words. */
  index: number;
}

/** What a query or a form is made of. */
interface Worded {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** The words that are no function words. */
function contentOf(worded: Worded): readonly Word[] {
  const known = contents.get(worded);
  if (known) return known;
  const own = worded.words
    .map((text, index) => ({ text, stem: worded.stems[index]!, index }))
    .filter(({ text }) => !functionWords.has(text));
  contents.set(worded, own);
  return own;
}

/** A query is compared with hundreds of forms, and a form with query after query. */
const contents = new WeakMap<Worded, readonly Word[]>();

/** Typing errors between a word and the nearest of others, undefined where there are more than allowed. */
function leastDistance(word: Word, others: readonly Word[], isUnfinished: boolean): number | undefined {
  let least: number | undefined;
  for (const other of others) {
    const distance = wordDistance(word, other, isUnfinished);
    if (distance !== undefined && distance < (least ?? Infinity)) least = distance;
    if (least === 0) break;
  }
  return least;
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
