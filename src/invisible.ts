/** Characters that nobody sees in a text, or that change how the text around them is shown. */

// Controls, marks of direction and format, half surrogates, private use, line and paragraph separators,
// whatever Unicode says is shown as nothing; the blank of Braille, and the mark of a failed decoding.
const kinds = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\u2800\uFFFD`;
const invisible = new RegExp(`[${kinds}]`, 'u');
const everyInvisible = new RegExp(`[${kinds}]`, 'gu');
const everyInvisibleInLine = new RegExp(String.raw`(?!\n)[${kinds}]`, 'gu');

/**
 * The first character of a text that cannot be seen.
 *
 * @param lines whether the text may have several lines, ended by U+000A
 * @returns the character and its UTF-16 offset
 */
export function firstInvisible(text: string, { lines }: { lines: boolean }) {
  const found = invisible.exec(lines ? text.replaceAll('\n', ' ') : text);
  return found ? { character: found[0], at: found.index } : undefined;
}

/** `U+202E` */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text to print: what cannot be seen is written as `‹U+202E›`, line ends stay. */
export function spellOutInvisible(text: string): string {
  return text.replace(everyInvisibleInLine, (character) => `‹${codePointName(character)}›`);
}

/** A text without the characters that cannot be seen. */
export function withoutInvisible(text: string): string {
  return text.replace(everyInvisible, '');
}
