/** How the Chinese names of a term are read that are not its headword; for the build alone. */
import { pinyinOf } from '../glossary/pinyin.ts';
import { foldLatin } from './fold.ts';
import { initialsOfName, unitOfInitials, unitOfWhole } from './meaning-units.ts';
import { foldUmlaut } from './romanized.ts';

/** Units by which short names are found: of the pinyin, in one word, and of the initials where they are enough. */
export function readingUnits(names: readonly string[]): string[] {
  return [...new Set(names.filter(isShort))].flatMap((name) => {
    const syllables = pinyinOf(name).map((syllable) =>
      foldUmlaut(foldLatin(syllable).replace(/[^a-z]/g, '')),
    );
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    return [
      unitOfWhole(syllables.join('')),
      ...(initials.length >= initialsOfName.least ? [unitOfInitials(initials)] : []),
    ];
  });
}

function isShort(name: string): boolean {
  const characters = name.match(/^\p{Script=Han}{2,}$/u)?.[0] ?? '';
  return characters.length > 0 && characters.length <= initialsOfName.most;
}
