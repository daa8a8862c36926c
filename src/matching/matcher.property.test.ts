import type { Lang } from '../languages.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import { slowMatch } from './oracle.fixture.ts';
import { serialSpellings } from './serial-comma.ts';
import type { MatchForm, PlaceDecision } from './types.ts';
import { slowUnitsOf } from './units.fixture.ts';
import { unitsOf } from './units.ts';

/** Few words, so that forms overlap, nest and are repeated; joined so that every mark occurs. */
const alphabets = {
  en: {
    words: [
      'pilot',
      'pilots',
      'Pilot',
      'zone',
      'zones',
      'Zone',
      'plan',
      'planned',
      'planning',
      'AI',
      'ai',
      'AIs',
      'Xi',
      "Xi'an",
      '4',
      '2,758.4',
      '14th',
      '5G',
      'PM2.5',
      'R&D',
      '中国',
      'policy',
      'policies',
      'developing',
      'developed',
      'classes',
      'Ｚｏｎｅ',
      '２０',
      'zo\u00ADne',
      'cafe\u0301',
      'café',
      '𝟐.5',
      'İzmir',
      'Liaoning',
      'Hebei',
      'and',
      'pilot, zone and plans',
      'pilot, zone, and plan',
    ],
    joints: [
      ' ',
      ' ',
      ' ',
      '-',
      "'s ",
      '’s ',
      '’ ',
      ' “',
      '” ',
      '–',
      ' – ',
      '—',
      ', ',
      '. ',
      '- ',
      ' -',
      '--',
      '\n',
      '',
      '\u00AD',
      '\u200B',
      '\u200D',
      '\u00A0',
      ' ‘',
      '’, ',
      ' "',
      '" ',
      ' «',
      '‑',
      ' ― ',
      '/',
    ],
  },
  zh: {
    words: [
      ...['中', '国', '发', '展', '家', '六', '稳', '中国', '发展', '发展中国家', 'AI', '5G', '2035年'],
      ...['辽宁', '河北', '各'],
      ...['𠮷', '黨', '々', '〇', '⺀', 'ＡＩ', '２０３５年', '㎡', '（', '%'],
    ],
    joints: [
      '',
      '',
      '',
      '',
      '',
      '',
      '“',
      '”',
      '，',
      '。',
      ' ',
      '《',
      '》',
      '「',
      '『',
      '』',
      '、',
      '-',
      '\u3000',
      '\u200B',
      '——',
    ],
  },
} as const;

const textOver = (lang: Lang, maxLength: number, minLength = 1) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom<string>(...alphabets[lang].words),
        fc.constantFrom<string>(...alphabets[lang].joints),
      ),
      { minLength, maxLength },
    )
    .map((pairs) =>
      pairs.map(([word, joint], index) => (index === pairs.length - 1 ? word : word + joint)).join(''),
    );

/** Lists, which English writes with the last comma or without it (serial-comma.ts). */
const listOver = (lang: Lang) =>
  fc.constantFrom(
    ...(lang === 'en' ? ['pilot, zone, and plan', 'pilot, zone and plan', 'AI, AI or 5G'] : ['六稳、发展']),
  );

const formsOver = (lang: Lang): fc.Arbitrary<MatchForm[]> =>
  fc.array(
    fc.record({
      term: fc.constantFrom('a', 'b', 'c', 'd'),
      lang: fc.constant(lang),
      text: fc.oneof({ weight: 4, arbitrary: textOver(lang, 3) }, listOver(lang)),
      cues: fc.option(fc.array(textOver(lang, 1), { maxLength: 2 }), { nil: undefined }),
      requires: fc.option(fc.array(textOver(lang, 1), { maxLength: 2 }), { nil: undefined, freq: 2 }),
      stop: fc.option(fc.array(textOver(lang, 3), { maxLength: 2 }), { nil: undefined, freq: 2 }),
      exactCase: fc.boolean(),
      local: fc.boolean(),
    }),
    { maxLength: 12 },
  );

const decisionsOver = (lang: Lang): fc.Arbitrary<PlaceDecision[]> =>
  fc.array(
    fc.record({
      form: textOver(lang, 2),
      occurrence: fc.integer({ min: 1, max: 3 }),
      term: fc.constantFrom('a', 'b', 'c', 'd', 'none'),
    }),
    { maxLength: 5 },
  );

/** Without the words of Chinese, whose ends have tests of their own: the oracle knows none. */
const matcherOf = (forms: readonly MatchForm[]) => createMatcher(forms, { words: new Map() });

