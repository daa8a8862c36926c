import type { Use } from '../concordance/types.ts';
import { alignedTexts, type TranslatedDocument } from '../documents/translated.ts';
import type { Document } from '../documents/types.ts';

/** Gives the aligned sentence of a use, in the other language. */
export type AlignedWith = (use: Use) => string | undefined;

/** Makes it from the documents as received and in the site's own Chinese. */
export function alignment(
  documents: readonly Document[],
  translated: readonly TranslatedDocument[],
): AlignedWith {
  const unitsOf = new Map(translated.map(({ slug, units }) => [slug, units]));
  const texts = new Map<string, string>();
  for (const { slug, blocks } of documents) {
    for (const block of blocks) {
      for (const { sentences, source, target } of alignedTexts(
        block,
        unitsOf.get(slug)?.get(block.id) ?? [],
      )) {
        for (const sentence of sentences) texts.set(`en ${slug} ${sentence}`, target);
        texts.set(`zh ${slug} ${sentences[0]}`, source);
      }
    }
  }
  return ({ lang, document, sentence }) => texts.get(`${lang} ${document} ${sentence}`);
}
