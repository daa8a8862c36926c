/**
 * What a character is to the cutting of a text into units. The order matters: from `joiner` on a
 * character can go on a word, and `continuesWord` and `isAlphanumeric` compare numbers instead of sets.
 */
export const kinds = {
  space: 1,
  /** A quote mark, hyphen or invisible mark that never tells two terms apart. */
  ignored: 2,
  apostrophe: 3,
  hyphen: 4,
  enDash: 5,
  dash: 6,
  /** A unit of its own: punctuation, symbols, half a surrogate pair. */
  mark: 7,
  /** A Chinese character, likewise a unit of its own. */
  ideograph: 8,
  /** Soft hyphens and zero-width joiners: part of the word in which they stand, and not compared. */
  joiner: 9,
  combiningMark: 10,
  letter: 11,
  decimalDigit: 12,
  /** Other numerals (², Ⅳ): they go on a word but begin none. */
  numeral: 13,
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

/** The kind of every code point seen so far; 0 is one not seen yet, and each half of a surrogate pair. */
const known = new Uint8Array(0x110000);

/**
 * The kind of the character that begins at an offset of a text, given as its UTF-16 code units with a
 * space after the last. An array of numbers is read many times faster than a string.
 */
export function kindAt(codes: Uint16Array, at: number): Kind {
  return (known[codes[at]!] || lookUp(codes, at)) as Kind;
}

function lookUp(codes: Uint16Array, at: number): Kind {
  const codePoint = codePointAt(codes, at);
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return kinds.mark;
  return (known[codePoint] ||= classify(String.fromCodePoint(codePoint))) as Kind;
}

/** Length in UTF-16 units of the character that begins at an offset. */
export function widthAt(codes: Uint16Array, at: number): number {
  return codePointAt(codes, at) > 0xffff ? 2 : 1;
}

function codePointAt(codes: Uint16Array, at: number): number {
  const unit = codes[at]!;
  if (unit < 0xd800 || unit > 0xdbff) return unit;
  const next = codes[at + 1]!;
  return next >= 0xdc00 && next <= 0xdfff ? (unit - 0xd800) * 0x400 + next - 0xdc00 + 0x10000 : unit;
}

/** The offset at which the letters, digits and marks of a word end. */
export function wordCharactersEnd(codes: Uint16Array, start: number): number {
  let at = start;
  for (;;) {
    let kind: number;
    while ((kind = known[codes[at]!]!) >= kinds.joiner) at += 1;
    // Not in the table are what was never seen, and the halves of a surrogate pair.
    if (kind !== 0 || !continuesWord(kindAt(codes, at))) return at;
    at += widthAt(codes, at);
  }
}

export function beginsWord(kind: Kind): boolean {
  return kind >= kinds.joiner && kind <= kinds.letter;
}

function continuesWord(kind: Kind): boolean {
  return kind >= kinds.joiner;
}

/** A letter or numeral of any script. */
export function isAlphanumeric(kind: Kind): boolean {
  return kind >= kinds.letter || kind === kinds.ideograph;
}

function classify(character: string): Kind {
  if (/\s/.test(character)) return kinds.space;
  if (/['’]/.test(character)) return kinds.apostrophe;
  if (character === '-') return kinds.hyphen;
  if (character === '–') return kinds.enDash;
  if (/[—―]/.test(character)) return kinds.dash;
  if (/["“”‘„‟«»‹›「」『』《》〈〉‐‑\u200B\u2060]/.test(character)) return kinds.ignored;
  if (/[\u00AD\u200C\u200D]/.test(character)) return kinds.joiner;
  if (/\p{Script=Han}/u.test(character))
    return /[\p{L}\p{N}]/u.test(character) ? kinds.ideograph : kinds.mark;
  if (/\p{L}/u.test(character)) return kinds.letter;
  if (/\p{M}/u.test(character)) return kinds.combiningMark;
  if (/\p{Nd}/u.test(character)) return kinds.decimalDigit;
  return /\p{N}/u.test(character) ? kinds.numeral : kinds.mark;
}
