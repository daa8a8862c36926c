import { expect, test } from 'vitest';
import Papa from 'papaparse';
import type { DeskFinding, DeskResult } from '../../checking/desk/types.ts';
import { report } from './report.ts';
import { placeKey, shownFindings, termKey } from './shown-findings.ts';
import { piecesOf } from './text-pieces.ts';

const finding = (more: Partial<DeskFinding> = {}): DeskFinding => ({
  rule: 'form-avoided',
  pair: 0,
  lang: 'en',
  start: 4,
  end: 15,
  words: 'six stables',
  term: 'six',
  write: ['stability, on "six" fronts'],
  message: { en: 'Avoid it.', zh: '不用。' },
  ...more,
});
const result: DeskResult = {
  kind: 'two',
  lang: 'zh',
  rows: [
    {
      sides: [
        { text: '六稳', lang: 'zh', terms: [] },
        { text: 'The six stables', lang: 'en', terms: [] },
      ],
      findings: [finding(), finding({ rule: 'number-differs', term: undefined, words: '3' })],
    },
  ],
  terms: [],
  lengths: [],
  remarks: [],
};
const none = { places: new Set<string>(), terms: new Set<string>() };
const words = {
  heading: 'Report',
  none: 'Nothing.',
  kinds: { 'form-avoided': 'Avoid', 'number-differs': 'Number' },
  columns: ['passage', 'kind', 'words', 'write', 'remark', 'term', 'source', 'translation'],
};

test('what is ignored, here or for a term, is left out; the same number as a term', () => {
  const [one, number] = shownFindings(result, none);
  expect(shownFindings(result, { ...none, places: new Set([placeKey(one!)]) })).toEqual([number]);
  expect(shownFindings(result, { ...none, terms: new Set([termKey(number!)]) })).toEqual([one]);
});

test('a report is read back as a table and as JSON, and is a text of a line and its passage', () => {
  const shown = shownFindings(result, none);
  const csv = report(shown, 'csv', 'en', words);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  expect(data[0]).toMatchObject({
    passage: '1',
    kind: 'Avoid',
    write: 'stability, on "six" fronts',
    source: '六稳',
  });
  expect(JSON.parse(report(shown, 'json', 'zh', words))).toHaveLength(2);
  expect(report(shown, 'txt', 'zh', words)).toContain('1. Avoid：不用。\n   六稳\n   The six stables');
  expect(report([], 'txt', 'en', words)).toBe('Report\n\nNothing.\n');
});

test('a text is cut at links and findings, however they lie, and nothing of it is lost', () => {
  const link = { start: 0, end: 7, ids: ['a'] };
  const pieces = piecesOf({ text: 'The six stables.', lang: 'en', terms: [link] }, [
    finding(),
    finding({ lang: 'zh', start: 0, end: 2 }),
  ]);
  expect(pieces.map(({ text, link: own, findings }) => [text, own?.ids[0], ...findings])).toEqual([
    ['The ', 'a'],
    ['six', 'a', 0],
    [' stables', undefined, 0],
    ['.', undefined],
  ]);
});
