import { describe, expect, test } from 'vitest';
import { renderingOf } from '../../glossary/term.fixture.ts';
import type { Lang } from '../../languages.ts';
import { checkDraft } from './check-draft.ts';
import { createDraftGlossary } from './draft-glossary.ts';
import { draftTerm } from './draft-term.fixture.ts';
import type { DraftPair, DraftTerm } from './types.ts';

function termOf(id: string, zh: string, en: string, more: Partial<DraftTerm> = {}): DraftTerm {
  const { renderings, ...rest } = more;
  return { ...draftTerm(id, zh, en, renderings), ...rest };
}

const glossary = createDraftGlossary([
  termOf('rural', '乡村振兴', 'rural revitalization', {
    renderings: [renderingOf('en', 'vitalization of the countryside', { status: 'admitted' })],
  }),
  termOf('six', '六稳', 'stability on six fronts', {
    renderings: [
      renderingOf('en', 'six stables', {
        status: 'deprecated',
        requires: ['China'],
        reason: { en: 'A stable is for horses.', zh: '马厩。' },
      }),
      renderingOf('en', 'sextuple steadiness', {
        status: 'deprecated',
        regardless: true,
        reason: { en: 'No English.', zh: '不通。' },
      }),
    ],
  }),
  termOf('development', '发展', 'development', { weight: 'general' }),
  termOf('gdp', '国内生产总值', 'GDP'),
]);

const findings = (pairs: DraftPair[], source: Lang = 'zh') =>
  checkDraft(pairs, source, glossary).map(
    ({ rule, pair, lang, words }) => `${rule} ${pair} ${lang} ${words}`,
  );

describe('a term of the source', () => {
  test('is missing where neither a rendering nor its words stand in the translation', () => {
    expect(findings([{ zh: '推进乡村振兴。', en: 'Promote village renewal.' }])).toEqual([
      'term-missing 0 zh 乡村振兴',
    ]);
    expect(findings([{ zh: '推进村庄更新。', en: 'Promote rural revitalization.' }], 'en')).toEqual([
      'term-missing 0 en rural revitalization',
    ]);
  });

  test.each(['Rural revitalization goes on.', 'Revitalize rural areas.', 'The countryside’s vitalization.'])(
    'is there in %s',
    (en) => {
      expect(findings([{ zh: '推进乡村振兴。', en }])).toEqual([]);
    },
  );

  test('is no part of a stub for look-up, and is there in words of another number', () => {
    const own = createDraftGlossary([
      termOf('rally', '紧密团结在党中央周围', 'rally closely around the Central Committee of the Party', {
        renderings: [renderingOf('en', 'rally even closer around', { status: 'lookup' })],
      }),
      termOf('planting', '植树', 'tree planting'),
      termOf('filler', '其他', 'other things of another kind'),
    ]);
    const rules = (zh: string, en: string) => checkDraft([{ zh, en }], 'zh', own).map(({ rule }) => rule);
    expect(rules('紧密团结在党中央周围。', 'Rally closer around the flag.')).toEqual(['term-missing']);
    expect(rules('紧密团结在党中央周围。', 'Rally even closer around it.')).toEqual([]);
    expect(rules('植树。', 'We planted many trees.')).toEqual([]);
  });

  test('that is an everyday word is not asked for', () => {
    expect(findings([{ zh: '发展。', en: 'It grows.' }])).toEqual([]);
  });

  test('may stand in the neighbour of a pair whose borders are not sure, and of no other', () => {
    const pairs = [
      { zh: '推进乡村振兴。', en: 'We go on.' },
      { zh: '我们继续。', en: 'Promote rural revitalization.' },
    ];
    expect(findings(pairs)).toEqual(['term-missing 0 zh 乡村振兴']);
    expect(findings(pairs.map((pair) => ({ ...pair, isLoose: true })))).toEqual([]);
  });
});

describe('a form to avoid', () => {
  test('is found where the source has its term, without the words that would have to vouch for it', () => {
    expect(findings([{ zh: '做好六稳工作。', en: 'Do the six stables.' }])).toEqual([
      'form-avoided 0 en six stables',
    ]);
    expect(findings([{ zh: '马厩。', en: 'The six stables of China.' }])).toEqual([]);
  });

  test('that is wrong whatever was meant is found without its term, and once with it', () => {
    expect(findings([{ zh: '好。', en: 'Sextuple steadiness.' }])).toEqual([
      'form-avoided 0 en Sextuple steadiness',
    ]);
    expect(findings([{ zh: '六稳。', en: 'Sextuple steadiness.' }])).toHaveLength(1);
  });

  test('comes with the reason and with what to write, in both languages', () => {
    const [finding] = checkDraft([{ zh: '六稳。', en: 'The six stables.' }], 'zh', glossary);
    expect(finding).toMatchObject({
      start: 4,
      end: 15,
      write: ['stability on six fronts'],
      message: {
        en: 'Avoid “six stables”: A stable is for horses. Write “stability on six fronts”.',
        zh: '不用“six stables”：马厩。改用“stability on six fronts”。',
      },
    });
  });
});

