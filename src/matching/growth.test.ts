import { afterEach, expect, test, vi } from 'vitest';
import type { Lang } from '../languages.ts';
import { createMatcher } from './matcher.ts';
import type { MatchForm, PlaceDecision } from './types.ts';

/** What the matcher does with strings, and how many characters the method reads or makes at each call. */
const methods = {
  toLowerCase: (text: string) => text.length,
  normalize: (text: string) => text.length,
  replace: (text: string) => text.length,
  replaceAll: (text: string) => text.length,
  slice: (_text: string, result: unknown) => String(result).length,
  indexOf: (text: string) => text.length,
  startsWith: () => 1,
} as const;

afterEach(() => vi.restoreAllMocks());

/** The work of a job, counted in characters and calls, so that it is the same on every machine. */
function workOf(job: () => unknown): number {
  let work = 0;
  for (const [name, charactersOf] of Object.entries(methods)) {
    const original = String.prototype[name as keyof typeof methods] as (...given: unknown[]) => unknown;
    vi.spyOn(String.prototype, name as keyof typeof methods).mockImplementation(function (
      this: string,
      ...given: unknown[]
    ) {
      const result = original.apply(this, given);
      work += 1 + charactersOf(this, result);
      return result;
    } as never);
  }
  job();
  vi.restoreAllMocks();
  return work;
}

interface Growing {
  forms: (size: number) => MatchForm[];
  text: (size: number) => string;
  decisions?: (size: number) => PlaceDecision[];
  lang: Lang;
}

const both = (rest: Partial<MatchForm>): MatchForm[] =>
  ['a', 'b'].map((term) => ({ term, lang: 'en', text: 'security', ...rest }));
const many = (size: number, word: string) => Array.from({ length: size }, (_, index) => `${word}${index}`);

const growing: [string, Growing][] = [
  [
    'the decisions for a block and its places together',
    {
      lang: 'en',
      forms: () => both({}),
      text: (size) => 'social security. '.repeat(size),
      decisions: (size) =>
        Array.from({ length: size }, (_, index) => ({ form: 'Security', occurrence: index + 1, term: 'a' })),
    },
  ],
  [
    'the decisions that have no place',
    {
      lang: 'en',
      forms: () => both({}),
      text: (size) => 'social security. '.repeat(size),
      decisions: (size) => many(size, 'form').map((form) => ({ form, occurrence: 1, term: 'a' })),
    },
  ],
  [
    'a text with cues',
    {
      lang: 'en',
      forms: () => both({ cues: ['pension', 'police'] }),
      text: (size) => 'security and '.repeat(size),
    },
  ],
  [
    'the cues of a form',
    { lang: 'en', forms: (size) => both({ cues: many(size, 'cue') }), text: () => 'security '.repeat(40) },
  ],
  [
    'a text with required words that never come',
    {
      lang: 'en',
      forms: () => both({ requires: many(50, 'cue') }),
      text: (size) => 'security and '.repeat(size),
    },
  ],
  [
    'a text with stop contexts',
    {
      lang: 'zh',
      forms: () => [{ term: 'a', lang: 'zh', text: '中国', stop: many(50, '发展中国家') }],
      text: (size) => '发展中国'.repeat(size),
    },
  ],
  [
    'the stop contexts of a form',
    {
      lang: 'zh',
      forms: (size) => [{ term: 'a', lang: 'zh', text: '中国', stop: many(size, '发展中国家') }],
      text: () => '发展中国'.repeat(40),
    },
  ],
  [
    'a text of different words',
    {
      lang: 'en',
      forms: () => [{ term: 'a', lang: 'en', text: 'pilot zones' }],
      text: (size) => many(size, 'Word').join(' pilot zone '),
    },
  ],
];

test.each(growing)(
  'the work of matching grows no faster than %s',
  (_name, { forms, text, decisions, lang }) => {
    const work = (size: number) => {
      const matcher = createMatcher(forms(size));
      return workOf(() => matcher.match(text(size), lang, decisions?.(size)));
    };
    // Twice as much of it, with some room for what is done once; the square would be four times.
    expect(work(400)).toBeLessThan(2.2 * work(200));
    expect(work(200)).toBeGreaterThan(0);
  },
);

test('cues and stop contexts are folded when the forms are prepared, not at each match', () => {
  const forms: MatchForm[] = both({ cues: ['PENSION'], stop: ['SECURITY GUARD'] });
  const matcher = createMatcher(forms);
  const folded: string[] = [];
  const original = String.prototype.toLowerCase;
  vi.spyOn(String.prototype, 'toLowerCase').mockImplementation(function (this: string) {
    folded.push(String(this));
    return original.call(this);
  });
  matcher.match('Security guards and pensions, security', 'en');
  vi.restoreAllMocks();
  expect(folded).not.toContain('PENSION');
  expect(folded).not.toContain('SECURITY GUARD');
});

test('a matcher that has seen more words than it remembers goes on finding terms', () => {
  const matcher = createMatcher([{ term: 'zone', lang: 'en', text: 'pilot zone' }]);
  for (const round of ['a', 'b', 'c']) {
    expect(
      matcher.match(`${many(20_000, `${round}${'long'.repeat(5)}`).join(' ')} Pilot zones`, 'en').matches,
    ).toHaveLength(1);
    expect(matcher.match('the pilot zone', 'en').matches).toHaveLength(1);
  }
});
