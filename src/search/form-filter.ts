import { hash } from './hash.ts';

/**
 * A set of texts that answers "is it in?" in 15 bits for each, and is wrong, with yes, once in a thousand
 * times (a Bloom filter). All forms of the glossary would be some 70 kB; this is a fifth.
 */
const bitsOfText = 15;
const probes = 10;

/** The filter as text. */
export function makeFilter(texts: readonly string[]): string {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((texts.length * bitsOfText) / 8)));
  for (const text of texts)
    for (const bit of bitsOf(text, bytes.length * 8)) bytes[bit >> 3]! |= 1 << (bit & 7);
  return btoa(String.fromCharCode(...bytes));
}

export function readFilter(written: string): (text: string) => boolean {
  const bytes = Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  return (text) => {
    for (const bit of bitsOf(text, bytes.length * 8))
      if ((bytes[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
    return true;
  };
}

function* bitsOf(text: string, count: number): Iterable<number> {
  const [first, step] = [hash(text), hash(text, 0x9747b28c) | 1];
  for (let index = 0; index < probes; index += 1) yield ((first + index * step) >>> 0) % count;
}
