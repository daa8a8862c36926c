import type { PdfLine } from './pdf-lines.ts';

/** How many lines from the edge of a page may be its head or its foot. */
const edge = 2;

/** A page number alone: 3, - 3 -, — 3 —, 第3页, Page 3 of 10, 3/10. */
const pageNumber =
  /^(?:[-–—·•\s]*\d{1,4}[-–—·•\s]*|第\s*\d+\s*页(?:[\s,，/]*共\s*\d+\s*页)?|Page\s+\d+(?:\s+of\s+\d+)?|\d+\s*\/\s*\d+)$/i;

/**
 * The pages without running heads, feet and page numbers.
 *
 * A line at the edge of a page that stands at the edge of at least half of the pages, three or more (digits
 * apart), is a running head; so is a number alone, where the pages count up by it.
 */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): {
  pages: PdfLine[][];
  heads: string[];
  numbers: number;
} {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(edgesOf(page).map(sameness))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const heads = new Map<string, string>();
  let numbers = 0;
  const least = Math.max(3, pages.length / 2);
  const kept = pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => {
      if (!edges.has(line)) return true;
      const isNumber = pageNumber.test(line.text) && pages.length > 1 && isOutermost(line, page);
      const isHead = (counts.get(sameness(line)) ?? 0) >= least;
      if (isNumber) numbers += 1;
      else if (isHead) heads.set(sameness(line), heads.get(sameness(line)) ?? line.text);
      return !isNumber && !isHead;
    });
  });
  return { pages: kept, heads: [...heads.values()], numbers };
}

/** The highest and the lowest lines, wherever they stand in the file. */
function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)])];
}

function isOutermost(line: PdfLine, page: readonly PdfLine[]): boolean {
  const heights = page.map(({ y }) => y);
  return line.y >= Math.max(...heights) - 1 || line.y <= Math.min(...heights) + 1;
}

/** What two running heads have in common though the number in them differs; a title in larger letters is none. */
function sameness({ text, fontSize }: PdfLine): string {
  return `${Math.round(fontSize)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
}
