import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../languages.ts';
import { formChanges, type MatcherForms } from './form-changes.ts';
import { createMatcher } from './matcher.ts';
import type { MatchForm } from './types.ts';

const texts: readonly [Lang, string][] = [
  [
    'en',
    'The provincial government will advance the development of green ports and of green, port-side parks.',
  ],
  ['en', 'Developing ports, parks and 5G networks; “green” port parks, APIs and the API of the port.'],
  ['zh', '省政府推进绿色港口建设和港口区发展，5G网络覆盖港区。'],
  ['zh', '推進綠色港口建設，發展港區經濟。'],
];
const words = {
  en: [
    'green port',
    'ports',
    'port park',
    'development',
    'developed',
    'API',
    '5G',
    'parks',
    'the provincial government',
  ],
  zh: ['绿色港口', '港口', '口建', '港口区', '建设', '发展', '5G网络', 'G网', '省政府', '区发', '海洋'],
};

const form: fc.Arbitrary<MatchForm> = fc.constantFrom<Lang>('en', 'zh').chain((lang) =>
  fc.record(
    {
      term: fc.constantFrom('a', 'b', 'c'),
      lang: fc.constant(lang),
      text: fc.constantFrom(...words[lang]),
      stop: fc.constantFrom(['绿色港口建'], ['green ports and']),
      requires: fc.constantFrom(['推进'], ['advance']),
      cues: fc.constantFrom(['经济'], ['parks']),
      exactCase: fc.boolean(),
      local: fc.boolean(),
      national: fc.boolean(),
    },
    { requiredKeys: ['term', 'lang', 'text'] },
  ),
);
const forms = fc.uniqueArray(form, { maxLength: 6, selector: ({ term, text }) => `${term} ${text}` });

/** Two states of a glossary that have most forms in common. */
const change = fc
  .tuple(forms, forms, forms, fc.boolean())
  .map(([kept, gone, come, isTurned]): [MatcherForms, MatcherForms] => [
    { linked: [...gone.slice(0, 1), ...kept], searchOnly: gone.slice(1, 2) },
    { linked: [...(isTurned ? kept.toReversed() : kept), ...come.slice(0, 1)], searchOnly: come.slice(1, 2) },
  ]);

const found = ({ linked, searchOnly }: MatcherForms, [lang, text]: readonly [Lang, string]) =>
  createMatcher(linked, {
    searchOnly,
    words: new Map([
      ['口区', 900],
      ['建设', 900],
      ['港口', 50],
    ]),
  })
    .ofText(text)
    .match(text, lang, [{ form: 'ports', occurrence: 1, term: 'a' }]);

describe('a change of the glossary', () => {
  test('leaves the matches of a text as they are where it says so, in either direction', () => {
    let untouched = 0;
    fc.assert(
      fc.property(change, fc.constantFrom(...texts), ([before, after], text) => {
        const mayTouch = formChanges(before, after);
        expect(formChanges(after, before)(text[1], text[0])).toBe(mayTouch(text[1], text[0]));
        if (mayTouch(text[1], text[0])) return;
        untouched += 1;
        expect(found(after, text)).toEqual(found(before, text));
      }),
      { numRuns: 500 },
    );
    expect(untouched).toBeGreaterThan(50);
  });

  const only = (...texts: string[]): MatcherForms => ({
    linked: texts.map((text) => ({ term: text, lang: 'en', text })),
    searchOnly: [],
  });

  test('bears on texts in which a form stands in another inflection, before or after it', () => {
    const mayTouch = formChanges(only('port', 'sea port'), only('port', 'harbor'));
    expect(mayTouch('Sea ports grow.', 'en')).toBe(true);
    expect(mayTouch('Two harbours.', 'en')).toBe(true);
    expect(mayTouch('A port by the sea.', 'en')).toBe(false);
    expect(mayTouch('Sea ports grow.', 'zh')).toBe(false);
  });

  test('that is none bears on nothing, and one of their order on all', () => {
    expect(formChanges(only('port', 'park'), only('port', 'park'))('A port.', 'en')).toBe(false);
    expect(formChanges(only('port', 'park'), only('park', 'port'))('Nothing.', 'en')).toBe(true);
  });
});
