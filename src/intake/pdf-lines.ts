/** A piece of text on a page, as a PDF places it: points, from the lower left corner. */
export interface PdfItem {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** One line of a page. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  /** Height of the base line. */
  y: number;
  fontSize: number;
}

/** The pieces of a page → its lines, in the order in which the file has them, which is that of reading. */
export function linesOfPage(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line.text !== '') lines.push(line);
    open = [];
  };
  for (const item of items) {
    if (item.str === '') continue;
    const before = open.at(-1);
    if (before && !isSameLine(before, item)) close();
    open.push(item);
  }
  if (open.length > 0) close();
  return lines;
}

/** Superscripts stand a little higher; what begins far left of where the last ended is a line of its own. */
function isSameLine(before: PdfItem, item: PdfItem): boolean {
  const size = Math.max(before.fontSize, item.fontSize, 1);
  return Math.abs(before.y - item.y) < size * 0.6 && item.x > before.x + before.width - size * 2;
}

function lineOf(items: readonly PdfItem[]): PdfLine {
  let text = '';
  let reached: number | undefined;
  for (const { str, x, width, fontSize } of items) {
    const gap = reached === undefined ? 0 : x - reached;
    // Words that are set apart by position alone; between columns of a table the gap is wider than two letters.
    if (gap > fontSize * 2.5) text = `${text.trimEnd()}\t`;
    else if (gap > fontSize * 0.2 && !/\s$/.test(text) && !/^\s/.test(str) && !isHanBetween(text, str))
      text += ' ';
    text += str;
    reached = x + width;
  }
  const shown = items.filter(({ str }) => str.trim() !== '');
  return {
    text: text.replace(/[ \u00A0]+/g, ' ').trim(),
    left: Math.min(...shown.map(({ x }) => x)),
    right: Math.max(...shown.map(({ x, width }) => x + width)),
    y: shown[0]?.y ?? 0,
    fontSize: mostCommon(shown.map(({ fontSize, str }) => ({ value: fontSize, weight: str.length }))),
  };
}

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

function isHanBetween(before: string, after: string): boolean {
  return han.test(before.slice(-1)) && han.test(after.slice(0, 1));
}

/** The value that most letters have, to half a point. */
export function mostCommon(values: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) {
    const rounded = Math.round(value * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as [
    number,
    number,
  ])[0];
}
