/** A list that ends with or without the comma before "and": A, B, and C; A, B and C. */
const withComma = /^(.*, .*), (and|or) ([^,]+)$/;
const withoutComma = /^(.*, [^,]*?[^,\s]) (and|or) ([^,]+)$/;

/**
 * An English form as it is written, and, where it is a list of three or more, as those write it who put the
 * comma before the last "and", or leave it out.
 */
export function serialSpellings(text: string): string[] {
  const without = withComma.exec(text);
  if (without) return [text, `${without[1]} ${without[2]} ${without[3]}`];
  const added = withoutComma.exec(text);
  return added ? [text, `${added[1]}, ${added[2]} ${added[3]}`] : [text];
}
