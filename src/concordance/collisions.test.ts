import { describe, expect, test } from 'vitest';
import { readGlossary } from '../glossary/read-glossary.ts';
import type { Term } from '../glossary/types.ts';
import { formatProblems } from '../problem.ts';
import { collisions, undistinguished } from './collisions.ts';

/** Entries as `id 中文 English`, with further fields as YAML. */
function termsOf(...entries: [id: string, zh: string, en: string, more?: string][]): Term[] {
  const text = entries
    .map(
      ([id, zh, en, more = '']) =>
        `- { id: ${id}, zh: ${zh}, en: ${en}, weight: key, confidence: sure${more && `, ${more}`} }\n`,
    )
    .join('');
  const read = readGlossary([{ file: 'content/glossary/law-governance.yaml', text }]);
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return read.value;
}

const note = 'note: { en: A note., zh: 说明。 }';

describe('forms that several terms share', () => {
  const shown = (terms: Term[]) =>
    collisions(terms).map(
      ({ lang, form, terms }) => `${lang} ${form}: ${terms.map(({ id }) => id).join(', ')}`,
    );

  test('are found in each language, whatever their status', () => {
    const terms = termsOf(
      ['law', '法治', 'rule of law'],
      [
        'governance',
        '依法治理',
        'law-based governance',
        'renderings: [{ en: rule of law, status: lookup }, { zh: 法治, status: lookup }]',
      ],
    );
    expect(shown(terms)).toEqual(['zh 法治: law, governance', 'en rule of law: law, governance']);
  });

  test('are the same across case, hyphens and quote marks', () => {
    expect(shown(termsOf(['a', '甲', 'Urban-Rural gap'], ['b', '乙', 'urban rural gap']))).toEqual([
      'en Urban-Rural gap: a, b',
    ]);
  });

  test('of one term alone are none', () => {
    expect(shown(termsOf(['a', '甲', 'plan'], ['b', '乙', 'project']))).toEqual([]);
    expect(shown([])).toEqual([]);
  });

  test('name every term, in the order of the glossary', () => {
    expect(shown(termsOf(['c', '甲', 'pilot'], ['a', '乙', 'pilot'], ['b', '丙', 'pilot']))).toEqual([
      'en pilot: c, a, b',
    ]);
  });
});

describe('a preferred English form that two Chinese terms share', () => {
  test('is a problem of each entry that does not tell them apart', () => {
    expect(
      formatProblems(
        undistinguished(termsOf(['proposal', '议案', 'proposal'], ['suggestion', '建议', 'proposal', note])),
      ),
    ).toMatchInlineSnapshot(`
      "content/glossary/law-governance.yaml:1  proposal · note  [glossary-shared-english]
          found:    "proposal" for 议案 (proposal) and 建议 (suggestion), without a note here
          expected: a note that tells the two apart, or different English
          mend:     Add a note in both languages, or choose another preferred form.

      1 problem"
    `);
    expect(
      undistinguished(termsOf(['a', '甲', 'Pilot'], ['b', '乙', 'pilot'], ['c', '丙', 'pilot'])).map(
        ({ field }) => field,
      ),
    ).toEqual(['a · note', 'b · note', 'c · note']);
  });

  test('is none where each entry has a note, or where the English differs', () => {
    expect(undistinguished(termsOf(['a', '甲', 'pilot', note], ['b', '乙', 'pilot', note]))).toEqual([]);
    expect(
      undistinguished(
        termsOf(['a', '甲', 'pilot'], ['b', '乙', 'trial', 'renderings: [{ en: pilot, status: admitted }]']),
      ),
    ).toEqual([]);
  });
});
