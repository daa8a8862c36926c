/** Which text of a document has which language: what pages and files ask of its data. */
import type { Lang } from '../languages.ts';
import { isDoubtful } from '../documents/translated.ts';
import type { DocumentData } from './document-data.ts';

type Texts = Pick<DocumentData, 'texts'>;
export type TextData = DocumentData['texts'][number];

/** The text that the document was received as, whose blocks give the ids. */
export function sourceText({ texts }: Texts): TextData {
  return texts[0]!;
}

/** The same in the other language, received or translated here. */
export function counterpartText({ texts }: Texts): TextData | undefined {
  return texts[1];
}

/** The text in a language. */
export function textIn({ texts }: Texts, lang: Lang): TextData | undefined {
  return texts.find((text) => text.lang === lang);
}

/** Whether a text is this site's own, which is to be said wherever it is shown. */
export function isOwn(text: Pick<TextData, 'status'> | undefined): boolean {
  return text?.status === 'site-translation';
}

/** Units that were aligned by machine: how many there are, and of how many it is not sure. */
export function alignmentOf({ blocks }: Pick<DocumentData, 'blocks'>): { aligned: number; doubtful: number } {
  const aligned = blocks.flatMap(({ units }) => units.filter(({ confidence }) => confidence !== undefined));
  return { aligned: aligned.length, doubtful: aligned.filter(isDoubtful).length };
}

type BlockData = DocumentData['blocks'][number];

/** The words of a block in a language, where the document has them. */
export function blockIn(block: Pick<BlockData, 'lang' | 'text' | Lang>, lang: Lang): string | undefined {
  return block.lang === lang ? block.text : block[lang];
}
