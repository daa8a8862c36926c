import { hasHan } from '../languages.ts';
import { formsOf, type TermRow } from './term-rows.ts';

/** Chinese characters of a term, and the syllable of each. */
export interface Reading {
  characters: string[];
  syllables: string[];
}

/**
 * The pinyin of a term, and of its shorter Chinese forms as far as the term itself has their characters: 公积金 of
 * 住房公积金, 房住不炒 of 房子是用来住的、不是用来炒的.
 */
export function readingsOf(row: TermRow): Reading[] {
  const characters = hanOf(row[1]);
  const syllables = row[3].split(' ');
  const own = { characters, syllables };
  if (characters.length !== syllables.length) return [own];
  const syllablesOf = Map.groupBy(characters.keys(), (index) => characters[index]!);
  const known = new Set([characters.join('')]);
  const others = formsOf(row).flatMap(({ text }): Reading[] => {
    const ofForm = hanOf(text);
    const written = ofForm.join('');
    if (ofForm.length < 3 || known.has(written)) return [];
    known.add(written);
    const from = characters.join('').indexOf(written);
    if (from >= 0) return [{ characters: ofForm, syllables: syllables.slice(from, from + ofForm.length) }];
    const read = ofForm.map((character) => {
      const own = new Set((syllablesOf.get(character) ?? []).map((index) => syllables[index]!));
      return own.size === 1 ? [...own][0]! : undefined;
    });
    return read.every((syllable) => syllable !== undefined) ? [{ characters: ofForm, syllables: read }] : [];
  });
  return [own, ...others];
}

function hanOf(text: string): string[] {
  return [...text].filter((character) => hasHan(character));
}
