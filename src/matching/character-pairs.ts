/**
 * A set of pairs of neighbouring characters (UTF-16 units) that may say yes for a pair it has not, never no
 * for one it has.
 */
export interface CharacterPairs {
  add(word: string): void;
  mayHave(first: number, second: number): boolean;
}

/** Bits for each pair: one question in twenty gets a yes that is none. */
const bitsForPair = 16;
const fewestBits = 256;

/**
 * A Bloom filter with one hash: it answers in a few nanoseconds, without a string being made for the question.
 * @param expected about how many pairs it will hold
 */
export function createCharacterPairs(expected: number): CharacterPairs {
  const digits = Math.ceil(Math.log2(Math.max(fewestBits, expected * bitsForPair)));
  const bits = new Uint8Array(2 ** (digits - 3));
  const bitOf = (first: number, second: number) =>
    (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - digits);
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
  };
}
