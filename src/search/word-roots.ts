import { stem } from '../matching/inflection.ts';

/** Endings by which English makes one word of another: insure, insurer, insurance; as they are without a last e. */
const endings = (
  'ization isation ational ations ation ities ically ition ment enc anc ency ancy ness ical ally ibl abl ' +
  'ity ial ian ion iv ous ism ist ful at iz is ers al er or ic ly ee y'
).split(' ');
/** What an ending leaves is a root only where it is so long; short words differ in their last letters. */
const leastLetters = 4;
const leastBeforeIon = 5;
const mostEndings = 3;

/**
 * The root that words of one family share, for finding what a text is about: more words are taken for one here
 * than where terms are linked, where a wrong one would be worse than none.
 */
export function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = findRoot(word);
  roots.set(word, root);
  return root;
}

/** A build asks for the same words a hundred times. */
const roots = new Map<string, string>();

function findRoot(word: string): string {
  let root = stem(word).replace(/(?<=[a-z]{3})e$/, '');
  if (!/^[a-z]+$/.test(root)) return root;
  for (let round = 0; round < mostEndings; round += 1) {
    const ending = endings.find(
      (own) =>
        root.endsWith(own) && root.length - own.length >= (own === 'ion' ? leastBeforeIon : leastLetters),
    );
    if (!ending) break;
    root = root.slice(0, -ending.length).replace(/(?<=[a-z]{3})e$/, '');
  }
  return root;
}
