import { expect, test } from 'vitest';
import { readTranslation } from './translation.ts';
import { translationSkeleton } from './translation-skeleton.ts';
import { smallDocument } from './translations.fixture.ts';
import type { Document } from './types.ts';

const english = smallDocument(['A title'], ['One.', 'Two.'], ['中文原文。'], ['Three: 3.']);
const chinese: Document = { ...smallDocument(['标题'], ['一。', '二。']), lang: 'zh' };
const file = 'content/translations/a-report.zh.yaml';

function unitsOf(document: Document, yaml: string): string[] {
  const read = readTranslation(file, yaml, document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.units.map(({ sentences, target }) => `${sentences.join('+')} ${target.join('|')}`);
}

test('a skeleton has each sentence of the source to be filled in, and is a translation that says nothing yet', () => {
  const skeleton = translationSkeleton(english);
  expect(skeleton).toContain('p2:\n  # One.\n  s1:\n  # Two.\n  s2:\n');
  expect(skeleton).toMatch(/^# Chinese of a-report\./);
  expect(unitsOf(english, skeleton)).toEqual(['p1s1 ', 'p2s1 ', 'p2s2 ', 'p4s1 ']);
});

test('a skeleton of a Chinese document is one for its English', () => {
  const skeleton = translationSkeleton(chinese);
  expect(skeleton).toMatch(/^# English of a-report\./);
  expect(unitsOf(chinese, skeleton.replace('s1:\n', 's1: A title\n'))).toEqual([
    'p1s1 A title',
    'p2s1 ',
    'p2s2 ',
  ]);
});

test('what is translated stays to the letter, comments and all, and the rest is laid around it', () => {
  const kept = '# By hand.\n\n# Well said.\np2:\n  s1-s2:   [ "一。", 二。 ] # joined\n\n';
  const merged = translationSkeleton(english, kept);
  expect(merged).toBe(
    `# By hand.\n\np1:\n  # A title\n  s1:\n${kept.slice(kept.indexOf('# Well'))}p4:\n  # Three: 3.\n  s1:\n`,
  );
  expect(translationSkeleton(english, merged)).toBe(merged);
});

test('a file without a line end is not run into what follows', () => {
  const merged = translationSkeleton(english, 'p1: { s1: 标题 }');
  expect(unitsOf(english, merged)).toEqual(['p1s1 标题', 'p2s1 ', 'p2s2 ', 'p4s1 ']);
});

test('a label of the source stands before the first sentence, a line end inside it does not', () => {
  const labelled = {
    ...english,
    blocks: english.blocks.map((block) => ({ ...block, label: '(1) ', text: block.text.replace(' ', '\n') })),
  };
  expect(translationSkeleton(labelled)).toContain('p1:\n  # (1) A title\n  s1:\n');
});
