import { outlineByEvidence } from '../documents/outline/by-evidence/outline-by-evidence.ts';
import type { Draft } from '../documents/outline/draft.ts';
import type { LineOverrides } from '../sources/layout/line-overrides.ts';
import type { MarkedLine } from './types.ts';

/** As many readings as a few words on single lines need to settle. */
const readings = 3;

/** Depth of the first heading under the title, and of the deepest that a page has. */
const topDepth = 2;
const deepest = 4;
/** What is marked as a heading and is longer was marked for its looks. */
const longestHeading = 120;

/**
 * What the marks of a format (headings of Markdown, HTML and Word, items of lists) say of single lines, where
 * the text alone would be read otherwise: by number of the line, as the catalog has it.
 *
 * @param text one paragraph on a line
 * @param marked in the order of the text; what does not stand in it is passed over
 */
export function markedLines(text: string, marked: readonly MarkedLine[]): LineOverrides {
  const wanted = wantedOf(placesOf(text, marked));
  let overrides: LineOverrides = {};
  // What is said of one line can settle those around it, for better or worse: so it is read again.
  for (let reading = 0; reading < readings; reading++) {
    const { drafts } = outlineByEvidence(text, { overrides });
    const byLine = new Map(drafts.map((draft) => [draft.paragraph.line, draft]));
    const wrong = wanted.filter(({ line, said }) => isOtherwise(byLine.get(line), said));
    if (wrong.length === 0) break;
    overrides = { ...overrides, ...Object.fromEntries(wrong.map(({ line, said }) => [line, said])) };
  }
  return overrides;
}

/** Whether a line is read as something else than its mark says; an item may be a paragraph, too. */
function isOtherwise(read: Draft | undefined, said: string): boolean {
  if (!read || read.kind === 'title') return false;
  return said === 'item' ? read.kind === 'heading' : `${read.kind} ${read.depth}` !== said;
}

/** A marked line, where it stands. */
type Placed = MarkedLine & { line: number };

function placesOf(text: string, marked: readonly MarkedLine[]): Placed[] {
  const lines = text.split('\n').map((line) => line.trim());
  let from = 0;
  return marked.flatMap((mark) => {
    const at = lines.indexOf(mark.text, from);
    if (at < 0) return [];
    from = at + 1;
    return [{ ...mark, line: at + 1 }];
  });
}

/** Ranks of headings, whatever the first is, are depths from 2 on; a rank that only the title has is none. */
function wantedOf(placed: readonly Placed[]): { line: number; said: string }[] {
  const headings = placed.filter(({ rank, text }) => rank !== undefined && text.length <= longestHeading);
  const [first, ...others] = headings;
  const isTitle = first !== undefined && others.every(({ rank }) => rank! > first.rank!);
  const under = isTitle ? others : headings;
  const ranks = [...new Set(under.map(({ rank }) => rank!))].toSorted((a, b) => a - b);
  return placed.flatMap(({ line, rank, text }) => {
    if (rank === undefined) return [{ line, said: 'item' }];
    if (text.length > longestHeading || (isTitle && line === first.line)) return [];
    return [{ line, said: `heading ${Math.min(deepest, topDepth + ranks.indexOf(rank))}` }];
  });
}
