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

/** Whether two characters sound alike, but for the tone; one that the standard does not have sounds like none. */
export function readSounds(written: SyllableCounts): (one: string, other: string) => boolean {
  const characters = commonCharacters();
  const sounds = new Map<string, string>();
  let at = 0;
  for (const [, syllable, count] of written.matchAll(/([a-z]{1,6})(\d{1,3})/g)) {
    const until = at + Number(count);
    for (; at < until; at += 1) sounds.set(characters[at]!, alike(syllable!));
  }
  return (one, other) => sounds.has(one) && sounds.get(one) === sounds.get(other);
}

/** What many do not tell apart is one: zh and z, ng and n. */
function alike(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}
