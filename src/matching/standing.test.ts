import { expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import type { Lang } from '../languages.ts';

const forms = {
  en: ['rural revitalization', 'high-quality development', 'state-owned enterprises', 'CPC'],
  zh: ['国有企业', '乡村振兴', '公有制经济'],
};

function linked(text: string, lang: Lang): string[] {
  const own = forms[lang].map((form) => ({ term: form, lang, text: form }));
  return createMatcher(own)
    .match(text, lang)
    .matches.map(({ start, end }) => text.slice(start, end));
}

test.each([
  'rural.revitalization@example.com, https://www.example.com/rural-revitalization/high-quality-development.html',
  'Write to rural-revitalization@example.gov.cn.',
  'See www.example.com/rural-revitalization, and rural-revitalization.gov.cn.',
  'At example.org/en/rural-revitalization/.',
  'The file rural-revitalization.pdf and data/high-quality-development.tsv',
  'At /en/terms/rural-revitalization/',
])('no link stands inside the addresses of %s', (text) => {
  expect(linked(text, 'en')).toEqual([]);
});

test('links stand beside an address', () => {
  expect(
    linked('Rural revitalization (https://a.cn/rural-revitalization), rural revitalization.', 'en'),
  ).toEqual(['Rural revitalization', 'rural revitalization']);
  expect(linked('rural revitalization/high-quality development.The CPC', 'en')).toEqual([
    'rural revitalization',
    'high-quality development',
    'CPC',
  ]);
  expect(linked('见https://www.gov.cn/a/，乡村振兴；www.gov.cn的乡村振兴', 'zh')).toEqual([
    '乡村振兴',
    '乡村振兴',
  ]);
  expect(linked('附件：乡村振兴.pdf', 'zh')).toEqual([]);
});

test.each(['Non-state-owned enterprises grew.', 'non-CPC members', 'non state-owned enterprises', 'non–CPC'])(
  'the opposite of a term is not linked in %s',
  (text) => expect(linked(text, 'en')).toEqual([]),
);

test('other words before a term negate nothing', () => {
  expect(linked('in state-owned enterprises, an un CPC; Lebanon CPC', 'en')).toEqual([
    'state-owned enterprises',
    'CPC',
  ]);
});

test('非 before a term makes its opposite, but not as part of a word', () => {
  expect(linked('非国有企业与非公有制经济', 'zh')).toEqual([]);
  expect(linked('南非国有企业，除非国有企业，并非国有企业', 'zh')).toEqual([
    '国有企业',
    '国有企业',
    '国有企业',
  ]);
});
