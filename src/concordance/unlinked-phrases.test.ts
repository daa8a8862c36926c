import { describe, expect, test } from 'vitest';
import { smallDocument } from '../documents/translations.fixture.ts';
import { createMatcher } from '../matching/matcher.ts';
import { buildConcordance } from './build-concordance.ts';
import { unlinkedPhrases } from './unlinked-phrases.ts';

/** Candidates as `2 × phrase (kind; blocks)`. Each text is a block; the terms are forms that the glossary has. */
function candidates(texts: string[], terms: string[] = [], atLeast?: number): string[] {
  const document = smallDocument(...texts.map((text) => [text]));
  const { concordance } = buildConcordance(
    [document],
    createMatcher(terms.map((text) => ({ term: text, lang: 'en', text }))),
    [],
  );
  return unlinkedPhrases([document], concordance, atLeast).map(
    ({ phrase, kind, blocks }) =>
      `${blocks.length} × ${phrase} (${kind}; ${blocks.map((block) => block.split(' ')[1]).join(' ')})`,
  );
}

describe('what the glossary may lack', () => {
  test('is every quoted phrase', () => {
    expect(candidates(['we hold “three haves” high', 'and "two nots" low'])).toEqual([
      '1 × three haves (quoted; p1)',
      '1 × two nots (quoted; p2)',
    ]);
  });

  test('is every phrase in capitals, with the small words inside it', () => {
    expect(candidates(['it is the Spring Breeze Action of the province'])).toEqual([
      '1 × Spring Breeze Action (capitalised; p1)',
    ]);
    expect(candidates(['so the Bureau of Farms and Fish is here'])).toEqual([
      '1 × Bureau of Farms and Fish (capitalised; p1)',
    ]);
  });

  test('is no word that merely begins a sentence', () => {
    expect(candidates(['Prices rose. Wages fell.'])).toEqual([]);
  });

  test('is every phrase of two to five words that stands at least twice', () => {
    expect(candidates(['grain reserve is kept', 'kept is grain reserve'])).toEqual([
      '2 × grain reserve (repeated; p1 p2)',
    ]);
    expect(candidates(['grain reserve is kept'])).toEqual([]);
    expect(candidates(['grain reserve', 'grain reserve'], [], 3)).toEqual([]);
  });

  test('is the longest such phrase, not its parts', () => {
    expect(candidates(['winter grain reserve', 'winter grain reserve'])).toEqual([
      '2 × winter grain reserve (repeated; p1 p2)',
    ]);
    expect(candidates(['winter grain reserve', 'winter grain reserve', 'grain reserve'])).toEqual([
      '3 × grain reserve (repeated; p1 p2 p3)',
      '2 × winter grain reserve (repeated; p1 p2)',
    ]);
  });

  test('is nothing that a term covers, even in part', () => {
    expect(
      candidates(
        ['the “three haves” and Spring Breeze Action and grain reserve', 'grain reserve'],
        ['three haves', 'Spring Breeze Action', 'grain reserve'],
      ),
    ).toEqual([]);
    expect(candidates(['a “new three haves” b'], ['three haves'])).toEqual([]);
  });

  test('is no phrase that reaches across a term or a mark', () => {
    expect(candidates(['solid talent work', 'solid talent work'], ['talent'])).toEqual([]);
    expect(candidates(['grain, reserve', 'grain, reserve'])).toEqual([]);
  });

  test('begins and ends with no function word, short word or number', () => {
    expect(
      candidates(['for the grain of it all', 'for the grain of it all', '2021 grain', '2021 grain']),
    ).toEqual([]);
  });

  test('is sought in English alone', () => {
    expect(candidates(['“三个有” Spring Breeze 粮食'])).toEqual([]);
  });

  test('comes most frequent first, then by the alphabet', () => {
    expect(candidates(['the Beta', 'the Alpha', 'the Gamma', 'the Gamma'])).toEqual([
      '2 × Gamma (capitalised; p3 p4)',
      '1 × Alpha (capitalised; p2)',
      '1 × Beta (capitalised; p1)',
    ]);
  });
});
