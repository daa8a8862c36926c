import { hasHan } from '../languages.ts';

/** How a query that is pinyin, initials, or pinyin mixed with Chinese meets a term. */
export interface RomanizedMatch {
  /** Index of the first character met, and how many were. */
  from: number;
  length: number;
  /** Characters met by their initial alone (zh, ch, sh count a little more than one). */
  initials: number;
  /** The last syllable was begun, not ended. */
  partial: boolean;
}

/** nü and lüe are typed with u and with v. */
export function foldUmlaut(letters: string): string {
  return letters.replace(/(?<=[ln])v/g, 'u');
}

/**
 * Meets `query` (folded, no spaces; letters and Chinese characters in any mixture) with a run of
 * characters and their syllables. Each character is met by itself, its syllable, or its initial;
 * the last syllable may be unfinished. The longest full reading from the earliest place wins.
 */
export function matchRomanized(
  query: string,
  characters: readonly string[],
  syllables: readonly string[],
): RomanizedMatch | undefined {
  const wanted = foldUmlaut(query);
  let best: RomanizedMatch | undefined;
  for (let from = 0; from < characters.length; from += 1) {
    const found = meet(wanted, 0, from, characters, syllables);
    if (found && (!best || quality(found) > quality(best))) best = { from, ...found };
  }
  return best;
}

type Met = Omit<RomanizedMatch, 'from'>;

function meet(
  query: string,
  at: number,
  index: number,
  characters: readonly string[],
  syllables: readonly string[],
): Met | undefined {
  if (at === query.length) return { length: 0, initials: 0, partial: false };
  if (index >= characters.length) return undefined;
  const next = query.charAt(at);
  if (hasHan(next))
    return next === characters[index]
      ? add(meet(query, at + 1, index + 1, characters, syllables), 0)
      : undefined;
  const syllable = foldUmlaut(syllables[index] ?? '');
  if (!syllable.startsWith(next)) return undefined;
  const options: (Met | undefined)[] = [];
  if (query.startsWith(syllable, at))
    options.push(add(meet(query, at + syllable.length, index + 1, characters, syllables), 0));
  const rest = query.slice(at);
  if (rest.length > 1 && rest.length < syllable.length && syllable.startsWith(rest))
    options.push({ length: 1, initials: 0, partial: true });
  options.push(add(meet(query, at + 1, index + 1, characters, syllables), 1));
  // zh, ch and sh are initials too.
  if (/^[zcs]h/.test(syllable) && query.startsWith(syllable.slice(0, 2), at))
    options.push(add(meet(query, at + 2, index + 1, characters, syllables), twoLetters));
  return options.filter((option) => option !== undefined).sort((a, b) => quality(b) - quality(a))[0];
}

/** A little more than one initial: rarely typed so, and not to be taken for z and h. */
const twoLetters = 1.05;

function add(rest: Met | undefined, initials: number): Met | undefined {
  return rest && { ...rest, length: rest.length + 1, initials: rest.initials + initials };
}

function quality({ initials, partial, length }: Met): number {
  return -initials * 10 - (partial ? 5 : 0) - length;
}
