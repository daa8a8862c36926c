import type { Rule } from '../rule.ts';
import { drawnLine, pagePartsOf } from './page-numbers.ts';
import { beginsWithMark } from './numbering-mark.ts';
import { isGlued, sourceLines, widthOf, type SourceLine } from './source-lines.ts';

/** The note at the foot of a page: its mark, and words. */
const noteMark = /^(?:\d{1,3}\s|[*†‡]{1,3}|\[\d{1,3}\]|[①-⑳]|注[:：])\s*(?=[\p{L}《“"])/u;
/** Under a rule, a number may have a point. */
const markUnderRule = /^(?:\d{1,3}[.)]?|[*†‡]{1,3}|\[\d{1,3}\]|[①-⑳]|注[:：]?)\s*(?=[\p{L}《“"])/u;
const finalStop = /[.!?:;。！？：；…]["”’」』）)\]》\d*†]*$/;
/** Longer stretches at the foot of a page are text. */
const mostNoteLines = 6;

/** A note that stands inside a paragraph, as the page ended there. */
export interface PageNote {
  /** Its lines, with the line that is drawn above it. */
  lines: SourceLine[];
  /** The last line of the paragraph that goes on behind it. */
  paragraphEnd: SourceLine;
}

/**
 * The notes at the foot of pages where a paragraph goes on over the page.
 *
 * @param all the lines of a source
 * @param pageParts those of them that are numbers and heads of pages
 */
export function pageNotesOf(all: readonly SourceLine[], pageParts: readonly SourceLine[]): PageNote[] {
  const parts = new Set(pageParts.map(({ number }) => number));
  const found = all.flatMap((line, at): PageNote[] => {
    const isFirstPart = parts.has(line.number) && !parts.has(all[at - 1]?.number ?? 0);
    const isUnderBlock = line.text === '' && (all[at - 1]?.text ?? '') !== '';
    if (!isFirstPart && !isUnderBlock) return [];
    const { lines, isSure } = notesAbove(all, at);
    if (lines.length === 0 || !(isFirstPart || isSure)) return [];
    // Where no number tells that a page ends, a small letter must tell that the paragraph goes on.
    const isPageEnd =
      isFirstPart || parts.has(all.find(({ number, text }) => number > line.number && text)?.number ?? 0);
    if (isUnderBlock && isPageEnd) return [];
    const before = all.findLast(({ number, text }) => number < lines[0]!.number && text !== '');
    const next = all.findIndex(
      ({ number, text }) => number > line.number && text !== '' && !parts.has(number),
    );
    const isOpen = before !== undefined && !finalStop.test(before.text);
    const goesOn =
      next >= 0 && !noteMark.test(all[next]!.text) && (isPageEnd || /^\p{Ll}/u.test(all[next]!.text));
    if (!isOpen || !goesOn) return [];
    return [{ lines, paragraphEnd: endOfParagraph(all, next) }];
  });
  // Behind one paragraph is room for one.
  return [...new Map(found.map((note) => [note.paragraphEnd.number, note])).values()];
}

/** A line that leaves so much of the width ends its paragraph. */
const shortOfWidth = 0.85;
/** Who speaks next: MODERATOR:, 记者： */
const speaker = /^(?:\p{Lu}[\p{L}.' ]{1,30}|\p{Script=Han}[\p{Script=Han}\s]{1,15})[:：]/u;

/** The last line of the paragraph of which a line is a part: before a blank line, a mark, a speaker, or a short one. */
function endOfParagraph(all: readonly SourceLine[], from: number): SourceLine {
  const blank = all.findIndex(({ text }, at) => at > from && text === '');
  const block = all.slice(from, blank < 0 ? all.length : blank);
  const width = Math.max(...block.map(({ text }) => widthOf(text)));
  const end = block.findIndex(({ text }, at) => {
    const next = block[at + 1]?.text;
    if (next === undefined) return true;
    const isShort = widthOf(text) < width * shortOfWidth;
    return finalStop.test(text) && (isShort || beginsWithMark(next) || speaker.test(next));
  });
  return block[end]!;
}

/** ①, [1] or * at the front of a line, as it stands in one of the first `count` lines. */
function isMarkOfText(text: string, all: readonly SourceLine[], count: number): boolean {
  const mark = /^(?:[*†‡]{1,3}|\[\d{1,3}\]|[①-⑳])/.exec(text)?.[0];
  return mark !== undefined && all.slice(0, count).some((line) => line.text.indexOf(mark) > 0);
}

/** What stands between the text and the number of a page, from a rule or the mark of a note on; and if that is sure. */
function notesAbove(all: readonly SourceLine[], at: number): { lines: SourceLine[]; isSure: boolean } {
  let end = at;
  while (end > 0 && all[end - 1]!.text === '') end -= 1;
  let from = end;
  while (from > 0 && end - from < mostNoteLines && all[from - 1]!.text !== '') from -= 1;
  const block = all.slice(from, end);
  const drawn = block.findIndex(({ text }) => drawnLine.test(text));
  const sure = block.findIndex(({ text }) => isMarkOfText(text, all, from + 1));
  const first = [drawn, sure, noteMark.test(block[0]?.text ?? '') ? 0 : -1].find((found) => found >= 0) ?? -1;
  const isSetApart = drawn >= 0 || sure >= 0 || (first === 0 && all[from - 1]?.text === '');
  const hasWords =
    drawn >= 0 ? markUnderRule.test(block[drawn + 1]?.text ?? '') : noteMark.test(block[first]?.text ?? '');
  return { lines: first >= 0 && isSetApart && hasWords ? block.slice(first) : [], isSure: sure >= 0 };
}

/** A note at the foot of a page, inside a paragraph that goes on over the page, comes behind that paragraph. */
export const pageNotes: Rule = {
  name: 'note-in-paragraph',
  publisher: 'common',
  action: 'mended',
  ownParagraph: true,
  why: {
    en: 'A note at the foot of a page, in the middle of a paragraph, was put behind the paragraph.',
    zh: '段落中间的页下注移至该段之后。',
  },
  find: (source) => {
    const all = sourceLines(source);
    return pageNotesOf(all, pagePartsOf(all)).flatMap(({ lines, paragraphEnd }) => {
      const written = lines.filter(({ text }) => !drawnLine.test(text));
      const [at, end] = [written[0]!.at, written.at(-1)!.end];
      const words = written
        .map(({ text }) => text)
        .reduce((before, text) => before + (isGlued(before, text) ? '' : ' ') + text);
      return [
        { at, before: source.slice(at, end), after: '' },
        { at: paragraphEnd.end, before: '', after: words },
      ];
    });
  },
};
