/**
 * A set of pairs of neighbouring characters (UTF-16 units) that may say yes for a pair it has not, never no
 * for one it has.
 */
export interface CharacterPairs {
  add(word: string): void;
  mayHave(first: number, second: number): boolean;
  copy(): CharacterPairs;
}

/** Bits of the table: for 60,000 pairs one question in twenty gets a yes that is none. */
const size = 1 << 20;

/** A Bloom filter with one hash: it answers in a few nanoseconds, without a string being made for the question. */
export function createCharacterPairs(bits = new Uint8Array(size >> 3)): CharacterPairs {
  const bitOf = (first: number, second: number) =>
    (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
  return {
    add(word) {
      for (let at = 1; at < word.length; at += 1) {
        const bit = bitOf(word.charCodeAt(at - 1), word.charCodeAt(at));
        bits[bit >> 3]! |= 1 << (bit & 7);
      }
    },
    mayHave(first, second) {
      const bit = bitOf(first, second);
      return (bits[bit >> 3]! & (1 << (bit & 7))) !== 0;
    },
    copy: () => createCharacterPairs(bits.slice()),
  };
}
