/** Where one is in a text: pure, so that it can be tried without a browser. */

/**
 * Index of the last block that begins at or above a line; -1 before the first. The blocks stand one below
 * the other.
 *
 * @param topOf the upper edge of a block
 */
export function blockAt(count: number, topOf: (index: number) => number, line: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(middle) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** An address with another fragment, or with none. */
export function withFragment(href: string, id: string): string {
  const [bare = ''] = href.split('#');
  return id ? `${bare}#${id}` : bare;
}
