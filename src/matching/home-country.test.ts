import { describe, expect, test } from 'vitest';
import { isAboutAnotherCountry, isOfAnotherCountry, isOfState, namesChina } from './home-country.ts';
import { linkableForms } from './forms.ts';
import { markedForm } from './marked-form.fixture.ts';
import { createMatcher } from './matcher.ts';
import { termsOfText } from './text-terms.ts';

describe('a text is about another country', () => {
  test.each([
    'The ministry in Tokyo said Japan would act; China was told.',
    'Hanoi: the ministry raised the levy.',
    '立法院审查预算，国防部编列经费。',
    '越南的部委与中国会谈，越南表示欢迎。',
  ])('where it names that more often than China: %s', (text) => {
    expect(isAboutAnotherCountry(text)).toBe(true);
  });

  test.each([
    'The Ministry of Finance issued bonds.',
    'China and Japan met in Beijing.',
    'Herders of Inner Mongolia met.',
    '财政部发布通知。',
    '国务院关税税则委员会对美国商品加征关税，国务院公告。',
  ])('and not otherwise: %s', (text) => {
    expect(isAboutAnotherCountry(text)).toBe(false);
  });
});

describe('a form is of another country', () => {
  const isOfAnother = (marked: string) => isOfAnotherCountry(...markedForm(marked));

  test.each([
    '据报道，日本|财政部|表示',
    '，美|财政部|长',
    '台“|国防部|”称',
    "Vietnam's |Ministry of Finance| said",
    'the European |Central Bank| kept',
    'the |Ministry of Justice| of Japan',
  ])('that is named beside it: %s', (marked) => {
    expect(isOfAnother(marked)).toBe(true);
  });

  test.each([
    '近日|教育部|印发',
    '9月26日|教育部|印发',
    '规范执法|专项行动|',
    "China's |Ministry of Finance| said",
    'with Japan, the |Ministry of Finance| said',
    'the |Ministry of Commerce| of China',
  ])('and not otherwise: %s', (marked) => {
    expect(isOfAnother(marked)).toBe(false);
  });
});

test('bodies and posts of the state may be those of another, whose forms do not name China', () => {
  expect(isOfState({ topic: 'organisation', zh: '财政部' })).toBe(true);
  expect(isOfState({ topic: 'organisation', zh: '工会' })).toBe(false);
  expect(isOfState({ topic: 'finance', zh: '中国人民银行' })).toBe(true);
  expect(['People’s Bank of China', '中国人民银行', 'central bank'].map(namesChina)).toEqual([
    true,
    true,
    false,
  ]);
});

describe('a form of the state', () => {
  const rendering = { link: true, cues: [], requires: [], stop: [], exactCase: false, status: 'preferred' };
  const form = (lang: 'en' | 'zh', text: string) => ({ ...rendering, lang, text });
  const forms = linkableForms([
    {
      id: 'audit-office',
      topic: 'organisation',
      zh: '审计署',
      en: 'National Audit Office',
      renderings: [form('zh', '审计署'), form('en', 'National Audit Office'), form('en', 'NAO')],
    },
  ] as unknown as Parameters<typeof linkableForms>[0]);
  const matcher = createMatcher(forms);
  const found = (text: string) => termsOfText(text, 'en', matcher).map((term) => term.text);

  test('is linked in a text about China, its acronym only where China is named', () => {
    expect(found('China published accounts.\n\nThe NAO of the State Council reports to it.')).toEqual([
      'NAO',
    ]);
    expect(found('The National Audit Office reported.')).toEqual(['National Audit Office']);
    expect(found('The NAO reported on hospitals.')).toEqual([]);
  });

  test('is not linked in a text about another country', () => {
    expect(found('London: hospitals waited.\n\nThe National Audit Office reported.')).toEqual([]);
  });
});
