import type { DocumentData } from '../exchange/document-data.ts';
import type { TermData } from '../exchange/term-data.ts';

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
  terms: readonly Pick<TermData, 'id' | 'renderings'>[],
  documents: readonly DocumentData[],
  most = { documents: 8, passages: 5 },
): DocumentPassages[] {
  const byDocument = termsByBlock(terms);
  return documents
    .flatMap((document) => {
      const byBlock = byDocument.get(document.id);
      return byBlock ? { document, byBlock } : [];
    })
    .sort((a, b) => b.byBlock.size - a.byBlock.size)
    .slice(0, most.documents)
    .map(({ document, byBlock }) => {
      const inOrder = document.blocks.flatMap(({ id }) => {
        const own = byBlock.get(id);
        return own ? { block: id, terms: [...own] } : [];
      });
      const best = new Set(
        inOrder.toSorted((a, b) => b.terms.length - a.terms.length).slice(0, most.passages),
      );
      return { document, passages: inOrder.filter((passage) => best.has(passage)), blocks: byBlock.size };
    });
}

/** Ids of the terms that stand in each block of the documents as received, by document and block. */
function termsByBlock(
  terms: readonly Pick<TermData, 'id' | 'renderings'>[],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const byDocument = new Map<string, Map<string, Set<string>>>();
  for (const { id, renderings } of terms)
    for (const [document, blocks] of renderings.flatMap(({ uses }) => Object.entries(uses)))
      for (const block of blocks) {
        const byBlock = byDocument.get(document) ?? new Map<string, Set<string>>();
        byDocument.set(document, byBlock);
        byBlock.set(block, (byBlock.get(block) ?? new Set()).add(id));
      }
  return byDocument;
}

/** The beginning of a text, cut at a word: in UTF-16 units, with an ellipsis where something follows. */
export function beginningOf(text: string, lang: 'en' | 'zh'): string {
  const most = lang === 'zh' ? 60 : 150;
  if (text.length <= most * 1.15) return text;
  const end = lang === 'zh' ? most : text.lastIndexOf(' ', most);
  return `${text.slice(0, end).replace(/[,;:，。、；：]$/u, '')}…`;
}
