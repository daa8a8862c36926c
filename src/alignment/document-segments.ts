import type { Document } from '../documents/types.ts';
import { labelNumber } from './label-number.ts';
import type { Segment } from './types.ts';

/** A sentence of a document. */
export interface DocumentSegment extends Segment {
  /** `p12s3` */
  id: string;
  block: string;
  /** It begins its block. */
  isFirst: boolean;
  /** Numbering or marker before it, where it begins its block. */
  label: string;
  /** Of its block in the source file. */
  line: number;
}

/** The sentences of a document in its own language, with what its structure says of them. */
export function documentSegments({ blocks, lang }: Document): DocumentSegment[] {
  return blocks
    .filter((block) => block.lang === lang)
    .flatMap((block, paragraph) =>
      block.sentences.map(({ id, start, end }, index): DocumentSegment => {
        const isFirst = index === 0;
        const number = isFirst ? labelNumber(block.label) : undefined;
        return {
          id,
          block: block.id,
          isFirst,
          label: isFirst ? block.label : '',
          line: block.source.line,
          text: block.text.slice(start, end).trim(),
          paragraph,
          marks: [
            ...(number === undefined ? [] : [`label ${number}`]),
            ...(isFirst && block.kind !== 'paragraph' ? [`kind ${block.kind}`] : []),
          ],
        };
      }),
    );
}
