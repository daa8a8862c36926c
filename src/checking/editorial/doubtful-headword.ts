/** Readings and Traditional forms that are computed although only the word tells them, and nobody looked at it. */
import { dictionaryWords } from '../../glossary/pinyin.ts';
import type { Term } from '../../glossary/types.ts';
import { doubtfulReadings, doubtfulShapes, wordReadings, wordShapes } from '../../glossary/word-readings.ts';
import { segmentWords } from '../../matching/segment-words.ts';
import { chineseWords } from '../../matching/words.ts';
import type { Problem } from '../../problem.ts';

/** What of a headword no word list settles: each character of several readings or shapes. */
export function doubtfulHeadword(term: Term): Problem[] {
  const { id, zh, file, line, pinyin, zhHant, isWritten } = term;
  const problem = (field: 'pinyin' | 'traditional', character: string, computed: string): Problem => ({
    file,
    line,
    field: `${id} · ${field}`,
    rule: `doubtful-${field}`,
    found: `${character} in ${zh}, computed as ${computed}`,
    expected: 'a word that settles it',
    mend:
      `Where it is right, add the word to src/glossary/word-readings.ts; ` +
      `otherwise, or where it is a name, write "${field}" in the entry.`,
  });
  const readings = isWritten?.pinyin
    ? []
    : unsettled(zh, doubtfulReadings, [...Object.keys(wordReadings), ...wholeWords(zh)]);
  const shapes = isWritten?.traditional ? [] : unsettled(zh, doubtfulShapes, Object.keys(wordShapes));
  return [
    ...readings.map((character) => problem('pinyin', character, pinyin.join(' '))),
    ...shapes.map((character) => problem('traditional', character, zhHant)),
  ];
}

/** The words that the dictionary of readings finds in a headword and that cut no word of it. */
function wholeWords(zh: string): string[] {
  const ends = new Set<number>([0]);
  for (const word of segmentWords(zh, chineseWords())) ends.add(Math.max(...ends) + word.length);
  return dictionaryWords(zh).filter(
    (word) => ends.has(zh.indexOf(word)) && ends.has(zh.indexOf(word) + word.length),
  );
}

/** The doubtful characters of a headword that stand in none of the words. */
function unsettled(
  zh: string,
  doubtful: Readonly<Record<string, string>>,
  words: readonly string[],
): string[] {
  const found = [...zh]
    .map((character, at) => ({ character, at }))
    .filter(({ character }) => Object.hasOwn(doubtful, character));
  return found
    .filter(({ character, at }) => {
      const known = [...doubtful[character]!.split(' '), ...words].filter((word) => word.includes(character));
      return !known.some((word) => covers(zh, word, at));
    })
    .map(({ character }) => character);
}

/** Whether a word stands in a text around a place. */
function covers(text: string, word: string, at: number): boolean {
  const from = Math.max(0, at - word.length + 1);
  const index = text.indexOf(word, from);
  return index >= 0 && index <= at;
}
