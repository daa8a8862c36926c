import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldUmlaut, matchRomanized, type RomanizedMatch } from './romanized.ts';

const term = [...'乡村振兴'];
const syllables = ['xiang', 'cun', 'zhen', 'xing'];

describe('a query of letters and characters', () => {
  test.each([
    ['xiangcunzhenxing', { from: 0, length: 4, initials: 0, partial: false }],
    ['xczx', { from: 0, length: 4, initials: 4, partial: false }],
    ['xiangcun振兴', { from: 0, length: 4, initials: 0, partial: false }],
    ['乡村zhenx', { from: 0, length: 4, initials: 1, partial: false }],
    ['zhenxin', { from: 2, length: 2, initials: 0, partial: true }],
    ['cunzhen', { from: 1, length: 2, initials: 0, partial: false }],
  ])('%s meets 乡村振兴', (query, expected) => {
    expect(matchRomanized(query, term, syllables)).toEqual(expected);
  });

  test.each(['xiangzhen', 'abc', '村乡', 'xiangcunzhenxingq'])('%s does not meet 乡村振兴', (query) => {
    expect(matchRomanized(query, term, syllables)).toBeUndefined();
  });

  test('an initial between whole syllables is rather a letter too many', () => {
    const meet = (query: string) =>
      matchRomanized(query, [...'农民工工资'], ['nong', 'min', 'gong', 'gong', 'zi']);
    expect(meet('nongminggong')?.isBroken).toBe(true);
    for (const query of ['nongmingonggongzi', 'nmggz', 'nongmingg', 'nmgonggongzi'])
      expect(meet(query)?.isBroken, query).toBeUndefined();
  });

  test('nü and lüe are met however ü is typed', () => {
    expect(foldUmlaut('nvlve')).toBe('nulue');
    expect(matchRomanized('lvse', ['绿', '色'], ['lv', 'se'])?.length).toBe(2);
    expect(matchRomanized('luse', ['绿', '色'], ['lv', 'se'])?.length).toBe(2);
  });
});

/** Every spelling of every run of the term, one by one. */
function spellings(from: number, characters: readonly string[], sounds: readonly string[]): Set<string> {
  let open = [''];
  const all = new Set<string>();
  for (let index = from; index < characters.length; index += 1) {
    const syllable = sounds[index]!;
    const ways = [
      characters[index]!,
      syllable,
      syllable.charAt(0),
      ...(/^[zcs]h/.test(syllable) ? [syllable.slice(0, 2)] : []),
    ];
    for (const before of open)
      for (let length = 1; length < syllable.length; length += 1) all.add(before + syllable.slice(0, length));
    open = open.flatMap((before) => ways.map((way) => before + way));
    for (const text of open) all.add(text);
  }
  return all;
}

test('a query meets a term if and only if it is one of the spellings of one of its runs', () => {
  const sound = fc.constantFrom(
    ['乡', 'xiang'],
    ['村', 'cun'],
    ['振', 'zhen'],
    ['兴', 'xing'],
    ['安', 'an'],
    ['西', 'xi'],
    ['中', 'zhong'],
    ['和', 'he'],
  ) as fc.Arbitrary<[string, string]>;
  const query = fc.oneof(
    fc
      .array(fc.constantFrom('x', 'i', 'xi', 'an', 'g', 'zh', 'z', 'h', 'e', '乡', '安', 'cun'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(sound, { minLength: 1, maxLength: 4 }), query, fc.nat(), (own, typed, seed) => {
      const [characters, sounds] = [own.map(([character]) => character), own.map(([, syllable]) => syllable)];
      const all = new Set(characters.flatMap((_, from) => [...spellings(from, characters, sounds)]));
      const anyOfThem = [...all][seed % all.size]!;
      for (const wanted of [typed, anyOfThem]) {
        const met: RomanizedMatch | undefined = matchRomanized(wanted, characters, sounds);
        expect(met !== undefined, `${wanted} in ${sounds.join(' ')}`).toBe(all.has(wanted));
      }
    }),
    { numRuns: 1500 },
  );
});

/** An array that counts how often something is taken from it. */
function counted<T>(values: readonly T[], count: () => void): readonly T[] {
  return new Proxy(values, {
    get(target, name, receiver) {
      if (typeof name === 'string' && /^\d+$/.test(name)) count();
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

test('however many readings there are, each place is read once: letters of the query times characters', () => {
  const sounds = fc.array(fc.constantFrom('a', 'an', 'ang', 'zhan', 'z', 'zh'), {
    minLength: 1,
    maxLength: 60,
  });
  const typed = fc
    .array(fc.constantFrom('a', 'n', 'zh', 'q'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(sounds, typed, fc.boolean(), (own, letters, isNearlyTheTerm) => {
      const query = isNearlyTheTerm ? `${own.join('').slice(0, 100)}q` : letters;
      let reads = 0;
      matchRomanized(
        query,
        own.map(() => '安'),
        counted(own, () => (reads += 1)),
      );
      expect(reads).toBeLessThanOrEqual(query.length * own.length);
    }),
  );
  const syllablesOfOneLetter = Array.from({ length: 200 }, () => 'a');
  expect(matchRomanized(`${'a'.repeat(200)}q`, syllablesOfOneLetter, syllablesOfOneLetter)).toBeUndefined();
});
