import { hanRuns, hasHan } from '../languages.ts';
import { pinyin, segment } from 'pinyin-pro';
import { laidOver } from './laid-over.ts';
import { wordReadings } from './word-readings.ts';

/**
 * Reading of a Chinese form: one syllable with tone mark for each Han character; other runs (Latin,
 * digits, quote marks) are copied. Computed by pinyin-pro, which reads some heteronyms wrong: the words of
 * `word-readings.ts` are laid over it, and an entry's own `pinyin` wins.
 */
export function pinyinOf(text: string): string[] {
  const runs = hanRuns(text);
  // A character that pinyin-pro does not know would shift all that follow: it is left out, and stands as it is.
  const isKnown = (run: string) =>
    hasHan(run) && pinyin(run, { type: 'array', nonZh: 'removed' }).length === 1;
  const syllables = pinyin(runs.filter((run) => !hasHan(run) || isKnown(run)).join(''), {
    type: 'array',
    nonZh: 'removed',
    toneSandhi: false,
  });
  let next = 0;
  const computed = runs.map((run) => (isKnown(run) ? (syllables[next++] ?? run) : run));
  return laidOver(computed, runs, readings);
}

const readings = new Map(Object.entries(wordReadings).map(([word, reading]) => [word, reading.split(' ')]));

/** An override as written ("hé zhǎng zhì") laid over the runs of the form; undefined where the counts differ. */
export function pinyinOverride(text: string, override: string): string[] | undefined {
  const runs = hanRuns(text);
  const others = runs.filter((run) => !hasHan(run)).flatMap((run) => run.trim().split(/\s+/));
  const written = override.split(/\s+/).filter((part) => /\p{L}/u.test(part));
  const syllables =
    written.length === runs.filter((run) => hasHan(run)).length
      ? written
      : written.filter((part) => !others.includes(part));
  if (syllables.length !== runs.filter((run) => hasHan(run)).length) return undefined;
  let next = 0;
  return runs.map((run) => (hasHan(run) ? (syllables[next++] ?? run) : run));
}

/** The words of several characters that the dictionary of readings knows in a text, in order. */
export function dictionaryWords(text: string): string[] {
  return segment(text)
    .map(({ origin }) => origin)
    .filter((word) => [...word].length > 1);
}
