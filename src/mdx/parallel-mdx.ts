import type { Lang } from '../languages.ts';
import type { RootContent } from 'mdast';
import type { Concordance } from '../concordance/types.ts';
import type { TranslatedDocument } from '../documents/translated.ts';
import type { Document } from '../documents/types.ts';
import { blockText, flow, mdxFile } from './document-mdx.ts';
import type { SentenceNote } from './sentence-notes.ts';

export interface ParallelMdx {
  document: Document;
  translated: TranslatedDocument;
  concordance: Concordance;
  translatedConcordance: Concordance;
  pageLang: Lang;
  sentenceNotes: ReadonlyMap<string, SentenceNote[]>;
}

/**
 * Both texts of a document side by side: one Pair for each block, with a Side for each language. The
 * sentences of both sides carry the id of the source sentence; ranges name the first one.
 */
export function parallelMdx({
  document,
  translated,
  concordance,
  translatedConcordance,
  pageLang,
  sentenceNotes,
}: ParallelMdx): string {
  const others = new Map(translated.blocks.map((block) => [block.id, block]));
  const rows = document.blocks.map((block): RootContent => {
    const other = others.get(block.id)!;
    const key = `${document.slug} ${block.id}`;
    const side = (lang: Lang) => {
      const own = lang === block.lang ? block : other;
      return flow(
        'Side',
        { lang, ...(own.label ? { label: own.label } : {}), kind: own.kind },
        blockText(own, (lang === block.lang ? concordance : translatedConcordance).byBlock.get(key) ?? []),
      );
    };
    const notes = sentenceNotes.get(block.id);
    return {
      ...flow(
        'Pair',
        {
          id: block.id,
          kind: block.kind,
          ...(block.depth ? { depth: block.depth } : {}),
          ...(notes ? { notes } : {}),
        },
        [],
      ),
      children: block.lang === 'zh' ? [side('zh')] : [side('en'), side('zh')],
    } as RootContent;
  });
  return mdxFile({ document: document.slug, pageLang }, rows);
}
