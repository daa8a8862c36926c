import { expect, test } from 'vitest';
import { readGlossary } from '../../glossary/read-glossary.ts';
import { editorialProblems } from './editorial-problems.ts';
import { preferencesAgainstEvidence, strongerForms } from './verdicts.ts';
import { frozenPresent } from './frozen-present.ts';
import { evidenceOf } from '../../glossary/evidence.ts';
import type { Term } from '../../glossary/types.ts';

const sources = `
- id: gwr
  level: official-document
  issuer: { en: State Council, zh: 国务院 }
  title: { en: Report, zh: 报告 }
  url: https://example.org/
  read: 2026-11-28
`;

/** The terms of a glossary of one entry with these fields. */
function termsOf(fields: string, { zh = '甲', confidence = 'sure' } = {}): Term[] {
  const text = `- { id: a, zh: ${zh}, en: first, weight: general, confidence: ${confidence}, ${fields} }`;
  const read = readGlossary([{ file: 'content/glossary/economy.yaml', text }], {
    sources: [{ file: 'content/sources/a.yaml', text: sources }],
  });
  if (!read.ok && read.problems.some(({ rule }) => rule !== 'sources-unused'))
    throw new Error(JSON.stringify(read.problems));
  return read.ok ? read.value : termsOf(`${fields}, authority: { en: gwr }`, { zh, confidence });
}

const rulesOf = (fields: string, about = {}) =>
  editorialProblems(termsOf(fields, about), []).map(({ rule, field, found }) => `${rule} ${field}: ${found}`);
const note = (en: string, zh: string) => `note: { en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)} }`;

test.each([
  ['see line 172 of the report', '见报告第172行', 'line 172', '第172行'],
  ['only in document 004', '仅见于004号文件', 'document 004', '004号文件'],
  ['back-translated (002).', '回译（文件002）。', '002', '文件002'],
  ['as in p12s3', '如p12s3', 'p12s3', 'p12s3'],
])('an internal reference is found: %s', (en, zh, first, second) => {
  expect(rulesOf(note(en, zh)).filter((line) => line.startsWith('internal'))).toEqual([
    `internal-reference a · note · en: ${first}`,
    `internal-reference a · note · zh: ${second}`,
  ]);
});

test('what only looks like an internal reference is none', () => {
  expect(
    rulesOf(note('25 000 jobs in 3,002 firms; the first line', '25000个岗位，3002家企业；全行业第一')),
  ).not.toContainEqual(expect.stringContaining('internal'));
});

test.each(['20 May 2025', 'May 20th', '2025-05-20', 'Sept. 3', 'May, 2025'])(
  'a date is written one way, not %s',
  (date) => expect(rulesOf(note(`on ${date}`, '其时'))).toContainEqual(expect.stringContaining('date-style')),
);

test.each(['May 20, 2025', 'May 2025', 'in 2021', 'from May 3 to May 8', 'in March'])(
  '%s is a good date',
  (date) =>
    expect(rulesOf(note(`on ${date}`, '其时'))).not.toContainEqual(expect.stringContaining('date-style')),
);

test.each([
  ['on May 20, 2025', '2025年5月20日', undefined],
  ['2 billion yuan', '20亿元', undefined],
  ['24 million jin is 2,400万斤', '2400万斤，英文24 million', undefined],
  ['it began in 2021', '始于2022年', '2021 in the English'],
  ['not 经济', '不是社会', '经济 in the English'],
  ['not “经济 policy”', '不是“经济政策”', undefined],
])('“%s” and “%s” say the same, or not', (en, zh, found) => {
  const differing = rulesOf(note(en, zh)).filter((line) => line.startsWith('texts-differ'));
  if (found === undefined) expect(differing).toEqual([]);
  else expect(differing[0]).toContain(found);
});

test('quote marks are curly and Chinese has Chinese marks', () => {
  expect(rulesOf(note(`the "six"`, '六稳,"稳"'))).toEqual([
    'straight-quote a · note · en: "six"',
    'straight-quote a · note · zh: 六稳,"稳"',
    'half-width-mark a · note · zh: 六稳,"稳"',
  ]);
});

test('a term has a definition, a word of the language needs none', () => {
  const [term] = termsOf('link: false');
  expect(editorialProblems([term!], [])).toEqual([]);
  expect(editorialProblems([{ ...term!, weight: 'key' }], []).map(({ rule }) => rule)).toEqual([
    'definition-missing',
  ]);
});

const verdict = (more = '') =>
  `renderings: [{ en: second, status: deprecated, reason: { en: bad, zh: 不好 }${more} }]`;

test('a verdict on English needs sure Chinese, or a fault that stands whatever the Chinese was', () => {
  expect(rulesOf(verdict())).toEqual([]);
  expect(rulesOf(verdict(), { confidence: 'likely' })[0]).toContain('verdict-on-guess a · “second”');
  expect(rulesOf(verdict(', regardless: true'), { confidence: 'unverified' })).toEqual([]);
  expect(rulesOf(verdict(', regardless: true'))[0]).toContain('needless-regardless');
});

test('a form with stronger citations is preferred, or the entry says why not', () => {
  const evidence = (term: Term) => term.renderings.map((form) => evidenceOf(form, term.confidence, []));
  const found = (fields: string) =>
    preferencesAgainstEvidence(strongerForms(termsOf(fields), evidence)).map(({ found: text }) => text);
  const cited = 'renderings: [{ en: second, status: admitted, authority: gwr }]';
  expect(found(cited)).toEqual(['“first” (editor) preferred to “second” (official-document)']);
  expect(found(`${cited}, preference: { en: shorter, zh: 较短 }`)).toEqual([]);
  expect(found(`${cited}, authority: { en: gwr }`)).toEqual([]);
});

test('words that tie a text to its year are listed', () => {
  expect(frozenPresent(termsOf(note('now usual', '体现在此，目前常用'))[0]!)).toEqual([
    'content/glossary/economy.yaml:1 a · note · en: …⟦now⟧ usual…',
    'content/glossary/economy.yaml:1 a · note · zh: …体现在此，⟦目前⟧常用…',
  ]);
});

test.each([
  ['率先发展', []],
  ['散伙', ['doubtful-pinyin', 'doubtful-traditional']],
  ['森林蓄积量', []],
  ['发屋', ['doubtful-traditional']],
])('of %s the check says what it cannot be sure of', (zh, rules) => {
  const [term] = termsOf('link: false', { zh });
  expect(editorialProblems([term!], []).map(({ rule }) => rule)).toEqual(rules);
});
