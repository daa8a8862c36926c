import type { Lang } from '../languages.ts';
import { describe, expect, test } from 'vitest';
import type { Use } from '../concordance/types.ts';
import type { Form, Term } from '../glossary/types.ts';
import { allTermData, termData, termDataOf } from './term-data.ts';

function formOf(lang: Lang, text: string, more: Partial<Form> = {}): Form {
  return {
    lang,
    text,
    status: 'preferred',
    cues: [],
    requires: [],
    stop: [],
    holds: [],
    exactCase: false,
    link: true,
    ...more,
  };
}

function termOf(id: string, forms: Form[], more: Partial<Term> = {}): Term {
  return {
    id,
    topic: 'economy',
    weight: 'key',
    confidence: 'sure',
    zh: '六稳',
    en: 'six stabilities',
    zhHant: '六穩',
    pinyin: ['liù', 'wěn'],
    forms,
    members: [],
    related: [],
    confusable: [],
    holds: [],
    file: 'a.yaml',
    line: 1,
    ...more,
  };
}

function useOf(form: string, lang: Lang, more: Partial<Use> = {}): Use {
  return {
    document: 'a-report',
    block: 'p1',
    sentence: 'p1s1',
    lang,
    start: 0,
    end: 1,
    surface: form,
    form,
    terms: ['six-stabilities'],
    settled: 'only',
    isTranslated: false,
    sentenceText: '',
    at: 0,
    before: '',
    after: '',
    ...more,
  };
}

const cited = { level: 'standard' as const, issuer: 'X', title: 'Y', location: 'p. 1' };
const six = termOf(
  'six-stabilities',
  [
    formOf('zh', '六稳'),
    formOf('en', 'six stabilities'),
    formOf('en', 'stability on six fronts', { status: 'admitted' }),
  ],
  { definition: { en: 'The "six".', zh: '“六稳”。' }, note: { en: 'It\'s "fixed".', zh: '固定。' } },
);

const dataOf = (term: Term, uses: Use[], all: Term[] = [term]) =>
  allTermData(
    all,
    () => uses,
    () => [],
    () => undefined,
  ).find(({ id }) => id === term.id)!;
const authorities = (uses: Use[], term = six) =>
  dataOf(term, uses).forms.map(({ text, authority }) => `${text}: ${authority.level}`);

describe('the authority of a form', () => {
  test('is the editor’s where nothing else is known', () => {
    expect(authorities([])).toEqual([
      '六稳: editor',
      'six stabilities: editor',
      'stability on six fronts: editor',
    ]);
  });

  test('is “attested” where the form itself stands in a document as received', () => {
    expect(authorities([useOf('six stabilities', 'en')])).toEqual([
      '六稳: editor',
      'six stabilities: attested',
      'stability on six fronts: editor',
    ]);
  });

  test('is never won from the site’s own translation', () => {
    expect(authorities([useOf('六稳', 'zh', { isTranslated: true })])[0]).toBe('六稳: editor');
    expect(authorities([useOf('六稳', 'zh', { isTranslated: true }), useOf('六稳', 'zh')])[0]).toBe(
      '六稳: attested',
    );
  });

  test('is the cited one where one was looked up', () => {
    expect(
      authorities(
        [useOf('six stabilities', 'en')],
        termOf('six-stabilities', [formOf('en', 'six stabilities', { authority: cited })]),
      ),
    ).toEqual(['six stabilities: standard']);
  });
});

test('a form knows the blocks of its uses, by document, once for each use', () => {
  const uses = [
    useOf('six stabilities', 'en'),
    useOf('six stabilities', 'en'),
    useOf('six stabilities', 'en', { document: 'a-story', block: 'p9' }),
    useOf('stability on six fronts', 'en'),
  ];
  expect(dataOf(six, uses).forms.map(({ uses }) => uses)).toEqual([
    {},
    { 'a-report': ['p1', 'p1'], 'a-story': ['p9'] },
    { 'a-report': ['p1'] },
  ]);
});

test('a use carries the aligned sentence of the other language', () => {
  const { uses } = termDataOf(
    six,
    [useOf('six stabilities', 'en')],
    [],
    ({ sentence }) => `${sentence} 的译文`,
    [],
  );
  expect(uses).toMatchObject([{ aligned: 'p1s1 的译文', isTranslated: false }]);
});

test('narrower terms are those that name the term as broader', () => {
  expect(
    dataOf(
      six,
      [],
      [six, termOf('stable-jobs', [], { broader: 'six-stabilities' }), termOf('other', [], { broader: 'x' })],
    ).narrower,
  ).toEqual(['stable-jobs']);
});

test('English prose of the editors has the quote marks of print; forms keep theirs', () => {
  const data = dataOf(
    termOf('x', [formOf('en', 'the "six"')], { definition: six.definition, note: six.note }),
    [],
  );
  expect(data.definition).toEqual({ en: 'The “six”.', zh: '“六稳”。' });
  expect(data.note).toEqual({ en: 'It’s “fixed”.', zh: '固定。' });
  expect(data.forms[0]!.text).toBe('the "six"');
});

test('what is made of a term is what the site’s schema takes, and tells no place in the glossary', () => {
  const data = dataOf(six, [useOf('six stabilities', 'en')]);
  expect(JSON.parse(JSON.stringify(termData.parse(data)))).toEqual(JSON.parse(JSON.stringify(data)));
  expect(data).not.toHaveProperty('file');
});
