import { pinyin } from 'pinyin-pro';

const han = /\p{Script=Han}/u;

/** The runs that pinyin is counted by: one for each Han character, one for each stretch of anything else. */
export function pinyinRuns(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
}

/**
 * Reading of a Chinese form: one syllable with tone mark for each Han character; other runs (Latin,
 * digits, quote marks) are copied. Computed by pinyin-pro, which reads some heteronyms wrong
 * (河长制, 重整): an entry's own `pinyin` wins.
 */
export function pinyinOf(text: string): string[] {
  const runs = pinyinRuns(text);
  // A character that pinyin-pro does not know would shift all that follow: it is left out, and stands as it is.
  const isKnown = (run: string) =>
    han.test(run) && pinyin(run, { type: 'array', nonZh: 'removed' }).length === 1;
  const syllables = pinyin(runs.filter((run) => !han.test(run) || isKnown(run)).join(''), {
    type: 'array',
    nonZh: 'removed',
    toneSandhi: false,
  });
  let next = 0;
  return runs.map((run) => (isKnown(run) ? (syllables[next++] ?? run) : run));
}

/** An override as written ("hé zhǎng zhì") laid over the runs of the form; undefined where the counts differ. */
export function pinyinOverride(text: string, override: string): string[] | undefined {
  const runs = pinyinRuns(text);
  const others = runs.filter((run) => !han.test(run)).flatMap((run) => run.trim().split(/\s+/));
  const written = override.split(/\s+/).filter((part) => /\p{L}/u.test(part));
  const syllables =
    written.length === runs.filter((run) => han.test(run)).length
      ? written
      : written.filter((part) => !others.includes(part));
  if (syllables.length !== runs.filter((run) => han.test(run)).length) return undefined;
  let next = 0;
  return runs.map((run) => (han.test(run) ? (syllables[next++] ?? run) : run));
}
