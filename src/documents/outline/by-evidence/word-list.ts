/** Words of a pattern, written as a text with blanks between them; a blank within a word is written as `_`. */
export function anyOf(...words: string[]): string {
  return words
    .flatMap((text) => text.trim().split(/\s+/))
    .map((word) => word.replaceAll('_', ' '))
    .join('|');
}
