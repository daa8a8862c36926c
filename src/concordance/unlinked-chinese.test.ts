import { describe, expect, test } from 'vitest';
import { smallDocument } from '../documents/translations.fixture.ts';
import { createMatcher } from '../matching/matcher.ts';
import { buildConcordance } from './build-concordance.ts';
import { unlinkedChinese } from './unlinked-chinese.ts';

/** Candidates as `2 × phrase (kind)`. Each text is a block; the terms are forms that the glossary has. */
function candidates(texts: string[], terms: string[] = []): string[] {
  const document = { ...smallDocument(...texts.map((text) => [text])), lang: 'zh' as const };
  const matcher = createMatcher(terms.map((text) => ({ term: text, lang: 'zh', text })));
  const { concordance } = buildConcordance([document], matcher, []);
  return unlinkedChinese([document], concordance).map(
    ({ phrase, kind, blocks }) => `${blocks.length} × ${phrase} (${kind})`,
  );
}

describe('what the glossary may lack of a Chinese text', () => {
  test('is what stands in quotation marks or is named as a title', () => {
    expect(candidates(['坚持“三个不变”。', '印发《村庄规划》。'])).toEqual([
      '1 × 三个不变 (quoted)',
      '1 × 村庄规划 (quoted)',
    ]);
  });

  test('is what is said again, in words and not in pieces of them', () => {
    expect(candidates(['建设智慧农业平台。', '完善智慧农业平台。'])).toEqual(['2 × 智慧农业平台 (repeated)']);
  });

  test('is no figure with its unit, and nothing that begins or ends with a word that only joins', () => {
    expect(
      candidates(['投资五亿元以上，比去年增长百分之三。', '投资五亿元以上，比去年增长百分之三。']),
    ).toEqual([]);
    expect(candidates(['同时也要进一步。', '同时也要进一步。'])).toEqual([]);
  });

  test('is nothing that is linked already', () => {
    expect(candidates(['建设智慧农业平台。', '完善智慧农业平台。'], ['智慧农业平台'])).toEqual([]);
  });
});
