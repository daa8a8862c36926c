import type { Block } from '../documents/types.ts';
import type { Term } from '../glossary/types.ts';
import type { Use } from './types.ts';

/** Characters of a text that may carry a mark before a reader asks for more, of a hundred. */
const percentMarked = 11.5;

/**
 * The uses that are marked without being asked for: those of key terms, each at its first use in a section,
 * as long as no more than about an eighth of the text so far is marked. Headings are large enough as they
 * are. A use for which there was no room gives its turn to the next one of the section.
 *
 * @param usesOf the uses of a block, in text order
 */
export function markedUses(
  blocks: readonly Block[],
  usesOf: (block: Block) => readonly Use[],
  terms: ReadonlyMap<string, Pick<Term, 'weight'>>,
): ReadonlySet<Use> {
  const marked = new Set<Use>();
  const seen = new Set<string>();
  let characters = 0;
  let underMark = 0;
  for (const block of blocks) {
    characters += block.text.length;
    if (block.depth) seen.clear();
    else
      for (const use of usesOf(block)) {
        const length = use.end - use.start;
        const isFirst = use.term && terms.get(use.term)?.weight === 'key' && !seen.has(use.term);
        if (!isFirst || underMark + length > (characters * percentMarked) / 100) continue;
        seen.add(use.term!);
        underMark += length;
        marked.add(use);
      }
  }
  return marked;
}
