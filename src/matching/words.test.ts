import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRealGlossary } from '../glossary/real-glossary.fixture.ts';
import { linkableForms } from './forms.ts';
import { createMatcher } from './matcher.ts';
import { packWords, unpackWords } from './word-list.ts';

const matcher = createMatcher(linkableForms(readRealGlossary()));

/** The marked links of a fixture: `提⟦高企⟧业 | 提高|企业`. */
function marked(name: string): [text: string][] {
  const lines = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => [line.split(' | ')[0]!]);
}

/** The text without marks, and the offsets at which its marked stretches stand. */
function placesOf(text: string): { plain: string; places: { start: number; end: number }[] } {
  const places = [...text.matchAll(/⟦[^⟦⟧]*⟧/g)].map(({ 0: own, index }, number) => {
    const start = index - 2 * number;
    return { start, end: start + own.length - 2 };
  });
  return { plain: text.replaceAll(/[⟦⟧]/g, ''), places };
}

function linkedPlaces(text: string): string[] {
  return matcher.match(text, 'zh').matches.map(({ start, end }) => `${start}-${end}`);
}

test.each(marked('cut-words.txt'))('no link cuts a word in %s', (text) => {
  const { plain, places } = placesOf(text);
  for (const { start, end } of places) expect(linkedPlaces(plain)).not.toContain(`${start}-${end}`);
});

test.each(marked('whole-words.txt'))('the link stays in %s', (text) => {
  const { plain, places } = placesOf(text);
  for (const { start, end } of places) {
    const holds = matcher.match(plain, 'zh').matches.some((own) => own.start <= start && own.end >= end);
    expect(holds).toBe(true);
  }
});

test('a shorter or later term comes up where a link would have cut a word', () => {
  const forms = ['强县', '县城', '高企', '企业'].map((text) => ({ term: text, lang: 'zh' as const, text }));
  const found = (text: string) =>
    createMatcher(forms)
      .match(text, 'zh')
      .matches.map(({ form }) => form);
  expect(found('加强县城建设')).toEqual(['县城']);
  expect(found('提高企业效益')).toEqual(['企业']);
});

test('a decision for the very place is stronger than the rule', () => {
  const own = createMatcher([{ term: 'high-tech', lang: 'zh', text: '高企' }]);
  const decision = { form: '高企', occurrence: 1, term: 'high-tech' };
  expect(own.match('提高企业', 'zh', [decision])).toMatchObject({
    matches: [{ start: 1, end: 3, settled: 'decision' }],
    lostDecisions: [],
  });
});

describe('the list of words', () => {
  test('keeps words of one to three characters and about how frequent they are', () => {
    const words = new Map([
      ['提', 10_223],
      ['提高', 16_882],
      ['高', 57_483],
      ['高速度', 200],
      ['高科技', 500],
    ]);
    const unpacked = unpackWords(packWords(words));
    expect([...unpacked.keys()].sort()).toEqual([...words.keys()].sort());
    for (const [word, frequency] of words)
      expect(Math.abs(Math.log(unpacked.get(word)! / frequency))).toBeLessThanOrEqual(0.36);
  });
});