describe('one term in several renderings', () => {
  const rural = 'Promote rural revitalization.';
  const other = 'Promote the vitalization of the countryside.';
  test('is found at the one that is rarer', () => {
    expect(findings([rural, other, rural].map((en) => ({ zh: '推进乡村振兴。', en })))).toEqual([
      'term-varied 1 en vitalization of the countryside',
    ]);
  });
});

describe('a number', () => {
  test('is found by value, on the side that has it', () => {
    expect(findings([{ zh: '投资3.5亿元。', en: 'It invested 350 million yuan.' }])).toEqual([]);
    expect(findings([{ zh: '投资3.5亿元。', en: 'It invested.' }])).toEqual(['number-differs 0 zh 3.5亿']);
    expect(findings([{ zh: '投资。', en: 'It invested 35 million yuan.' }])).toEqual([
      'number-differs 0 en 35 million',
    ]);
  });

  test('and the one written for it are one finding, in the translation, where no other can be meant', () => {
    const pair = { zh: '投资3.5亿元，增长5%。', en: 'It invested 35 million yuan, up 6 percent.' };
    const found = checkDraft([pair], 'zh', glossary);
    expect(found.map(({ words, beside, message }) => [words, beside, message.en])).toEqual([
      [
        '35 million',
        { start: 2, end: 6 },
        '“35 million” is not “3.5亿” of the source, which is “350 million yuan”.',
      ],
      ['6 percent', { start: 10, end: 12 }, '“6 percent” is not “5%” of the source.'],
    ]);
    const two = { zh: '投资3.5亿元和7亿元。', en: 'It invested 35 million yuan and 70 million yuan.' };
    expect(findings([two])).toHaveLength(4);
  });
});

describe('a term that is left as it was', () => {
  test('is found in either language, once', () => {
    expect(findings([{ zh: '推进乡村振兴。', en: 'Promote 乡村振兴.' }])).toEqual([
      'term-untranslated 0 en 乡村振兴',
    ]);
    expect(findings([{ en: 'Rural revitalization.', zh: '推进Rural revitalization。' }], 'en')).toEqual([
      'term-untranslated 0 zh Rural revitalization',
    ]);
  });

  test('is meant where it stands in brackets, or is the same in both languages', () => {
    expect(findings([{ zh: '乡村振兴。', en: 'Rural revitalization (乡村振兴).' }])).toEqual([]);
    expect(findings([{ zh: 'GDP增长。', en: 'GDP grew.' }], 'en')).toEqual([]);
  });
});

test('a pair of which one side is empty is not checked', () => {
  expect(findings([{ zh: '推进乡村振兴30%。', en: ' ' }])).toEqual([]);
});

test('a number with the same digits that goes another way is not called one without an equal', () => {
  const messages = (zh: string, en: string) =>
    checkDraft([{ zh, en }], 'zh', glossary).map(({ message, write }) => [message.en, ...write]);
  expect(messages('最低气温零下31度。', 'A low of 31 degrees.')).toEqual([
    ['“31” goes another way than “31” of the source: its sign, rise or fall, bound, unit, rate or basis.'],
  ]);
  expect(messages('最低气温零下31度。', 'A low of minus 31 degrees.')).toEqual([]);
  expect(messages('投资27亿元。', 'It invested.')[0]).toEqual([
    '“27亿” of the Chinese has no equal by value in the English; it would be “2.7 billion yuan”.',
    '2.7 billion yuan',
  ]);
});

test('only the rules that are asked for are looked at', () => {
  const pairs = [{ zh: '推进乡村振兴，投资3亿元。', en: 'Promote village renewal with 3 million yuan.' }];
  const rulesOf = (found: readonly { rule: string }[]) => new Set(found.map(({ rule }) => rule));
  expect(rulesOf(checkDraft(pairs, 'zh', glossary))).toEqual(new Set(['term-missing', 'number-differs']));
  expect(rulesOf(checkDraft(pairs, 'zh', glossary, ['term-missing']))).toEqual(new Set(['term-missing']));
});
