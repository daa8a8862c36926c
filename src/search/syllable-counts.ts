import { pinyin } from 'pinyin-pro';
import { commonCharacters, type SyllableCounts } from './sounds.ts';

/**
 * The syllables in the order of the standard, each with the number of its characters. A character of several
 * readings stands under one of them: the one with which most characters stand under a reading of theirs, while the
 * syllables follow each other in the order of the alphabet.
 */
export function syllableCounts(): SyllableCounts {
  return (known ??= countSyllables());
}

let known: SyllableCounts | undefined;

function countSyllables(): SyllableCounts {
  const readings = commonCharacters().map(readingsOf);
  const syllables = [...new Set(readings.flatMap((own) => [...own]))].sort();
  let right = syllables.map(() => 0);
  const steps: number[][] = [];
  for (const own of readings) {
    // The best syllable of the character before, for each of this one.
    let best = 0;
    const before = syllables.map((_, index) => (best = right[index]! > right[best]! ? index : best));
    right = syllables.map((syllable, index) => right[before[index]!]! + (own.has(syllable) ? 1 : 0));
    steps.push(before);
  }
  const counts = new Map<string, number>();
  let syllable = right.indexOf(Math.max(...right));
  for (const before of steps.toReversed()) {
    counts.set(syllables[syllable]!, (counts.get(syllables[syllable]!) ?? 0) + 1);
    syllable = before[syllable]!;
  }
  return [...counts]
    .toReversed()
    .map(([name, count]) => `${name}${count}`)
    .join('');
}

function readingsOf(character: string): Set<string> {
  const all = pinyin(character, { type: 'array', toneType: 'none', multiple: true, v: true });
  return new Set(all.filter((reading) => /^[a-z]+$/.test(reading)));
}
