/**
 * What was computed for each character, with what is known of whole words in its place wherever they stand;
 * of two words that overlap, the longer wins.
 *
 * @param computed one part for each of `characters`
 * @param known the parts of a word, one for each of its characters
 */
export function laidOver(
  computed: readonly string[],
  characters: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): string[] {
  const parts = [...computed];
  const lengths = [...new Set([...known.keys()].map((word) => word.length))].sort((a, b) => a - b);
  for (const length of lengths)
    for (let at = 0; at + length <= characters.length; at += 1) {
      const word = characters.slice(at, at + length).join('');
      known.get(word)?.forEach((part, index) => (parts[at + index] = part));
    }
  return parts;
}
