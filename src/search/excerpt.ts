import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { functionWords, type Query } from './query.ts';

/** A stretch of an excerpt; marked where it answers the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** A sentence that answers a query, in the language that was looked in, and the same place in the other. */
export interface Excerpt {
  parts: ExcerptPart[];
  /** Nothing where the other language has no sentence for it. */
  counterpart: ExcerptPart[];
}

/** So many characters of a sentence are shown, around what answers the query. */
const longestExcerpt = 240;

/**
 * The sentence of a text that answers most of a query, with the query's words marked; of a long one the
 * stretch around them.
 *
 * @param sentences the text cut into sentences
 * @param others the sentences of the other language, by the same numbers
 */
export function excerptOf(
  sentences: readonly string[],
  query: Query,
  others: readonly string[] = [],
): Excerpt {
  const [best] = sentences
    .map((text, index) => ({ index, text, parts: markQuery(text, query) }))
    .sort((a, b) => weight(b.parts) - weight(a.parts) || a.text.length - b.text.length);
  const other = others.length === sentences.length ? (others[best?.index ?? 0] ?? '') : '';
  return {
    parts: best ? shorten(best.parts) : [],
    counterpart: other ? shorten(markQuery(other, query)) : [],
  };
}

function weight(parts: readonly ExcerptPart[]): number {
  return (
    new Set(parts.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).size * 1000 +
    parts.filter(({ marked }) => marked).reduce((sum, { text }) => sum + text.length, 0)
  );
}

/** What of a long sentence is shown: from a word, or in Chinese a mark, before the first marked part on. */
function shorten(parts: ExcerptPart[]): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  if (text.length <= longestExcerpt) return parts;
  const first = parts.findIndex(({ marked }) => marked);
  const before = parts.slice(0, Math.max(0, first)).reduce((sum, part) => sum + part.text.length, 0);
  const from = cutBefore(text, Math.min(before - longestExcerpt / 3, text.length - longestExcerpt));
  const until = cutBefore(text, from + longestExcerpt) || text.length;
  return stretchOf(parts, from, until, text.length);
}

/** The last place up to `at` where a word begins or, in Chinese, anything; 0 where there is none. */
function cutBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const nearest = Math.max(0, at - 24);
  for (let place = at; place > nearest; place -= 1)
    if (/[\s，。；、：,;]/.test(text.charAt(place - 1))) return place;
  return at;
}

function stretchOf(
  parts: readonly ExcerptPart[],
  from: number,
  until: number,
  length: number,
): ExcerptPart[] {
  let at = 0;
  const shown = parts.flatMap(({ text, marked }) => {
    const start = at;
    at += text.length;
    const kept = text.slice(Math.max(0, from - start), Math.max(0, until - start));
    return kept ? [{ text: kept, marked }] : [];
  });
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...shown,
    ...(until < length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Cuts a text at the words and phrases of a query. */
export function markQuery(text: string, query: Query): ExcerptPart[] {
  const { wanted, plain, hyphened } = markingOf(query);
  const pattern = text.includes('-') ? hyphened : plain;
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    if (!hasHan(found[0]) && !wanted(found[0])) continue;
    if (found.index > at) parts.push({ text: text.slice(at, found.index), marked: false });
    parts.push({ text: found[0], marked: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** What marks the words of a query: which they are, and where to look, in a text without hyphens and with them. */
interface Marking {
  wanted: (written: string) => boolean;
  plain: RegExp;
  hyphened: RegExp;
}

/** A query is looked for in hundreds of sentences, and its patterns take longer to make than to use. */
const markings = new WeakMap<Query, Marking>();

function markingOf(query: Query): Marking {
  const known = markings.get(query);
  if (known) return known;
  const phrases = [...query.phrases].sort((a, b) => b.length - a.length).map(patternOf);
  const hyphened = query.looseWords.filter((own) => own.length > 4).map(hyphenedPattern);
  // Chinese never stands in a word: where nothing else is looked for, no word needs to be read.
  const isChinese =
    query.looseWords.length === 0 && query.phrases.every((own) => /^\p{Script=Han}/u.test(own));
  const words = isChinese && phrases.length > 0 ? [] : [word];
  const anyOf = (...patterns: string[]) =>
    new RegExp([...phrases.map((phrase) => `(?:${phrase})`), ...patterns, ...words].join('|'), 'giu');
  const marking = { wanted: wantedWords(query), plain: anyOf(), hyphened: anyOf(...hyphened) };
  markings.set(query, marking);
  return marking;
}

/** A word without Chinese; a number with its separators is one. */
const word = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}%+&]|\.(?=\d)|,(?=\d{3}))*`;

/** The words that stand by themselves: only what was asked is marked, not every 年 of 2021年. */
function wantedWords({ looseWords }: Query): (written: string) => boolean {
  const stems = new Set(looseWords.filter((own) => !functionWords.has(own)).map(stem));
  const last = looseWords.filter((own) => !functionWords.has(own)).at(-1);
  const isWanted = (written: string) => {
    const folded = fold(written.replace(/(?<=[a-z])-(?=[a-z])/gi, ''));
    return stems.has(stem(folded)) || (last !== undefined && last.length > 2 && folded.startsWith(last));
  };
  // The same words stand in sentence after sentence.
  const known = new Map<string, boolean>();
  return (written) => {
    const is = known.get(written) ?? isWanted(written);
    known.set(written, is);
    return is;
  };
}

/** A word as a text may have it, with a hyphen inside. */
function hyphenedPattern(typed: string): string {
  const letters = [...typed].map((letter) => letter.replace(/[.+]/, String.raw`\$&`));
  return String.raw`(?<![\p{L}\p{N}])${letters.join('-?')}(?![\p{L}\p{N}])`;
}

/** A phrase as a text may have it, with marks and spaces inside. */
function patternOf(phrase: string): string {
  return [...phrase.replaceAll(' ', '')]
    .map((character) => character.replace(/[.+]/, String.raw`\$&`))
    .join(String.raw`[\p{P}\p{S}\s]*`);
}