describe.each<Lang>(['en', 'zh'])('in a text of %s', (lang) => {
  test('the matcher finds what the slow oracle finds', () => {
    fc.assert(
      fc.property(formsOver(lang), textOver(lang, 25, 0), decisionsOver(lang), (forms, text, decisions) => {
        expect(matcherOf(forms).match(text, lang, decisions)).toEqual(
          slowMatch(forms, text, lang, decisions),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('a matcher gives every text what a new one would give it', () => {
    const texts = fc.array(textOver(lang, 12, 0), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(formsOver(lang), texts, (forms, several) => {
        const matcher = matcherOf(forms);
        for (const text of several)
          expect(matcher.match(text, lang)).toEqual(matcherOf(forms).match(text, lang));
      }),
      { numRuns: 500 },
    );
  });

  test('decisions for forms that stand there are carried out as the oracle does', () => {
    const drawn = fc.tuple(formsOver(lang), textOver(lang, 15, 1)).chain(([forms, text]) => {
      const found = matcherOf(forms).match(text, lang).matches;
      const places: fc.Arbitrary<PlaceDecision[]> =
        found.length === 0
          ? fc.constant([])
          : fc.array(
              fc.record({
                form: fc.constantFrom(...found.map(({ start, end }) => text.slice(start, end))),
                occurrence: fc.integer({ min: 1, max: 2 }),
                term: fc.constantFrom('a', 'b', 'none'),
              }),
              { minLength: 1, maxLength: 4 },
            );
      return fc.tuple(fc.constant(forms), fc.constant(text), places);
    });
    fc.assert(
      fc.property(drawn, ([forms, text, decisions]) => {
        expect(matcherOf(forms).match(text, lang, decisions)).toEqual(
          slowMatch(forms, text, lang, decisions),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('matches are in order, do not overlap, and begin and end with a unit', () => {
    fc.assert(
      fc.property(formsOver(lang), textOver(lang, 25, 0), (forms, text) => {
        const units = unitsOf(text, lang);
        const [starts, ends] = [
          new Set(units.map(({ start }) => start)),
          new Set(units.map(({ end }) => end)),
        ];
        let reached = 0;
        for (const { start, end, terms, term, form } of matcherOf(forms).match(text, lang).matches) {
          expect(start).toBeGreaterThanOrEqual(reached);
          // A link goes beyond its units only to take in the other one of a pair of quotation marks.
          let [first, last] = [start, end];
          while (/[“”‘’「」『』《》"\s]/.test(text[first]!)) first += 1;
          while (/[“”‘’「」『』《》"\s]/.test(text[last - 1]!)) last -= 1;
          expect(starts.has(start) || starts.has(first)).toBe(true);
          expect(ends.has(end) || ends.has(last)).toBe(true);
          expect(term === undefined || terms.includes(term)).toBe(true);
          const keysOf = (own: string) => unitsOf(own, lang).map(({ key }) => key);
          const spellings = lang === 'en' ? serialSpellings(form) : [form];
          expect(spellings.map(keysOf)).toContainEqual(keysOf(text.slice(start, end)));
          reached = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('an English match never begins or ends inside a longer word or number', () => {
  const insideWord = /[\p{L}\p{N}]/u;
  fc.assert(
    fc.property(formsOver('en'), textOver('en', 25, 0), (forms, text) => {
      const han = /\p{Script=Han}/u;
      for (const { start, end } of matcherOf(forms).match(text, 'en').matches) {
        for (const at of [start, end]) {
          const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
          if (han.test(before) || han.test(after)) continue;
          expect(insideWord.test(before) && insideWord.test(after)).toBe(false);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

describe('cutting into units', () => {
  const any = fc.oneof(
    textOver('en', 20, 0),
    textOver('zh', 20, 0),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        "'",
        '’',
        's',
        '-',
        '–',
        '.',
        ',',
        '1',
        ' ',
        '中',
        '\u00AD',
        '\u0301',
        '\uD83D',
        '\uDE00',
        '\u200D',
        '\uFEFF',
        'S',
        '𝟐',
        '𝐀',
        '²',
        '々',
        '⺀',
      ),
      maxLength: 20,
    }),
  );

  test('cuts as the regular expression does that says what a unit is', () => {
    fc.assert(
      fc.property(any, fc.constantFrom<Lang>('en', 'zh'), (text, lang) => {
        expect(unitsOf(text, lang)).toEqual(slowUnitsOf(text, lang));
      }),
      { numRuns: 4000 },
    );
  });

  test('loses and overlaps nothing: what lies between units is spaces, quote marks, hyphens and the invisible', () => {
    fc.assert(
      fc.property(any, fc.constantFrom<Lang>('en', 'zh'), (text, lang) => {
        let reached = 0;
        for (const { start, end, key, word } of unitsOf(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(key && word).toBeTruthy();
          expect(text.slice(reached, start)).toMatch(/^[\s\p{Pi}\p{Pf}\p{Pd}\p{Ps}\p{Pe}'"\p{Cf}]*$/u);
          reached = end;
        }
        expect(text.slice(reached)).toMatch(/^[\s\p{Pi}\p{Pf}\p{Pd}\p{Ps}\p{Pe}'"\p{Cf}]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('never cuts a surrogate pair or a number', () => {
    fc.assert(
      fc.property(any, (text) => {
        for (const { start, end } of unitsOf(text, 'en')) {
          for (const at of [start, end]) {
            expect(
              /[\uD800-\uDBFF]$/.test(text.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(text.slice(at)),
            ).toBe(false);
            expect(/\d$/.test(text.slice(0, at)) && /^\d/.test(text.slice(at))).toBe(false);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
