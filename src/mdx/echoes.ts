import type { Bilingual } from '../languages.ts';
import type { Block } from '../documents/types.ts';

/** Lines that name a document: they stand at its head. */
const naming: ReadonlySet<Block['kind']> = new Set(['title', 'byline', 'dateline', 'number']);

/**
 * Ids of the lines at the head of a text that say again what a reader has just read: the title, where the page
 * has the same one over the text; and in a translation the lines of a kind that the source itself has in its
 * language. The page keeps them for those who are led to them.
 *
 * @param titles of the document, as they stand over both of its texts
 */
export function echoesIn(blocks: readonly Block[], titles: Bilingual): ReadonlySet<string> {
  const end = blocks.findIndex(({ kind }) => !naming.has(kind));
  const head = end < 0 ? blocks : blocks.slice(0, end);
  const [first] = head;
  const isTitleAgain =
    first?.kind === 'title' && lettersOf(titles[first.lang]).includes(lettersOf(first.text));
  const received = head.filter(({ isTranslated }) => !isTranslated);
  const again = head.filter(
    (block) =>
      block.isTranslated && received.some(({ kind, lang }) => kind === block.kind && lang === block.lang),
  );
  return new Set([...(isTitleAgain ? [first] : []), ...again].map(({ id }) => id));
}

/** Case, marks and spaces do not make another title. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
