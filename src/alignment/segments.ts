import { sentenceStarts } from '../documents/sentences.ts';
import type { Lang } from '../languages.ts';
import type { Segment } from './types.ts';

/** A plain text, its paragraphs divided by line ends, → its sentences in reading order; blank lines are none. */
export function segmentsOf(text: string, lang: Lang): Segment[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((content, paragraph) => {
      const starts = sentenceStarts(content, lang);
      return starts
        .map((start, index) => content.slice(start, starts[index + 1]).trim())
        .filter((sentence) => sentence !== '')
        .map((sentence) => ({ text: sentence, paragraph }));
    });
}
