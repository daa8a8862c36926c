/** Syllables of pinyin in a row of letters, which may be mistyped. */

const initial = '(?:[zcs]h?|[bpmfdtnlgkhjqxryw])';
/** An n or g before a vowel begins the next syllable. */
const [n, ng, nOrNg] = ['n(?![aeiouv])', 'ng(?![aeiouv])', 'ng?(?![aeiouv])'];
const finals = [
  `[iu]?a(?:o|i|${nOrNg})?`,
  `[iuv]?e(?:i|${nOrNg})?`,
  `i(?:u|o${nOrNg}|${nOrNg})?`,
  `o(?:u|${ng})?`,
  `u(?:i|o|${n})?`,
  'v',
];
const withoutInitial = [`a(?:o|i|${nOrNg})?`, `e(?:i|r|${nOrNg})?`, 'ou?'];
const syllable = new RegExp(`${initial}(?:${finals.join('|')})|${withoutInitial.join('|')}`, 'g');

/** How many letters are left when every syllable is taken out. */
export function lettersOutsideSyllables(letters: string): number {
  return letters.replace(syllable, '').length;
}

export function isPinyin(word: string): boolean {
  return lettersOutsideSyllables(word) === 0;
}

/** Where the syllables begin. */
export function syllableStarts(letters: string): number[] {
  return [...letters.matchAll(syllable)].map(({ index }) => index);
}
