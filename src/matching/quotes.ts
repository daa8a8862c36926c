import type { Candidate } from './types.ts';

/** A quotation mark, and the other one of its pair. Offsets are UTF-16. */
interface QuoteMark {
  at: number;
  partner: number;
}

interface Stretch {
  start: number;
  end: number;
}

const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
};
const anyMark = /[“”‘’「」『』《》"]/g;
const markOrSpace = /[“”‘’「」『』《》"\s]/;

/**
 * Candidates that hold no quotation mark without the other one of its pair. A stretch that has one inside
 * (十四五”规划) is extended to the other where that stands beside it; one that reaches into a quotation, or out
 * of it, is left out. A mark that has no other in the text counts for nothing. Nothing but marks and spaces is
 * added, so that none overlaps another that it did not.
 */
export function withWholeQuotes(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const marks = quoteMarks(text);
  if (marks.length === 0) return candidates;
  return candidates.flatMap((candidate) => {
    const whole = wholeStretch(candidate, marks, text);
    if (!whole) return [];
    return whole.start === candidate.start && whole.end === candidate.end
      ? candidate
      : { ...candidate, ...whole };
  });
}

/** Those that have their other mark, in text order. Of straight ones every second closes; an apostrophe is none. */
function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  /** By the mark that would close them, where opening ones stand. */
  const open = new Map<string, number[]>();
  for (const { 0: character, index: at } of text.matchAll(anyMark)) {
    if (isApostrophe(text, at)) continue;
    const partner = open.get(character)?.pop();
    if (partner !== undefined) marks.push({ at: partner, partner: at }, { at, partner });
    else {
      const closing = closings[character];
      if (closing)
        open
          .set(closing, open.get(closing) ?? [])
          .get(closing)!
          .push(at);
    }
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** Whether ’ stands there and a word goes on after it. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
}

/** The stretch with the other mark of each that it holds; undefined where more than marks and spaces is between. */
function wholeStretch(
  { start, end }: Stretch,
  marks: readonly QuoteMark[],
  text: string,
): Stretch | undefined {
  // The marks from `low` to `high` are looked at; the stretch grows until there are no others in it.
  let low = firstFrom(marks, start);
  let high = low;
  for (;;) {
    let mark: QuoteMark | undefined;
    if (high < marks.length && marks[high]!.at < end) mark = marks[high++];
    else if (low > 0 && marks[low - 1]!.at >= start) mark = marks[--low];
    if (!mark) return { start, end };
    const { partner } = mark;
    if (partner >= end) {
      if (!isGap(text, end, partner)) return undefined;
      end = partner + 1;
    } else if (partner < start) {
      if (!isGap(text, partner + 1, start)) return undefined;
      start = partner;
    }
  }
}

/** Index of the first mark at or after an offset. */
function firstFrom(marks: readonly QuoteMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!markOrSpace.test(text[at]!)) return false;
  return true;
}
