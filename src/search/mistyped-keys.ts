import { stem } from '../matching/inflection.ts';
import { editDistance, errorsAllowed } from './distance.ts';
import { soundOfWord } from './english-sounds.ts';
import { functionWords, type Query } from './query.ts';
import { keysDespiteError, keysOfQuery, pinyinEnds, type Key } from './query-keys.ts';
import type { SearchFiles } from './search-files.ts';

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
  const canBeMistyped = (word: string) => errorsAllowed(word.length) > 0;
  // Several words that the glossary knows, in a combination that it does not: no error to look for.
  if (words.length > 2 && words.every((word) => functionWords.has(word) || canBeMistyped(word))) {
    const known = await files.knownStems();
    if (words.every((word) => functionWords.has(word) || known.has(stem(word)))) return;
  }
  yield* keysDespiteError(query, files.find);
  if (canLoadMore() && words.some(canBeMistyped)) {
    const known = await files.knownStems();
    for (const [at, word] of words.entries()) {
      for (const candidate of nearestWords(stem(word), known))
        yield* keysOfQuery({ ...query, words: words.with(at, candidate), letters: candidate }, files.find);
    }
  }
  for (const end of pinyinEnds(letters).slice(1)) yield files.find(end);
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
