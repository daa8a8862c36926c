import { stem } from '../matching/inflection.ts';
import { editDistance, errorsAllowed } from './distance.ts';
import { soundOfWord } from './english-sounds.ts';
import { functionWords, type Query } from './query.ts';
import {
  isNearlyPinyin,
  keysDespiteError,
  keysOfQuery,
  pinyinEnds,
  type FindKey,
  type Key,
} from './query-keys.ts';
import type { SearchFiles } from './search-files.ts';
import { rootOf } from './word-roots.ts';

/** Words of the glossary that a mistyped one may stand for, at most. */
const mostCandidates = 3;

/**
 * Keys where a query seems mistyped, the likeliest first: of what the error left as it is, of the
 * words that may be meant, and of what an error at another place left.
 *
 * @param canLoadMore the list of all words is loaded only where its keys may be loaded too
 */
export async function* keysOfMistyped(
  query: Query,
  files: SearchFiles,
  canLoadMore: () => boolean,
): AsyncGenerator<Key> {
  const { words, letters } = query;
  const known = await stemsLike(query, files);
  // Several words that the glossary knows, in a combination that it does not: no error to look for.
  if (words.length > 2 && words.every((word) => functionWords.has(word) || known.has(stem(word)))) return;
  const partial: Key[] = [];
  const complete = async function* (keys: AsyncIterable<Key>) {
    for await (const key of keys)
      if (key.holdsAll) yield key;
      else partial.push(key);
  };
  const corrections = correctionsOf(query, known);
  yield* complete(keysOfCorrected(query, corrections, files.find));
  yield* complete(keysDespiteError(query, files.find));
  const isUnlike =
    words.some((word) => canBeMistyped(word) && !known.has(stem(word))) && !corrections.some(isOfContent);
  if (isUnlike && !isNearlyPinyin(letters) && canLoadMore())
    yield* complete(keysOfCorrected(query, correctionsOf(query, await files.knownStems()), files.find));
  yield* partial;
  for (const end of pinyinEnds(letters).slice(1)) yield files.find(end);
}

/** The words of the glossary that begin as those of a query do: most errors leave the first letter as it is. */
function stemsLike(
  { words }: { words: readonly string[] },
  files: SearchFiles,
): Promise<ReadonlySet<string>> {
  const content = words.filter((word) => !functionWords.has(word));
  return files.knownStems(content.map((word) => word.charAt(0)).join(''));
}

/** The words of a query that are none of a name in the glossary. */
export async function unnamedWords(words: readonly string[], files: SearchFiles): Promise<string[]> {
  const known = await stemsLike({ words }, files);
  return words.filter((word) => !functionWords.has(word) && !known.has(stem(word)));
}

/** Whether a word of a query is none of the glossary, but near to one. */
export async function seemsMistyped(query: Query, files: SearchFiles): Promise<boolean> {
  return correctionsOf(query, await stemsLike(query, files)).some(isOfContent);
}

/**
 * The queries that one may be with each mistyped word as one of the nearest of the glossary, the likeliest first; none
 * where no word is mistyped, or one is like nothing. A word that tells of a term is right as it is, whatever it is near
 * to: scam, and scale.
 */
export async function correctedQueries(query: Query, files: SearchFiles): Promise<Query[]> {
  const known = await stemsLike(query, files);
  const meant = await Promise.all(
    query.words.map(async (word) => {
      if (functionWords.has(word) || known.has(stem(word))) return [word];
      const isTold = (await files.termsMeaning(rootOf(word))) !== undefined;
      return isTold ? [word] : await correctionsOfWord(word, known, files);
    }),
  );
  const likeliest = meant.flatMap(([best]) => best ?? []);
  if (likeliest.length < meant.length || likeliest.join(' ') === query.words.join(' ')) return [];
  const others = meant.flatMap((own, at) => own.slice(1).map((word) => likeliest.with(at, word)));
  return Promise.all(
    [likeliest, ...others].slice(0, mostCorrectedQueries).map(async (words) => {
      const corrected = new Set(words.filter((word, at) => word !== query.words[at]));
      const parsed = await files.parse(words.join(' '));
      // What stands for a mistyped word is a stem already, and may look as if it had an ending (proces).
      return { ...parsed, stems: parsed.words.map((word) => (corrected.has(word) ? word : stem(word))) };
    }),
  );
}
const mostCorrectedQueries = 3;

