import { expect, test } from 'vitest';
import { bibtex, cslJson, plainCitation } from './citation.ts';

const document = {
  id: 'a-report',
  titles: { en: 'Report & Plan {50%}', zh: '报告' },
  author: { en: 'A. Person, governor', zh: '某人' },
  delivered: '2022-01-20',
  texts: [
    {
      lang: 'en' as const,
      status: 'original' as const,
      publisher: { en: 'A Government', zh: '某政府' },
      published: '2022-02-25',
      ledger: [],
      ledgerRules: {},
      layoutChanges: 0,
    },
  ],
};

test('a document is cited by title, publisher and date, in the marks of the language', () => {
  expect(plainCitation(document, 'en', 'A Site')).toBe(
    '“Report & Plan {50%}.” A Government, 2022-02-25. A Site, ',
  );
  expect(plainCitation(document, 'zh', '某站')).toBe('《报告》，某政府，2022-02-25。载《某站》：');
});

test('what TeX would read as its own is none of it, and braces are in pairs', () => {
  const entry = bibtex(document, 'en', 'A Site', 'https://example.org/a/');
  expect(entry).toContain(String.raw`title = {Report \& Plan 50\%},`);
  expect(entry).toContain('url = {https://example.org/a/},');
  expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)!.length);
});

test('CSL-JSON is JSON with its date in parts', () => {
  const [item] = JSON.parse(cslJson(document, 'zh', '某站', 'https://example.org/a/')) as [
    Record<string, unknown>,
  ];
  expect(item).toMatchObject({
    id: 'a-report',
    type: 'webpage',
    title: '报告',
    issued: { 'date-parts': [[2022, 2, 25]] },
    URL: 'https://example.org/a/',
  });
});
