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
function stemsLike({ words }: Query, files: SearchFiles): Promise<ReadonlySet<string>> {
  const content = words.filter((word) => !functionWords.has(word));
  return files.knownStems(content.map((word) => word.charAt(0)).join(''));
}

/** Whether a word of a query is none of the glossary, but near to one. */
export async function seemsMistyped(query: Query, files: SearchFiles): Promise<boolean> {
  return correctionsOf(query, await stemsLike(query, files)).some(isOfContent);
}

/**
 * The text of a query with each mistyped word as the nearest of the glossary; nothing where none is mistyped, or one is
 * like nothing. A word that tells of a term is right as it is, whatever it is near to: scam, and scale.
 */
export async function correctedText(query: Query, files: SearchFiles): Promise<string | undefined> {
  const known = await stemsLike(query, files);
  const words = await Promise.all(
    query.words.map(async (word) => {
      const isRight = functionWords.has(word) || (await files.termsMeaning(rootOf(word))) !== undefined;
      return isRight
        ? word
        : ((await partsOfCompound(word, known, files)) ?? nearestWords(stem(word), known)[0]);
    }),
  );
  const isCorrected = words.every((word) => word !== undefined) && words.join(' ') !== query.words.join(' ');
  return isCorrected ? words.join(' ') : undefined;
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
  return words.flatMap((word, at) =>
    nearestWords(stem(word), known).map((candidate) => ({ at, word, candidate })),
  );
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

/** The words of the glossary nearest to one that it does not have, the nearest first. */
export function nearestWords(word: string, known: ReadonlySet<string>): string[] {
  const limit = errorsAllowed(word.length);
  if (limit === 0 || known.has(word)) return [];
  const near = [...known]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit) }))
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => a.distance! - b.distance!)
    .slice(0, mostCandidates)
    .map(({ candidate }) => candidate);
  return near.length > 0 ? near : soundingLike(word, known);
}

/** That takes longer than to compare letters, and is done only where those are like nothing. */
function soundingLike(word: string, known: ReadonlySet<string>): string[] {
  const sound = soundOfWord(word);
  if (sound === undefined) return [];
  return [...known].filter((candidate) => soundOfWord(candidate) === sound).slice(0, mostCandidates);
}
