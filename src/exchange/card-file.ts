/** Number of files into which the cards of all terms are divided, in each language. */
const files = 64;

/** The name of the file that has the card of a term, for pages that are of no document. */
export function cardFile(id: string): string {
  // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return (hash % files).toString(36);
}
