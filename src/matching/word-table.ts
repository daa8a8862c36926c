/** Numbers for the different stretches of text it is asked for, from 0, in the order of first sight. */
export interface WordTable {
  /** The number of text[start, end), without a string being made for it. */
  numberOf(codes: Uint16Array, start: number, end: number): number;
  /** How many code units the stretches that it holds have together. */
  length(): number;
}

/**
 * A hash table whose keys are looked up where they stand in a text. A Map would need each word of the
 * text cut out as a string and hashed: that alone takes longer than all the rest of the matching.
 */
export function createWordTable(): WordTable {
  /** Open addressing: a slot holds a number + 1, or 0 where it is free. */
  let slots = new Int32Array(64);
  let hashes = new Int32Array(32);
  /** Stretch n is the code units from offsets[n] to offsets[n + 1]. */
  let offsets = new Int32Array(33);
  let codeUnits = new Uint16Array(256);
  let size = 0;

  const isStretch = (number: number, codes: Uint16Array, start: number, end: number): boolean => {
    const offset = offsets[number]!;
    if (offsets[number + 1]! - offset !== end - start) return false;
    for (let at = start; at < end; at += 1) if (codeUnits[offset + at - start] !== codes[at]) return false;
    return true;
  };

  const add = (codes: Uint16Array, start: number, end: number, hash: number): number => {
    const offset = offsets[size]!;
    if (offset + end - start > codeUnits.length)
      codeUnits = grown(codeUnits, new Uint16Array(2 * (offset + end - start)));
    for (let at = start; at < end; at += 1) codeUnits[offset + at - start] = codes[at]!;
    hashes[size] = hash;
    offsets[size + 1] = offset + end - start;
    size += 1;
    if (size === hashes.length) makeRoom();
    return size - 1;
  };

  const makeRoom = () => {
    hashes = grown(hashes, new Int32Array(2 * size));
    offsets = grown(offsets, new Int32Array(2 * size + 1));
    slots = new Int32Array(4 * size);
    for (let number = 0; number < size; number += 1) {
      let slot = firstSlot(hashes[number]!, slots.length);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
  };

  return {
    numberOf(codes, start, end) {
      const hash = hashOf(codes, start, end);
      let slot = firstSlot(hash, slots.length);
      for (let entry; (entry = slots[slot]!) !== 0; slot = (slot + 1) & (slots.length - 1))
        if (hashes[entry - 1] === hash && isStretch(entry - 1, codes, start, end)) return entry - 1;
      slots[slot] = size + 1;
      return add(codes, start, end, hash);
    },
    length: () => offsets[size]!,
  };
}

/** FNV-1a over UTF-16 code units instead of bytes. */
function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ codes[at]!, 0x01000193);
  return hash;
}

/** FNV leaves the high bits of a short word in the high bits of the hash; slots take the low ones. */
function firstSlot(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
