import { sentenceStarts } from '../documents/sentences.ts';
import type { Lang } from '../languages.ts';

/** What an aligned unit is, in the words of TMX 1.4b. */
export const segmentTypes = ['sentence', 'paragraph', 'block'] as const;
export type SegmentType = (typeof segmentTypes)[number];

/**
 * One sentence on both sides is a sentence; several, on either side, are a paragraph where they are the whole
 * of it, and else a block, which in TMX is a stretch that is none of the others.
 *
 * @param source how many sentences of the source it joins, and how many its block has
 * @param target the translation, and its language
 */
export function segmentType(
  source: { joined: number; inBlock: number },
  target: string,
  lang: Lang,
): SegmentType {
  if (source.joined === 1 && sentencesIn(target, lang) === 1) return 'sentence';
  return source.joined === source.inBlock ? 'paragraph' : 'block';
}

const longestEnding = 8;

/** A semicolon ends no sentence here, although the Chinese is cut there for search. */
function sentencesIn(text: string, lang: Lang): number {
  return sentenceStarts(text, lang).filter(
    (start) => !/；[”’」』）》]*\s*$/.test(text.slice(Math.max(0, start - longestEnding), start)),
  ).length;
}
