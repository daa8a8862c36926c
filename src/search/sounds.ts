import { foldUmlaut } from './romanized.ts';

/**
 * How characters sound, for those who take one for another. The 3,755 characters in common use stand in GB 2312 in
 * the order of their pinyin, and every browser knows that standard: what travels is how many have each syllable.
 */

/** How many characters of the standard, in its order, have each syllable: `a2ai13an9`. */
export type SyllableCounts = string;

/** The first level of GB 2312: its rows 16 to 55, of which the last has five places without a character. */
export function commonCharacters(): string[] {
  const [firstRow, lastRow, cells] = [0xb0, 0xd7, 94];
  const bytes = Array.from({ length: (lastRow - firstRow + 1) * cells }, (_, index) => [
    firstRow + Math.floor(index / cells),
    0xa1 + (index % cells),
  ]);
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes.flat()))].slice(0, 3755);
}

/** How characters in common use sound, but for the tone; any other sounds like none. */
export interface Sounds {
  areAlike(one: string, other: string): boolean;
  /** One syllable, the commonest of those that it may have; in letters from a to z. */
  syllableOf(character: string): string | undefined;
  /** Whether a character sounds like a syllable. */
  isReadAs(character: string, syllable: string): boolean;
}

export function readSounds(written: SyllableCounts): Sounds {
  const characters = commonCharacters();
  const readings = new Map<string, { syllable: string; sound: string }>();
  let at = 0;
  for (const [, letters, count] of written.matchAll(/([a-z]{1,6})(\d{1,3})/g)) {
    const syllable = foldUmlaut(letters!);
    const reading = { syllable, sound: alike(syllable) };
    const until = at + Number(count);
    for (; at < until; at += 1) readings.set(characters[at]!, reading);
  }
  const soundOf = (character: string) => readings.get(character)?.sound;
  return {
    areAlike: (one, other) => readings.has(one) && soundOf(one) === soundOf(other),
    syllableOf: (character) => readings.get(character)?.syllable,
    isReadAs: (character, syllable) => soundOf(character) === alike(foldUmlaut(syllable)),
  };
}

/** What many do not tell apart is one: zh and z, ng and n. */
function alike(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}
