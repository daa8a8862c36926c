import type { Lang } from '../../../languages.ts';
import type { Paragraph } from '../../../sources/types.ts';
import { draft, type Draft } from '../draft.ts';

/** What a line is, once a reader of this folder knows it. */
export type Part = Pick<Draft, 'kind'> & Partial<Omit<Draft, 'paragraph' | 'lang' | 'kind'>>;

/** A paragraph among its neighbours. */
export interface Line {
  paragraph: Paragraph;
  text: string;
  lang: Lang;
  /** Lines follow one another without a blank one between. */
  isNextLine: boolean;
  part?: Part | undefined;
  /** A text of its own begins here, with numbers of its own: an annex, a regulation under its decree. */
  opensText?: boolean;
}

export function linesOf(paragraphs: readonly Paragraph[]): Line[] {
  let before: number | undefined;
  return paragraphs.map((paragraph) => {
    const { lang } = draft(paragraph);
    const isNextLine = before !== undefined && paragraph.line === before + 1;
    before = paragraph.line;
    return { paragraph, text: paragraph.text, lang, isNextLine };
  });
}

const closers = `["”’」』）)\\]》]*`;
const finalStop = new RegExp(`[.!?:;,。．！？：；，、…]${closers}$`);
const sentenceEnd = new RegExp(`[.!?。！？…]${closers}$`);

const longestNote = 80;

/**
 * Without what may stand behind the last stop: [1], ①, the 1 of a note, and in brackets who is to do it:
 * （责任单位：省商务厅）.
 */
function withoutNote(text: string): string {
  const mark = /(?:\[\d{1,3}\]|[①-⑳]|(?<=\p{L}{2}[.!?。！？])\d{1,2})$/u.exec(text);
  if (mark) return text.slice(0, mark.index);
  const from = /[）)]$/.test(text) ? Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) : -1;
  const isNote = from > 0 && text.length - from <= longestNote && /[.。！？…]/.test(text[from - 1]!);
  return isNote ? text.slice(0, from) : text;
}

/** Whether a text ends with a mark that a heading or a name does not have. */
export function endsWithStop(text: string): boolean {
  return finalStop.test(withoutNote(text));
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(withoutNote(text));
}

export function endsWithColon(text: string): boolean {
  return /[:：]$/.test(text);
}

/** How much a line says: Latin words, and about two Chinese characters to a word. */
export function wordsIn(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)
    ?.filter((word) => !/\p{Script=Han}/u.test(word));
  return (words?.length ?? 0) + han / 2;
}

/** Short enough for a heading or a name. */
export function isShort(text: string): boolean {
  return wordsIn(text) <= 14;
}
