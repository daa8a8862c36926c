import { hasHan } from '../languages.ts';
import type { Term } from '../glossary/types.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { randomNumbers } from './random-numbers.ts';
import { commonCharacters, readSounds } from './sounds.ts';
import { syllableCounts } from './syllable-counts.ts';
import { termRow, type TermRow } from './term-rows.ts';

/** What of a term the queries are made from. */
export type QueriedTerm = Parameters<typeof termRow>[0] & Pick<Term, 'zhHant'>;

/**
 * A query made from the glossary, and the terms that have the best claim to it. One alone: it is
 * unambiguous.
 */
export interface GlossaryQuery {
  kind: string;
  query: string;
  expected: string[];
}

/**
 * Queries of every kind for every term: Simplified, Traditional, pinyin in four forms, English, its
 * plural, each further rendering, and a run of two and of three characters from a random place; English, pinyin and
 * names of four to eight characters with errors.
 *
 * A query is ambiguous, and expects several terms, where more than one has the same claim to it. Claims,
 * best first: the query is a preferred form of the term; it is another form of it (for pinyin: its
 * reading or its initials); so it is but for inflection; a Chinese form begins with it; a Chinese form
 * contains it. Forms count as the same where they differ in case or marks alone. What a reader would call the likelier
 * of two equal claims is not asked: the order among them is taste.
 */
export function glossaryQueries(terms: readonly QueriedTerm[], seed = 5): GlossaryQuery[] {
  const claims = claimsOf(terms);
  const random = randomNumbers(seed);
  return terms.flatMap((term) => {
    const syllables = syllablesOf(term);
    const plain = termRow(term)[3].split(' ').filter(Boolean);
    const isRead =
      plain.length > 1 &&
      [...term.zh].every((character) => hasHan(character) || /[“”、，《》（）·]/.test(character));
    const whole = (kind: string, query: string): GlossaryQuery => ({
      kind,
      query,
      expected: claims.whole(query),
    });
    const mistyped = (kind: string, query: string): GlossaryQuery[] =>
      query.length < 6 ? [] : [{ kind, query: withError(query, random), expected: claims.whole(query) }];
    const run = (kind: string, length: number): GlossaryQuery[] => {
      const runs = runsOf(term.zh, length);
      const query = runs[Math.floor(random() * runs.length)];
      return query ? [{ kind, query, expected: claims.part(query) }] : [];
    };
    return [
      whole('Simplified', term.zh),
      ...(term.zhHant === term.zh
        ? []
        : [{ kind: 'Traditional', query: term.zhHant, expected: claims.whole(term.zh) }]),
      ...(isRead
        ? [
            whole('pinyin with tones', syllables.join(' ')),
            whole('pinyin', plain.join(' ')),
            whole('pinyin joined', plain.join('')),
            ...(plain.length >= 4
              ? [whole('pinyin initials', plain.map((syllable) => syllable.charAt(0)).join(''))]
              : []),
          ]
        : []),
      whole('English', term.en),
      ...mistyped('English, one error', term.en),
      ...(isRead ? mistyped('pinyin, one error', plain.join('')) : []),
      ...mistypedChinese(term.zh, random)
        // What stands in another name is no error.
        .filter(({ query }) => claims.part(query).length === 0)
        .map((own) => ({ ...own, expected: claims.whole(term.zh) })),
      ...(pluralOf(term.en)
        ? [{ ...whole('English plural', pluralOf(term.en)!), expected: claims.whole(term.en) }]
        : []),
      ...term.renderings
        .filter(({ status }) => status !== 'preferred')
        .map(({ text, status }) => whole(`rendering, ${status}`, text)),
      ...run('two characters', 2),
      ...run('three characters', 3),
    ];
  });
}

/** Every run of so many neighbouring Chinese characters. */
export function runsOf(text: string, length: number): string[] {
  return (fold(text).match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters
      .slice(0, Math.max(0, characters.length - length + 1))
      .map((_, index) => characters.slice(index, index + length).join(''));
  });
}

function syllablesOf({ zh, pinyin }: QueriedTerm): string[] {
  const runs = zh.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
  return pinyin.filter((_, index) => hasHan(runs[index] ?? ''));
}

/** One letter of the longest word after its second doubled, dropped, changed, or swapped with the next. */
function withError(text: string, random: () => number): string {
  const word = [...text.split(' ')].sort((a, b) => b.length - a.length)[0]!;
  const at = 2 + Math.floor(random() * Math.max(1, word.length - 3));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const changed = [
    before + letter + letter + next + after,
    before + next + after,
    `${before}${letter === 'e' ? 'a' : 'e'}${next}${after}`,
    before + next + letter + after,
  ];
  return text.replace(word, changed[Math.floor(random() * changed.length)]!);
}

