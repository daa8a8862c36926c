import {
  beginsWord,
  isAlphanumeric,
  kindAt,
  kinds,
  widthAt,
  wordCharactersEnd,
  type Kind,
} from './characters.ts';

/** Where the units of a text stand (UTF-16 offsets): the first `count` places of `starts` and `ends`. */
export interface Cuts {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** The UTF-16 code units of the text, and a space after them. */
  codes: Uint16Array;
}

/** Room for the units of a text of up to `length`. */
export function createCuts(length: number): Cuts {
  return {
    count: 0,
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    codes: new Uint16Array(length + 1),
  };
}

const space = 0x20;
const comma = 0x2c;
const hyphen = 0x2d;
const fullStop = 0x2e;

/**
 * One pass over a text. A unit is a number with what hangs on it (14th, 5G, 2,758.4), a word (PM2.5,
 * m³, isn't, Xi'an), a possessive 's, a Chinese character, a dash, or any other mark. They are written
 * into `cuts`, which must have room for the text, and is returned.
 */
export function cutUnits(text: string, cuts: Cuts): Cuts {
  const { codes, starts, ends } = cuts;
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  codes[text.length] = space;
  let count = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    const kind = kindAt(codes, start);
    end = kind === kinds.space ? start + 1 : stretchEnd(codes, start, kind);
    if (kind === kinds.space || !isUnit(codes, start, end, kind)) continue;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  }
  cuts.count = count;
  return cuts;
}

/** Where that ends which begins with a character of a kind, whether or not it is a unit. */
function stretchEnd(codes: Uint16Array, start: number, kind: Kind): number {
  if (beginsWord(kind)) return wordEnd(codes, start);
  if (kind === kinds.decimalDigit) return numberEnd(codes, start);
  if (kind === kinds.apostrophe) return isPossessive(codes, start) ? start + 2 : start + 1;
  return start + widthAt(codes, start);
}

/** Kinds are numbers in an order: before `dash` stand those that are no unit, or only in their place. */
function isUnit(codes: Uint16Array, start: number, end: number, kind: Kind): boolean {
  if (kind >= kinds.dash) return kind !== kinds.joiner || !isInvisible(codes, start, end);
  if (kind === kinds.apostrophe) return isPossessive(codes, start);
  if (kind === kinds.hyphen) return isDash(codes, start);
  return kind === kinds.enDash && isSpaced(codes, start);
}

/** The end of a number, with its separators and with a word that hangs on it. */
function numberEnd(codes: Uint16Array, start: number): number {
  let end = digitsEnd(codes, start);
  while ((codes[end] === fullStop || codes[end] === comma) && kindAt(codes, end + 1) === kinds.decimalDigit)
    end = digitsEnd(codes, end + 1);
  return beginsWord(kindAt(codes, end)) ? wordCharactersEnd(codes, end) : end;
}

function digitsEnd(codes: Uint16Array, start: number): number {
  let end = start;
  while (kindAt(codes, end) === kinds.decimalDigit) end += widthAt(codes, end);
  return end;
}

/** The end of a word, with a decimal fraction (PM2.5) or with apostrophes inside it. */
function wordEnd(codes: Uint16Array, start: number): number {
  let end = wordCharactersEnd(codes, start);
  // Nearly every word: the questions below would take longer than the reading of it.
  if (codes[end] === space) return end;
  if (codes[end] === fullStop && kindAt(codes, end + 1) === kinds.decimalDigit && endsInDigit(codes, end))
    return wordCharactersEnd(codes, end + 1);
  while (
    kindAt(codes, end) === kinds.apostrophe &&
    beginsWord(kindAt(codes, end + 1)) &&
    !isPossessive(codes, end)
  )
    end = wordCharactersEnd(codes, end + 1);
  return end;
}

/** Whether the character before an offset inside a word is a digit; there are digits of two code units (𝟐). */
function endsInDigit(codes: Uint16Array, end: number): boolean {
  return (
    kindAt(codes, end - 1) === kinds.decimalDigit ||
    (end > 1 && widthAt(codes, end - 2) === 2 && kindAt(codes, end - 2) === kinds.decimalDigit)
  );
}

function isInvisible(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kindAt(codes, at) !== kinds.joiner) return false;
  return true;
}

/** Whether 's or ’S stands there and nothing goes on after it ("Xi's" before a letter is one word). */
function isPossessive(codes: Uint16Array, apostrophe: number): boolean {
  const letter = codes[apostrophe + 1];
  return (letter === 0x73 || letter === 0x53) && !isAlphanumeric(kindAt(codes, apostrophe + 2));
}

/** A hyphen that hangs on the word before it ("medium- and long-term") is none; two in a row are one. */
function isDash(codes: Uint16Array, at: number): boolean {
  return isSpaceBefore(codes, at) || codes[at - 1] === hyphen || codes[at + 1] === hyphen;
}

/** An en dash inside a compound (Jiangsu–Liaoning) is a hyphen. */
function isSpaced(codes: Uint16Array, at: number): boolean {
  return isSpaceBefore(codes, at) || kindAt(codes, at + 1) === kinds.space;
}

/** The beginning of a text counts as a space, as its end does. */
function isSpaceBefore(codes: Uint16Array, at: number): boolean {
  return at === 0 || kindAt(codes, at - 1) === kinds.space;
}
