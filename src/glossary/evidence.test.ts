import { expect, test } from 'vitest';
import type { Citation } from './citation.ts';
import type { AuthorityLevel } from './cited-sources.ts';
import { evidenceBases, evidenceOf, evidenceStrengths } from './evidence.ts';
import type { Rendering } from './types.ts';

const cited = (...levels: AuthorityLevel[]) => levels.map((level) => ({ source: { level } }) as Citation);
const english = (citations: Citation[] = [], status: Rendering['status'] = 'preferred') => ({
  lang: 'en' as const,
  status,
  citations,
});
const headword = { lang: 'zh' as const, status: 'preferred' as const, citations: [] };

test('the strongest of citations and documents counts', () => {
  expect(evidenceOf(english(cited('central-media')), 'sure', ['attested'])).toEqual({
    basis: 'central-media',
    strength: 2,
  });
  expect(evidenceOf(english(cited('central-media', 'official-document')), 'sure', [])).toMatchObject({
    strength: 3,
  });
  expect(evidenceOf(english(), 'sure', ['machine-translation', 'attested'])).toMatchObject({
    basis: 'attested',
  });
});

test('an official translation among the documents is official, also where it is advised against', () => {
  expect(evidenceOf(english([], 'deprecated'), 'sure', ['official-translation'])).toEqual({
    basis: 'official-translation',
    strength: 2,
  });
});

test('a machine translation proves as little as nothing, but is named', () => {
  expect(evidenceOf(english(), 'sure', ['machine-translation'])).toEqual({
    basis: 'machine-translation',
    strength: 0,
  });
  expect(evidenceOf(english(), 'sure', [])).toEqual({ basis: 'editor', strength: 0 });
});

test('a Chinese headword is nobody’s proposal: established, or worked back from English', () => {
  expect(evidenceOf(headword, 'sure', []).basis).toBe('established');
  expect(evidenceOf(headword, 'likely', []).basis).toBe('reconstructed');
  expect(evidenceOf(headword, 'unverified', []).basis).toBe('unconfirmed');
  expect(evidenceOf({ ...headword, citations: cited('standard') }, 'likely', []).basis).toBe('standard');
  expect(evidenceOf({ ...headword, status: 'admitted' }, 'sure', []).basis).toBe('editor');
});

test('bases stand in the order of their strength', () => {
  const strengths = evidenceBases.map((basis) => evidenceStrengths[basis]);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});