/** One error in a word is likelier than a compound, a compound than two errors. */
async function correctionsOfWord(
  word: string,
  known: ReadonlySet<string>,
  files: SearchFiles,
): Promise<string[]> {
  const near = nearestWords(word, known);
  const hasOneError = near.length > 0 && errorsBetween(wordAndStem(word), near[0]!) === 1;
  const compound = hasOneError ? undefined : await partsOfCompound(word, known, files);
  return compound === undefined ? near : [compound];
}

/**
 * `chipmaking` as `chip making`, where the glossary has the first part, and terms are told of by the second; the
 * longest first part counts.
 */
async function partsOfCompound(
  word: string,
  known: ReadonlySet<string>,
  files: SearchFiles,
): Promise<string | undefined> {
  for (let at = word.length - leastPart; at >= leastPart; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const isKnown = known.has(stem(first)) && (await files.termsMeaning(rootOf(second))) !== undefined;
    if (isKnown) return `${first} ${second}`;
  }
  return undefined;
}
const leastPart = 4;

/** A word of a query, and one of the glossary that it may be. */
interface Correction {
  at: number;
  word: string;
  candidate: string;
}

function correctionsOf({ words }: Query, known: ReadonlySet<string>): Correction[] {
  return words.flatMap((word, at) => nearestWords(word, known).map((candidate) => ({ at, word, candidate })));
}

function isOfContent({ word }: Correction): boolean {
  return !functionWords.has(word);
}

function canBeMistyped(word: string): boolean {
  return errorsAllowed(word.length) > 0 && !functionWords.has(word);
}

/** Keys of a query with one of its words corrected. */
async function* keysOfCorrected(
  query: Query,
  corrections: readonly Correction[],
  find: FindKey,
): AsyncGenerator<Key> {
  for (const { at, candidate } of corrections)
    yield* keysOfQuery({ ...query, words: query.words.with(at, candidate), letters: candidate }, find);
}

/** The words of the glossary nearest to one that it does not have, the nearest first; of these, those that begin so. */
export function nearestWords(word: string, known: ReadonlySet<string>): string[] {
  if (errorsAllowed(word.length) === 0 || known.has(stem(word))) return [];
  const typed = wordAndStem(word);
  const near: { candidate: string; errors: number }[] = [];
  for (const candidate of known) {
    const errors = errorsBetween(typed, candidate);
    if (errors !== undefined) near.push({ candidate, errors });
  }
  if (near.length === 0) return soundingLike(stem(word), known);
  return near
    .sort(
      (a, b) => a.errors - b.errors || lettersShared(word, b.candidate) - lettersShared(word, a.candidate),
    )
    .slice(0, mostCandidates)
    .map(({ candidate }) => candidate);
}

/** An error may look like an ending: proces. */
function wordAndStem(word: string): string[] {
  return [...new Set([stem(word), word])];
}

/** The least errors between one of the typed words and another. */
function errorsBetween(typed: readonly string[], candidate: string): number | undefined {
  let least: number | undefined;
  for (const own of typed) {
    const errors = editDistance(own, candidate, errorsAllowed(own.length));
    if (errors !== undefined) least = Math.min(errors, least ?? errors);
  }
  return least;
}

/** How many letters of two words are the same from their beginning on. */
function lettersShared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** That takes longer than to compare letters, and is done only where those are like nothing. */
function soundingLike(word: string, known: ReadonlySet<string>): string[] {
  const sound = soundOfWord(word);
  if (sound === undefined) return [];
  const bySound = wordsBySound.get(known) ?? Map.groupBy(known, soundOfWord);
  wordsBySound.set(known, bySound);
  return (bySound.get(sound) ?? []).slice(0, mostCandidates);
}

/** The words of a glossary, by how they sound: asked for each word that may be mistyped. */
const wordsBySound = new WeakMap<ReadonlySet<string>, Map<string | undefined, string[]>>();
