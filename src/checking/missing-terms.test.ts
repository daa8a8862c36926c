import { describe, expect, test } from 'vitest';
import { readGlossary } from '../glossary/read-glossary.ts';
import type { Bilingual } from '../languages.ts';
import { linkableForms } from '../matching/forms.ts';
import { createMatcher } from '../matching/matcher.ts';
import { missingTerms } from './missing-terms.ts';
import { createTermFinder } from './term-finder.ts';

const entries = [
  '{ id: china, zh: 中国, en: China }',
  '{ id: state-owned-enterprise, zh: 国企, en: state-owned enterprise }',
  '{ id: sme, zh: 中小企业, en: small and medium-sized enterprise }',
  '{ id: large-firms, zh: 产业链大中, en: large firms }',
  '{ id: reform, zh: 改革, en: reform }',
  '{ id: deepen-reform, zh: 深化改革, en: deepen reform }',
  '{ id: deputies-suggestions, zh: 代表建议, en: proposals, cues: { en: [deputies] } }',
  '{ id: cppcc-proposals, zh: 政协提案, en: proposals, cues: { en: [committee] } }',
].map((entry) => `- ${entry.replace(/ \}$/, ', weight: key, confidence: sure }')}`);
const read = readGlossary([{ file: 'content/glossary/a.yaml', text: entries.join('\n') }]);
const terms = read.ok ? read.value : [];
const matcher = createMatcher(linkableForms(terms));
const finder = createTermFinder(terms);

function missing(texts: Bilingual): string[] {
  const sideOf = (lang: 'en' | 'zh') => ({
    text: texts[lang],
    uses: matcher.match(texts[lang], lang).matches,
  });
  return missingTerms({ en: sideOf('en'), zh: sideOf('zh') }, finder).map(
    ({ source, subject }) => `${source}: ${subject}`,
  );
}

describe('a linked term', () => {
  test('is missing where the other side does not have it, in either direction', () => {
    expect(missing({ en: 'China and its reform.', zh: '中国。' })).toEqual(['reform: reform']);
    expect(missing({ en: 'China.', zh: '中国的改革。' })).toEqual(['改革: reform']);
  });

  test('is there in another inflection, and inside a longer link', () => {
    expect(missing({ en: 'We are deepening the work: reforms.', zh: '改革。' })).toEqual([]);
    expect(missing({ en: 'A reform.', zh: '深化改革。' })).toEqual(['深化改革: deepen-reform']);
  });

  test('is not there where only its characters are, in a stretch that a link cuts', () => {
    expect(missing({ en: 'The state-owned enterprises of China.', zh: '中国企业。' })).toEqual([
      'state-owned enterprises: state-owned-enterprise',
    ]);
    expect(
      missing({ en: 'Large firms, small and medium-sized enterprises.', zh: '产业链大中小企业。' }),
    ).toEqual(['small and medium-sized enterprises: sme']);
  });

  test('whose sense is open is there as any of its terms', () => {
    expect(missing({ en: 'Proposals.', zh: '政协提案。' })).toEqual([]);
    expect(missing({ en: 'Proposals.', zh: '意见。' })).toEqual([
      'Proposals: deputies-suggestions or cppcc-proposals',
    ]);
  });

  test('is not there where the same words are settled as another term', () => {
    expect(missing({ en: 'Proposals of deputies.', zh: '政协提案。' })).toEqual([
      'Proposals: deputies-suggestions',
      '政协提案: cppcc-proposals',
    ]);
  });
});
