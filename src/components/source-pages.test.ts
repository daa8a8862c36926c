import { expect, test } from 'vitest';
import type { TermData } from '../exchange/term-data.ts';
import { sourceAddress, sourceList, termsInOrder } from './source-pages.ts';

const citation = (source: string, level: string, at?: string) => ({
  source,
  level,
  issuer: { en: 'Xinhua', zh: '新华社' },
  title: { en: source, zh: source },
  read: '2026-11',
  at,
});
const term = (id: string, ...citations: ReturnType<typeof citation>[]) =>
  ({ id, renderings: [{ authority: { level: 'editor', citations } }] }) as unknown as TermData;

test('every cited source stands once, the strongest first, with the terms that cite it and where', () => {
  const { pages } = sourceList([
    term('a', citation('news', 'central-media'), citation('law', 'official-document', 'Article 3')),
    term(
      'b',
      citation('law', 'official-document', 'Article 5'),
      citation('law', 'official-document', 'Article 3'),
    ),
  ]);
  const shown = pages.flat().map(({ source, terms }) => ({
    source,
    terms: terms.map((cited) => [cited.term.id, ...cited.at]),
  }));
  expect(shown).toEqual([
    {
      source: 'law',
      terms: [
        ['a', 'Article 3'],
        ['b', 'Article 5', 'Article 3'],
      ],
    },
    { source: 'news', terms: [['a']] },
  ]);
});

test('a long list has pages, and a source is found on its own', () => {
  const terms = Array.from({ length: 400 }, (_, index) =>
    term(`t${index}`, citation(`s${String(index).padStart(3, '0')}`, 'central-media')),
  );
  const list = sourceList(terms);
  expect(list.pages.length).toBeGreaterThan(1);
  expect(sourceAddress(list, 's000', 'en')).toBe('/en/sources/#s000');
  expect(sourceAddress(list, 's399', 'zh')).toBe(`/zh/sources/${list.pages.length}/#s399`);
  expect(sourceList(terms)).toBe(list);
});

test('the terms of a source stand in the order of what is shown of them', () => {
  const named = (id: string, en: string, pinyin: string) =>
    ({ ...term(id, citation('law', 'official-document')), en, pinyin: [pinyin] }) as TermData;
  const [source] = sourceList([
    named('accept', 'readily accept', 'zì'),
    named('oversight', 'oversight', 'jiān'),
    named('abandoned', 'abandoned farmland', 'liào'),
  ]).pages[0]!;
  const ids = (lang: 'en' | 'zh') => termsInOrder(source!, lang).map((item) => item.term.id);
  expect(ids('en')).toEqual(['abandoned', 'oversight', 'accept']);
  expect(ids('zh')).toEqual(['oversight', 'abandoned', 'accept']);
});
