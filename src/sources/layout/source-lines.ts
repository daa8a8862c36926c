/** The lines of a source as an editor shows them, for rules that compare a line with its neighbours. */
import type { Found } from '../rule.ts';

export interface SourceLine {
  /** 1-based. */
  number: number;
  /** The words, without the blanks around them. */
  text: string;
  /** Offsets of `text` in the source. */
  at: number;
  end: number;
  /** The blanks before the words: an indent tells where a paragraph begins. */
  indent: string;
  /** The line as it stands, without its end. */
  raw: string;
}

export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = 0;
  for (const end of [...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g), undefined]) {
    const raw = source.slice(from, end?.index);
    const text = raw.trim();
    const indent = text === '' ? raw : raw.slice(0, raw.length - raw.trimStart().length);
    const at = from + indent.length;
    lines.push({ number: lines.length + 1, text, at, end: at + text.length, indent, raw });
    if (end) from = end.index + end[0].length;
  }
  return lines;
}

/** All words of a line, to be left out. */
export function wholeLine({ at, text }: SourceLine): Found {
  return { at, before: text, after: '' };
}

/** A Chinese character or mark. */
export const han = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

/** Whether two texts that are put together have no space between them, as one of them is Chinese there. */
export function isGlued(before: string, after: string): boolean {
  return han.test(before.at(-1)!) || han.test(after[0]!);
}

const wide = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/gu;

/** How broad a text prints: a Chinese character or mark takes the room of two Latin letters. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
