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
  /** An initial stands between whole syllables: nobody types so, it is rather a letter too many. */
  isBroken?: true | undefined;
}

/** nü and lüe are typed with u and with v. */
export function foldUmlaut(letters: string): string {
  return letters.includes('v') ? letters.replace(/(?<=[ln])v/g, 'u') : letters;
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
  const read = readings(foldUmlaut(query), characters, syllables);
  let best: RomanizedMatch | undefined;
  for (let from = 0; from < characters.length; from += 1) {
    const found = read(0, from);
    if (!found || (best && quality(found) <= quality(best))) continue;
    const { length, initials, partial, isBroken } = found;
    best = { from, length, initials, partial, ...(isBroken ? { isBroken } : {}) };
  }
  return best;
}

type Reading = Omit<RomanizedMatch, 'from'> & {
  /** What the reading begins with; what has none is met by its character, or nothing. */
  first?: 'initial' | 'syllable';
  hasSyllable: boolean;
};

/**
 * @returns the best reading of the query from its letter `at` on as the characters from `index` on.
 * Each is found once: letters that are syllables and initials alike (`aaaa`) can be read in very many ways.
 */
function readings(query: string, characters: readonly string[], syllables: readonly string[]) {
  const known = new Map<number, Reading | undefined>();
  const read = (at: number, index: number): Reading | undefined => {
    if (at === query.length) return { length: 0, initials: 0, partial: false, hasSyllable: false };
    if (index >= characters.length) return undefined;
    const place = at * characters.length + index;
    if (!known.has(place)) known.set(place, bestReading(at, index));
    return known.get(place);
  };
  const bestReading = (at: number, index: number): Reading | undefined => {
    const next = query.charAt(at);
    if (hasHan(next)) return next === characters[index] ? longer(read(at + 1, index + 1)) : undefined;
    const syllable = foldUmlaut(syllables[index] ?? '');
    if (!syllable.startsWith(next)) return undefined;
    const options: (Reading | undefined)[] = [];
    if (query.startsWith(syllable, at))
      options.push(longer(read(at + syllable.length, index + 1), 'syllable'));
    if (isBegun(syllable, query, at))
      options.push({
        length: 1,
        initials: 0,
        partial: true,

        first: 'syllable',
        hasSyllable: true,
      });
    options.push(longer(read(at + 1, index + 1), 'initial'));
    // zh, ch and sh are initials too.
    if (/^[zcs]h/.test(syllable) && query.startsWith(syllable.slice(0, 2), at))
      options.push(longer(read(at + 2, index + 1), 'initial', twoLetters));
    return options.filter((option) => option !== undefined).sort((a, b) => quality(b) - quality(a))[0];
  };
  return read;
}

/** The query ends within the syllable, after more than its first letter. */
function isBegun(syllable: string, query: string, at: number): boolean {
  const length = query.length - at;
  return length > 1 && length < syllable.length && syllable.startsWith(query.slice(at));
}

/** A little more than one initial: rarely typed so, and not to be taken for z and h. */
const twoLetters = 1.05;

/** A reading with one more character before it, met by itself, its initial or its syllable. */
function longer(
  rest: Reading | undefined,
  by?: 'initial' | 'syllable',
  initials = by === 'initial' ? 1 : 0,
): Reading | undefined {
  if (!rest) return undefined;
  return {
    ...rest,
    length: rest.length + 1,
    initials: rest.initials + initials,
    ...(by === 'syllable' && rest.first === 'initial' && rest.hasSyllable ? { isBroken: true as const } : {}),
    hasSyllable: rest.hasSyllable || by === 'syllable',
    ...(by === undefined ? {} : { first: by }),
  };
}

function quality({ initials, partial, length, isBroken }: Omit<RomanizedMatch, 'from'>): number {
  return (isBroken ? -5 : 0) - initials * 10 - (partial ? 5 : 0) - length;
}
