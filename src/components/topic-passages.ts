import type { DocumentData } from '../exchange/document-data.ts';
import { isInSource, type TermData } from '../exchange/term-data.ts';

/** A block of a document in which terms of a topic stand. */
export interface Passage {
  block: string;
  /** The terms of the topic that stand in it, in the order of the list they were taken from. */
  terms: string[];
}

/** The passages of a document on a topic. */
export interface DocumentPassages {
  document: DocumentData;
  /** Those with most terms of the topic, in reading order. */
  passages: Passage[];
  /** How many blocks have any. */
  blocks: number;
}

/**
 * Where the documents speak of a topic: of each document the few blocks that hold most of its terms; the
 * document that has most such blocks first.
 *
 * @param most how many documents, and how many passages of each, are named
 */
export function topicPassages(
  terms: readonly Pick<TermData, 'id' | 'places'>[],
  documents: readonly DocumentData[],
  most = { documents: 8, passages: 5 },
): DocumentPassages[] {
  const found = terms.flatMap(({ id, places }) =>
    places.filter(isInSource).map(({ document, block }) => ({ id, document, block })),
  );
  const byDocument = Map.groupBy(found, ({ document }) => document);
  return documents
    .flatMap((document) => {
      const byBlock = Map.groupBy(byDocument.get(document.id) ?? [], ({ block }) => block);
      const passages = [...byBlock].map(([block, own]) => ({
        block,
        terms: [...new Set(own.map(({ id }) => id))],
      }));
      const best = new Set(
        passages.toSorted((a, b) => b.terms.length - a.terms.length).slice(0, most.passages),
      );
      const place = new Map(document.blocks.map(({ id }, index) => [id, index]));
      return passages.length === 0
        ? []
        : {
            document,
            passages: [...best].sort((a, b) => place.get(a.block)! - place.get(b.block)!),
            blocks: passages.length,
          };
    })
    .sort((a, b) => b.blocks - a.blocks)
    .slice(0, most.documents);
}

/** The beginning of a text, cut at a word: in UTF-16 units, with an ellipsis where something follows. */
export function beginningOf(text: string, lang: 'en' | 'zh'): string {
  const most = lang === 'zh' ? 60 : 150;
  if (text.length <= most * 1.15) return text;
  const end = lang === 'zh' ? most : text.lastIndexOf(' ', most);
  return `${text.slice(0, end).replace(/[,;:，。、；：]$/u, '')}…`;
}
