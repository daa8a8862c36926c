import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../documents/types.ts';
import { smallDocument } from '../documents/translations.fixture.ts';
import { createMatcher } from '../matching/matcher.ts';
import { countedReads, stringCalls } from '../sources/work.fixture.ts';
import { buildConcordance } from './build-concordance.ts';
import { unlinkedPhrases } from './unlinked-phrases.ts';

const matcher = createMatcher([
  { term: 'talent', lang: 'en', text: 'talent' },
  { term: 'talent-work', lang: 'en', text: 'talent work' },
]);

test('finding the sentences of twice as many uses takes little more than twice as many looks', () => {
  const reads = (count: number) => {
    const document = smallDocument(Array.from({ length: count }, () => 'Talent work grows.'));
    const [block] = document.blocks;
    const sentences = countedReads(block!.sentences);
    const counted = { ...document, blocks: [{ ...block!, sentences: sentences.items }] } as Document;
    const { concordance } = buildConcordance([counted], matcher, []);
    expect(concordance.uses.at(-1)!.sentence).toBe(`p1s${count}`);
    expect(concordance.coveredByTerm.get('talent')!.at(-1)).toMatchObject({ within: 'talent-work' });
    return sentences.reads();
  };
  expect(reads(400)).toBeLessThan(2.5 * reads(200));
});

test('decisions are gone through once, not once for each block', () => {
  const reads = (count: number) => {
    const document = smallDocument(...Array.from({ length: count }, () => ['Talent grows.']));
    const decisions = countedReads(
      document.blocks.map(({ id }, index) => ({
        document: document.slug,
        lang: 'en' as const,
        block: id,
        form: 'talent',
        occurrence: 1,
        term: 'none',
        file: 'content/decisions.yaml',
        line: index + 1,
      })),
    );
    const { concordance, problems } = buildConcordance([document], matcher, decisions.items);
    expect([concordance.uses, problems]).toEqual([[], []]);
    return decisions.reads();
  };
  expect(reads(400)).toBeLessThan(2.2 * reads(200));
});

test('decisions for a document are gone through once, not once for each block', () => {
  const reads = (count: number) => {
    const document = smallDocument(...Array.from({ length: count }, () => ['Talent grows.']));
    const decisions = countedReads(
      Array.from({ length: count }, (_, index) => ({
        document: document.slug,
        lang: 'en' as const,
        form: index === 0 ? 'talent' : `word${index}`,
        term: 'none',
        file: 'content/decisions.yaml',
        line: index + 1,
      })),
    );
    const work = stringCalls(() => {
      const { concordance, problems } = buildConcordance([document], matcher, decisions.items);
      expect([concordance.uses.length, problems.length]).toEqual([0, count - 1]);
    });
    return decisions.reads() + work;
  };
  expect(reads(400)).toBeLessThan(2.3 * reads(200));
});

/** Words of which nearly every pair is new, so that there are as many phrases as words. */
function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${'abcdefghij'[index % 10]}x${index}`).join(' ');
}

test('twice as many unlinked phrases are twice the work', () => {
  const work = (count: number) => {
    const document = smallDocument([words(count)], [words(count)]);
    const { concordance } = buildConcordance([document], matcher, []);
    return stringCalls(() => unlinkedPhrases([document], concordance));
  };
  expect(work(400)).toBeLessThan(2.2 * work(200));
});

test('no repeated phrase is listed beside a longer one that holds it and stands as often', () => {
  const text = fc.string({
    unit: fc.constantFrom('grain ', 'seed ', 'Farm ', 'Bank ', '“', '” ', 'of ', ', '),
    maxLength: 24,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const document = smallDocument(...texts.map((item) => [`it is ${item}.`]));
      const { concordance } = buildConcordance([document], matcher, []);
      const kept = unlinkedPhrases([document], concordance, 1);
      const key = ({ phrase }: { phrase: string }) => ` ${phrase.toLowerCase()} `;
      // The slow way: every phrase against every other.
      const parts = kept.filter(
        (phrase) =>
          phrase.kind === 'repeated' &&
          kept.some(
            (other) =>
              other !== phrase &&
              other.blocks.length >= phrase.blocks.length &&
              key(other).includes(key(phrase)),
          ),
      );
      expect(parts).toEqual([]);
    }),
  );
});
