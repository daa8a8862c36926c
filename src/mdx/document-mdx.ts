import type { Lang } from '../languages.ts';
import type { Root, RootContent } from 'mdast';
import { mdxToMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { glossesOf } from '../concordance/glosses.ts';
import type { Concordance, Use } from '../concordance/types.ts';
import type { Block, Document } from '../documents/types.ts';
import type { Term } from '../glossary/types.ts';
import { attribute, literal, nest, type Span } from './inline.ts';
import type { SentenceNote } from './sentence-notes.ts';

export interface DocumentMdx {
  document: Document;
  /** The language of the page, which need not be that of the text. */
  pageLang: Lang;
  concordance: Concordance;
  terms: ReadonlyMap<string, Term>;
  /** Notes on single sentences, by block id, in the page's language. */
  sentenceNotes: ReadonlyMap<string, SentenceNote[]>;
  /** Notes at the head of a part, by the id of the block they precede. */
  notes: ReadonlyMap<string, string>;
}

/**
 * One document as MDX. The elements (Heading, Block, PartNote; S, RunIn, T, Mend inside them) are
 * supplied by the page; every piece of source text is a string literal in an expression.
 */
export function documentMdx(input: DocumentMdx): string {
  const { document, pageLang, notes } = input;
  const seen = new Set<string>();
  const children = document.blocks.flatMap((block): RootContent[] => {
    if (block.kind === 'heading') seen.clear();
    const note = notes.get(block.id);
    return [...(note ? [flow('PartNote', {}, [literal(note)])] : []), blockElement(block, input, seen)];
  });
  return mdxFile({ document: document.slug, pageLang }, children);
}

/** Front matter, a word on where the file comes from, and the content. */
export function mdxFile(frontMatter: Record<string, unknown>, children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  const origin = 'Written by scripts/build-content.ts from seeds/ and content/; changes here are lost.';
  const content = toMarkdown(root, { extensions: [mdxToMarkdown()] });
  return `---\n${stringify(frontMatter)}---\n\n{/* ${origin} */}\n\n${content}`;
}

/** A Chinese character says about as much as three Latin letters. */
const hanWidth = 3;

/** Lines that name rather than speak carry no margin. */
const unglossed: ReadonlySet<Block['kind']> = new Set(['title', 'byline', 'dateline', 'speaker']);

function blockElement(
  block: Block,
  { document, concordance, terms, sentenceNotes }: DocumentMdx,
  seen: Set<string>,
): RootContent {
  const uses = concordance.byBlock.get(`${document.slug} ${block.id}`) ?? [];
  const glosses =
    block.depth || unglossed.has(block.kind)
      ? []
      : glossesOf(uses, block.text.length * (block.lang === 'zh' ? hanWidth : 1), terms, seen);
  const attributes: Record<string, unknown> = {
    id: block.id,
    kind: block.kind,
    lang: block.lang,
    ...(block.label ? { label: block.label } : {}),
    ...(block.depth ? { depth: block.depth } : {}),
    ...(block.speaker ? { speaker: block.speaker } : {}),
    ...(glosses.length > 0 ? { glosses } : {}),
    ...(sentenceNotes.has(block.id) ? { notes: sentenceNotes.get(block.id) } : {}),
  };
  // A question with a depth heads the answers under it.
  return flow(block.depth ? 'Heading' : 'Block', attributes, blockText(block, uses));
}

/** The text of a block with its sentences, run-in heading, linked terms and mends as elements. */
export function blockText(block: Block, uses: readonly Use[]): ReturnType<typeof nest> {
  const sentences = block.sentences.map(({ id, start, end }): Span => ({
    start,
    end,
    name: 'S',
    attributes: { id },
  }));
  const runIn: Span[] = block.runIn ? [{ start: 0, end: block.runIn, name: 'RunIn', attributes: {} }] : [];
  const mends = block.mends.map(({ start, end, before, shown }): Span => ({
    start,
    end,
    name: 'Mend',
    attributes: { before: shown?.before ?? before },
  }));
  return nest(block.text, [sentences, runIn, uses.map(termSpan), mends]);
}

function termSpan({ start, end, term, terms }: Use): Span {
  return {
    start,
    end,
    name: 'T',
    attributes: { id: term ?? terms[0]!, ...(term ? {} : { senses: terms.join(' ') }) },
  };
}

export function flow(
  name: string,
  attributes: Record<string, unknown>,
  children: ReturnType<typeof nest>,
): RootContent {
  const node: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
    children: [{ type: 'paragraph', children }],
  };
  return node as RootContent;
}
