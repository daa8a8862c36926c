import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../documents/types.ts';
import { formatProblems } from '../problem.ts';
import { lostDecision, readDecisions } from './decisions.ts';

const fixtures = new URL('fixtures/decisions/', import.meta.url);
const documents = [
  { slug: 'a-report', blocks: [{ id: 'p1' }, { id: 'p2' }], sections: [], ledger: [] },
] as unknown as Document[];
const terms = new Set(['rule-of-law', 'law-based-governance']);

function read(text: string) {
  return readDecisions('content/decisions.yaml', text, documents, terms);
}

describe('a broken file of decisions is refused with all that is wrong:', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.yaml')))('%s', async (name) => {
    const result = read(readFileSync(new URL(name, fixtures), 'utf8'));
    const shown = result.ok ? 'no problem' : formatProblems(result.problems);
    await expect(`${shown}\n`).toMatchFileSnapshot(
      `fixtures/decisions/${name.replace('.yaml', '.problems.txt')}`,
    );
  });
});

test('an empty file has no decisions', () => {
  expect(read('')).toEqual({ ok: true, value: [] });
  expect(read('# none yet\n')).toEqual({ ok: true, value: [] });
});

test('a decision knows its line, and counts from 1 where it does not say', () => {
  expect(
    read('# senses\n\n- { document: a-report, block: p2, form: rule of law, term: none, why: a title }\n'),
  ).toEqual({
    ok: true,
    value: [
      {
        document: 'a-report',
        lang: 'en',
        block: 'p2',
        form: 'rule of law',
        occurrence: 1,
        term: 'none',
        why: 'a title',
        file: 'content/decisions.yaml',
        line: 3,
      },
    ],
  });
});

test('a decision without a block is for its document', () => {
  const why = 'Always the plan of the State Council.';
  const written = { document: 'a-report', lang: 'zh', form: '行动计划', term: 'none', why };
  expect(read(JSON.stringify([written]))).toEqual({
    ok: true,
    value: [{ ...written, file: 'content/decisions.yaml', line: 1 }],
  });
});

test('a decision for a document whose form stands nowhere says so', () => {
  const lost = { document: 'a-report', lang: 'en' as const, form: 'rule of law', file: 'd.yaml', line: 7 };
  expect(lostDecision({ ...lost, term: 'rule-of-law' })).toMatchObject({
    found: '"rule of law", as rule-of-law',
    expected:
      'a match of that form in a-report, in a place without a decision of its own, that can belong to rule-of-law',
    mend: 'The text or the glossary has changed: correct the decision or delete it.',
  });
  expect(lostDecision({ ...lost, term: 'none' }).expected).toBe(
    'a match of that form in a-report, in a place without a decision of its own',
  );
});

test('a decision whose form does not stand in its block says so', () => {
  const lost = {
    document: 'a-report',
    lang: 'en' as const,
    block: 'p2',
    form: 'rule of law',
    occurrence: 3,
    file: 'content/decisions.yaml',
    line: 7,
  };
  expect(formatProblems([lostDecision({ ...lost, term: 'rule-of-law' })]))
    .toBe(`content/decisions.yaml:7  form  [decision-lost]
    found:    "rule of law", occurrence 3, as rule-of-law
    expected: a match of that form in a-report p2 that can belong to rule-of-law
    mend:     The text, the glossary or the count has changed: correct the decision or delete it.

1 problem`);
  expect(lostDecision({ ...lost, term: 'none' }).expected).toBe('a match of that form in a-report p2');
});