/** With one and with two neighbouring characters for others that sound alike, and with two in the wrong order. */
function mistypedChinese(zh: string, random: () => number): { kind: string; query: string }[] {
  const characters = [...zh];
  if (!/^\p{Script=Han}{4,8}$/u.test(zh)) return [];
  const at = Math.floor(random() * (characters.length - 1));
  const [one, other] = [characters[at]!, characters[at + 1]!];
  const heard = alikeTo(one, random);
  const alsoHeard = alikeTo(other, random);
  const queries = [
    { kind: 'Chinese, error of one sound', written: heard && [heard, other] },
    { kind: 'Chinese, error of two sounds', written: heard && alsoHeard && [heard, alsoHeard] },
    { kind: 'Chinese, error of order', written: one !== other && [other, one] },
  ];
  return queries.flatMap(({ kind, written }) =>
    written ? [{ kind, query: characters.toSpliced(at, 2, ...written).join('') }] : [],
  );
}

/** Another character in common use that sounds alike. */
function alikeTo(character: string, random: () => number): string | undefined {
  const alike = soundingAlike.get(character) ?? others(character);
  soundingAlike.set(character, alike);
  return alike[Math.floor(random() * alike.length)];
}
const sounds = readSounds(syllableCounts());
const soundingAlike = new Map<string, string[]>();

function others(character: string): string[] {
  return commonCharacters().filter((other) => other !== character && sounds.areAlike(character, other));
}

/** Only where the last word is plainly a noun that has one. */
function pluralOf(english: string): string | undefined {
  const last = /(?<![\w-])[a-z]+$/.exec(english)?.[0] ?? '';
  if (last.length < 4 || /(?:s|ing|ed|ly|ness|ity|ics|ment|tion|ship|ance|ence|wide|free|time)$/.test(last))
    return undefined;
  if (/[^aeiou]y$/.test(last)) return `${english.slice(0, -1)}ies`;
  return `${english}${/(?:ch|sh|x|z)$/.test(last) ? 'es' : 's'}`;
}

/** The slow truth, by tables of whole forms and of every part of every form. */
function claimsOf(terms: readonly QueriedTerm[]) {
  const preferred = new Map<string, Set<string>>();
  const other = new Map<string, Set<string>>();
  const inflected = new Map<string, Set<string>>();
  const otherInflected = new Map<string, Set<string>>();
  const starts = new Map<string, Set<string>>();
  const inside = new Map<string, Set<string>>();
  const file = (table: Map<string, Set<string>>, key: string, id: string) => {
    const ids = table.get(key);
    if (ids) ids.add(id);
    else table.set(key, new Set([id]));
  };
  for (const term of terms) {
    const row: TermRow = termRow(term);
    for (const text of [term.zh, term.en]) {
      file(preferred, fold(text), term.id);
      file(inflected, sameAs(text), term.id);
    }
    for (const { text, status } of term.renderings) {
      if (status === 'preferred') continue;
      file(other, fold(text), term.id);
      file(otherInflected, sameAs(text), term.id);
    }
    const plain = row[3].replaceAll('v', 'u').split(' ');
    for (const text of [plain.join(''), plain.map((syllable) => syllable.charAt(0)).join('')])
      file(other, text, term.id);
    for (const text of [
      term.zh,
      ...term.renderings.filter(({ text }) => hasHan(text)).map(({ text }) => text),
    ]) {
      for (const length of [2, 3]) {
        for (const part of runsOf(text, length)) file(inside, part, term.id);
        const first = [...fold(text)].slice(0, length).join('');
        file(starts, first, term.id);
      }
    }
  }
  const first = (tables: Map<string, Set<string>>[], keys: readonly string[]) => {
    for (const table of tables) {
      const found = new Set(keys.flatMap((key) => [...(table.get(key) ?? [])]));
      if (found.size > 0) return [...found];
    }
    return [];
  };
  return {
    whole: (query: string) =>
      first(
        [preferred, other, inflected, otherInflected],
        [
          fold(query),
          sameAs(query),
          hasHan(query)
            ? ''
            : fold(query)
                .replace(/[^a-z]/g, '')
                .replaceAll('v', 'u'),
        ].filter(Boolean),
      ),
    part: (query: string) => first([preferred, other, starts, inside], [query]),
  };
}

/** Equal for forms that differ in case, marks or inflection alone. */
function sameAs(text: string): string {
  return fold(text).replace(/[a-z]+/g, stem);
}
