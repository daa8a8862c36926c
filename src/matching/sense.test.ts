import type { Lang } from '../languages.ts';
import { describe, expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import type { MatchForm, PlaceDecision } from './types.ts';

/** `text → term (how it was settled)`, or `text → term or term`. */
function senses(
  forms: Omit<MatchForm, 'lang'>[],
  text: string,
  decisions: PlaceDecision[] = [],
  lang: Lang = 'en',
): string[] {
  const { matches } = createMatcher(forms.map((form) => ({ ...form, lang }))).match(text, lang, decisions);
  return matches.map(
    ({ start, end, term, terms, settled }) =>
      `${text.slice(start, end)} → ${term ?? terms.join(' or ')} (${settled})`,
  );
}

const security = [
  { term: 'social-security', text: 'social security', cues: ['pension', 'insurance'] },
  { term: 'public-order', text: 'social security', cues: ['crime', 'police'] },
];

describe('a form that requires a word beside it', () => {
  const trial = [{ term: 'pilot', text: 'trial', requires: ['pilot', 'six cities'] }];

  test('is its term only where one of the words stands near', () => {
    expect(senses(trial, 'Pilot zones and a trial.')).toEqual(['trial → pilot (only)']);
    expect(senses(trial, 'Trials in Six Cities.')).toEqual(['Trials → pilot (only)']);
    expect(senses(trial, 'The court held a fair trial.')).toEqual([]);
  });

  test('is not its term where the word is too far away, inside a longer word or in the form itself', () => {
    expect(senses(trial, `Pilots. ${'word '.repeat(40)} A trial.`)).toEqual([]);
    expect(senses(trial, 'The copilot and a trial.')).toEqual([]);
    expect(senses([{ term: 'a', text: 'pilot trial', requires: ['pilot'] }], 'a pilot trial')).toEqual([]);
  });

  test('leaves a stretch to another term where the word is missing', () => {
    const two = [...trial, { term: 'court', text: 'trial' }];
    expect(senses(two, 'a fair trial')).toEqual(['trial → court (only)']);
    expect(senses(two, 'a trial of the pilot')).toEqual(['trial → pilot or court (ambiguous)']);
  });

  test('lets a shorter term be linked where the word is missing', () => {
    const nested = [
      { term: 'spirit', text: '会议精神', requires: ['学习'] },
      { term: 'meeting', text: '会议' },
    ];
    expect(senses(nested, '会议精神', [], 'zh')).toEqual(['会议 → meeting (only)']);
    expect(senses(nested, '学习会议精神', [], 'zh')).toEqual(['会议精神 → spirit (only)']);
  });
});

describe('a form of two terms', () => {
  test('belongs to the one whose cue is near', () => {
    expect(senses(security, 'Social security and pensions.')).toEqual([
      'Social security → social-security (cue)',
    ]);
    expect(senses(security, 'Police keep social security.')).toEqual([
      'social security → public-order (cue)',
    ]);
  });

  test('belongs to the one whose cue is nearest', () => {
    expect(senses(security, 'Police and pensions: social security.')).toEqual([
      'social security → social-security (cue)',
    ]);
    expect(senses(security, 'Insurance, and social security by police.')).toEqual([
      'social security → public-order (cue)',
    ]);
  });

  test('is ambiguous where no cue is near', () => {
    expect(senses(security, 'Social security matters.')).toEqual([
      'Social security → social-security or public-order (ambiguous)',
    ]);
    expect(senses(security, `Pensions. ${'word '.repeat(40)} Social security.`)).toEqual([
      'Social security → social-security or public-order (ambiguous)',
    ]);
  });

  test('is ambiguous where the nearest cues are equally near', () => {
    expect(senses(security, 'crime, social security, pension')).toEqual([
      'social security → social-security or public-order (ambiguous)',
    ]);
  });

  test('is not settled by a cue inside a longer word, and is by one that goes on', () => {
    expect(
      senses(
        [
          { term: 'a', text: 'funds', cues: ['loan'] },
          { term: 'b', text: 'funds' },
        ],
        'The sloan funds.',
      ),
    ).toEqual(['funds → a or b (ambiguous)']);
    expect(
      senses(
        [
          { term: 'a', text: 'funds', cues: ['loan'] },
          { term: 'b', text: 'funds' },
        ],
        'The loans and funds.',
      ),
    ).toEqual(['funds → a (cue)']);
  });

  test('is not settled by a cue that is part of the form itself', () => {
    expect(
      senses(
        [
          { term: 'a', text: 'social security', cues: ['social'] },
          { term: 'b', text: 'social security' },
        ],
        'social security',
      ),
    ).toEqual(['social security → a or b (ambiguous)']);
  });

  test('is settled by cues in Chinese too', () => {
    const zh = [
      { term: 'deputy', text: '建议', cues: ['人大代表'] },
      { term: 'cppcc', text: '建议', cues: ['政协'] },
    ];
    expect(senses(zh, '办理人大代表建议', [], 'zh')).toEqual(['建议 → deputy (cue)']);
    expect(senses(zh, '政协委员的建议', [], 'zh')).toEqual(['建议 → cppcc (cue)']);
  });

  test('is left to a longer match', () => {
    expect(
      senses([...security, { term: 'system', text: 'social security system' }], 'the social security system'),
    ).toEqual(['social security system → system (only)']);
  });

  test('lists its terms in glossary order', () => {
    const { matches } = createMatcher(
      security.toReversed().map((form) => ({ ...form, lang: 'en' as const })),
    ).match('social security', 'en');
    expect(matches.map(({ terms }) => terms)).toEqual([['public-order', 'social-security']]);
  });

  test('belongs to the one whose words stand there, not to one that only shares their stems', () => {
    const forms = [
      { term: 'developing', text: 'developing areas' },
      { term: 'developed', text: 'developed areas' },
    ];
    expect(senses(forms, 'a developed area and developing areas')).toEqual([
      'developed area → developed (only)',
      'developing areas → developing (only)',
    ]);
  });
});

describe('a decision', () => {
  const text = 'Police: social security. Social security, social security.';

  test('settles the place that it counts, and no other', () => {
    expect(
      senses(security, text, [{ form: 'social security', occurrence: 2, term: 'social-security' }]),
    ).toEqual([
      'social security → public-order (cue)',
      'Social security → social-security (decision)',
      'social security → public-order (cue)',
    ]);
  });

  test('for "none" takes the link away', () => {
    expect(senses(security, text, [{ form: 'Social Security', occurrence: 3, term: 'none' }])).toHaveLength(
      2,
    );
  });

  test('for "none" lets the shorter term inside come up', () => {
    const forms = [
      { term: 'system', text: 'social security system' },
      { term: 'security', text: 'social security' },
    ];
    expect(
      senses(forms, 'a social security system', [
        { form: 'social security system', occurrence: 1, term: 'none' },
      ]),
    ).toEqual(['social security → security (only)']);
  });

  test('for "none" lets a term come up that begins inside', () => {
    const forms = [
      { term: 'a', text: 'pilot zone' },
      { term: 'b', text: 'zone plan' },
    ];
    expect(senses(forms, 'a pilot zone plan', [{ form: 'pilot zone', occurrence: 1, term: 'none' }])).toEqual(
      ['zone plan → b (only)'],
    );
  });

  test('names the form as the document has it: number counts, capitals and quote marks do not', () => {
    const forms = [
      { term: 'a', text: 'pilot zone' },
      { term: 'b', text: 'pilot zone' },
    ];
    const zones = 'A “Pilot” zone, pilot zones, a pilot-zone.';
    expect(senses(forms, zones, [{ form: 'pilot zone', occurrence: 2, term: 'b' }])).toEqual([
      '“Pilot” zone → a or b (ambiguous)',
      'pilot zones → a or b (ambiguous)',
      'pilot-zone → b (decision)',
    ]);
    expect(senses(forms, zones, [{ form: 'pilot zones', occurrence: 1, term: 'b' }])[1]).toBe(
      'pilot zones → b (decision)',
    );
  });

  test.each<[string, PlaceDecision]>([
    ['a form that does not stand there', { form: 'social order', occurrence: 1, term: 'public-order' }],
    ['a place after the last', { form: 'social security', occurrence: 4, term: 'public-order' }],
    ['a term that the form does not belong to', { form: 'social security', occurrence: 1, term: 'pension' }],
    ['no term in a place after the last', { form: 'social security', occurrence: 4, term: 'none' }],
  ])('for %s is returned as lost', (_name, decision) => {
    const matcher = createMatcher(security.map((form) => ({ ...form, lang: 'en' as const })));
    const good = { form: 'social security', occurrence: 1, term: 'public-order' };
    expect(matcher.match(text, 'en', [good, decision]).lostDecisions).toEqual([decision]);
    expect(matcher.match('Nothing here.', 'en', [decision]).lostDecisions).toEqual([decision]);
  });

  test('for a place inside a longer match is returned as lost', () => {
    const matcher = createMatcher(
      [...security, { term: 'system', text: 'social security system' }].map((form) => ({
        ...form,
        lang: 'en' as const,
      })),
    );
    const decision = { form: 'social security', occurrence: 1, term: 'public-order' };
    expect(matcher.match('a social security system', 'en', [decision]).lostDecisions).toEqual([decision]);
  });
});

describe('of several forms of one term at one stretch, the match names', () => {
  const forms = ['talent', 'talents', 'Talents', 'skilled people', 'skilled-people'].map((text) => ({
    term: 'talent',
    lang: 'en' as const,
    text,
  }));
  const formAt = (text: string, own = forms) => createMatcher(own).match(text, 'en').matches[0]?.form;

  test.each([
    ['the one that is spelled like the text', 'talent', 'talent'],
    ['the one in the same number', 'talents', 'talents'],
    ['the one in the same capitals', 'Talents', 'Talents'],
    ['the one in the same number where none has the capitals', 'TALENTS', 'talents'],
    ['the one with the same hyphen', 'skilled-people', 'skilled-people'],
    ['the one without a hyphen where the text has a space', 'skilled people', 'skilled people'],
  ])('%s', (_name, text, form) => {
    expect(formAt(text)).toBe(form);
  });

  test('the one with the same words, whichever apostrophe', () => {
    const own = ["people's congresses", "people's congress"].map((text) => ({
      term: 'congress',
      lang: 'en' as const,
      text,
    }));
    expect(formAt('People’s Congress', own)).toBe("people's congress");
  });

  test('the preferred one, which comes first, where none is spelled like the text', () => {
    const own = ['establish zones', 'establishes zones'].map((text) => ({
      term: 'establish',
      lang: 'en' as const,
      text,
    }));
    expect(formAt('established zones', own)).toBe('establish zones');
  });

  test('one of the term that a cue or a decision chose', () => {
    const own = [
      { term: 'a', lang: 'en' as const, text: 'talents' },
      { term: 'b', lang: 'en' as const, text: 'talent', cues: ['school'] },
      { term: 'b', lang: 'en' as const, text: 'talents', cues: ['school'] },
    ];
    expect(createMatcher(own).match('school talents', 'en').matches).toMatchObject([
      { term: 'b', form: 'talents', settled: 'cue' },
    ]);
  });
});
