/** A page of an index: what stands under one letter, or a part of it where that is much. */
export interface IndexPage<Item> {
  /** `S`, or `#` for what begins with no letter. */
  letter: string;
  /** Which part of the letter, from 1. */
  part: number;
  /** How many parts the letter has. */
  parts: number;
  /** The last piece of its address: `s`, `s-2`, `0-9`. */
  name: string;
  items: Item[];
}

/** How many items a page may hold: some 40 kB of HTML at most, compressed. */
const atMost = 400;

/**
 * Items in their order → the pages of their index, letter by letter. However many items there are, no page
 * grows: a letter with more of them than a page may hold has several, about equally long.
 *
 * @param letterOf the letter under which an item stands
 */
export function indexPages<Item>(
  ordered: readonly Item[],
  letterOf: (item: Item) => string,
  most = atMost,
): IndexPage<Item>[] {
  return [...Map.groupBy(ordered, letterOf)].flatMap(([letter, own]) => {
    const chunks = inChunks(own, most);
    return chunks.map((items, index) => ({
      letter,
      part: index + 1,
      parts: chunks.length,
      name: nameOf(letter, index + 1),
      items,
    }));
  });
}

/** Items in as few chunks as hold at most so many each, about equally long; one empty chunk for no items. */
export function inChunks<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function nameOf(letter: string, part: number): string {
  const name = letter === '#' ? '0-9' : letter.toLowerCase();
  return part === 1 ? name : `${name}-${part}`;
}
