import type { Bilingual } from '../languages.ts';
import type { Root, RootContent } from 'mdast';
import { mdxToMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { glossesOf } from '../concordance/glosses.ts';
import { markedUses } from '../concordance/marked-uses.ts';
import type { Concordance, Use } from '../concordance/types.ts';
import type { Block, Document } from '../documents/types.ts';
import type { Term } from '../glossary/types.ts';
import { echoesIn } from './echoes.ts';
import { attribute, nest, type Span } from './inline.ts';
import type { SentenceNote } from './sentence-notes.ts';

export interface DocumentMdx {
  document: Document;
  /** They stand over the text. */
  titles: Bilingual;
  concordance: Pick<Concordance, 'byBlock'>;
  terms: ReadonlyMap<string, Term>;
  /** Notes on single sentences, by block id. */
  sentenceNotes: ReadonlyMap<string, SentenceNote[]>;
  /** Notes at the head of a part, by the id of the block they precede. */
  notes: ReadonlyMap<string, Bilingual>;
}

/**
 * One text of a document as MDX, for the pages of both languages. The elements (Heading, Block, PartNote; Table
 * with its rows; S, RunIn, T, Mend inside them) are supplied by the page; every piece of source text is a string
 * literal in an expression.
 */
export function documentMdx(input: DocumentMdx): string {
  const { document, titles, concordance, terms, notes } = input;
  const seen = new Set<string>();
  const echoes = echoesIn(document.blocks, titles);
  const usesOf = usesIn(document, concordance);
  const marked = markedUses(document.blocks, usesOf, terms);
  const children = stretchesOf(document.blocks).flatMap((blocks): RootContent[] => {
    const [block] = blocks as [Block];
    if (block.kind === 'heading') seen.clear();
    const note = notes.get(block.id);
    return [
      ...(note ? [{ ...flow('PartNote', { text: note }, []), children: [] } as RootContent] : []),
      block.kind === 'table'
        ? tableElement(blocks, (row) => blockText(row, usesOf(row), { marked, terms }))
        : blockElement(block, input, { uses: usesOf(block), marked, seen, echoes }),
    ];
  });
  return mdxFile({ document: document.slug }, children);
}

/** The rows of a table together, every other block by itself. */
function stretchesOf(blocks: readonly Block[]): Block[][] {
  const stretches: Block[][] = [];
  for (const block of blocks) {
    const before = stretches.at(-1);
    if (block.kind === 'table' && before?.[0]!.kind === 'table') before.push(block);
    else stretches.push([block]);
  }
  return stretches;
}

/** A table: the first row is its head. */
function tableElement(rows: readonly Block[], textOf: (row: Block) => ReturnType<typeof nest>): RootContent {
  const table = flow('Table', {}, []) as MdxJsxFlowElement;
  const children = rows.map((row, index) =>
    flow(
      'Row',
      { id: row.id, lang: row.lang, ...(index === 0 && rows.length > 1 && { isHead: true }) },
      textOf(row),
    ),
  );
  return { ...table, children } as RootContent;
}

/** The uses in each block of a document, in text order. */
export function usesIn(
  document: Document,
  { byBlock }: Pick<Concordance, 'byBlock'>,
): (block: Block) => readonly Use[] {
  return ({ id }) => byBlock.get(`${document.slug} ${id}`) ?? [];
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
const unglossed: ReadonlySet<Block['kind']> = new Set([
  'title',
  'byline',
  'dateline',
  'speaker',
  'number',
  'salutation',
  'signature',
]);

function blockElement(
  block: Block,
  { terms, sentenceNotes }: DocumentMdx,
  {
    uses,
    marked,
    seen,
    echoes,
  }: {
    uses: readonly Use[];
    marked: ReadonlySet<Use>;
    seen: Set<string>;
    echoes: ReadonlySet<string>;
  },
): RootContent {
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
    ...(block.missing ? { missing: block.missing } : {}),
    ...(echoes.has(block.id) ? { isEcho: true } : {}),
    ...(glosses.length > 0 ? { glosses } : {}),
    ...(sentenceNotes.has(block.id) ? { notes: sentenceNotes.get(block.id) } : {}),
  };
  // A question with a depth heads the answers under it.
  return flow(block.depth ? 'Heading' : 'Block', attributes, blockText(block, uses, { marked, terms }));
}

/** What decides how a linked term looks. */
export interface Marking {
  /** Uses that are marked without being asked for. */
  marked: ReadonlySet<Use>;
  terms: ReadonlyMap<string, Term>;
}

/** The text of a block with its sentences, run-in heading, linked terms and mends as elements. */
export function blockText(
  block: Block,
  uses: readonly Use[],
  marking: Marking,
  units: readonly Span[] = [],
): ReturnType<typeof nest> {
  const isRow = block.kind === 'table';
  const sentences = block.sentences.map(({ id, start, end }): Span => ({
    ...(isRow ? inkOf(block.text, start, end) : { start, end }),
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
  const terms = uses.map((use, index) => termSpan(use, uses[index - 1], marking));
  return nest(block.text, [isRow ? cellsOf(block.text) : [], units, sentences, runIn, terms, mends]);
}

/** A cell without the tabs around it. */
function inkOf(text: string, start: number, end: number): Pick<Span, 'start' | 'end'> {
  const cell = text.slice(start, end);
  const from = start + cell.length - cell.trimStart().length;
  return { start: from, end: from + cell.trim().length };
}

/** The cells of a row, each with the tab that ends it, so that nothing stands between them. */
function cellsOf(text: string): Span[] {
  let end = 0;
  return text.split('\t').map((cell, index, all): Span => {
    const start = end;
    end += cell.length + (index < all.length - 1 ? 1 : 0);
    return { start, end, name: 'Cell', attributes: {} };
  });
}

function termSpan(use: Use, previous: Use | undefined, { marked, terms }: Marking): Span {
  const { start, end, lang, form, term } = use;
  const status = terms
    .get(term ?? '')
    ?.renderings.find((item) => item.lang === lang && item.text === form)?.status;
  const looks = [
    marked.has(use) && 'first',
    previous?.end === start && 'touching',
    (status === 'deprecated' || status === 'obsolete') && 'warned',
  ].filter((look) => typeof look === 'string');
  return {
    start,
    end,
    name: 'T',
    attributes: {
      id: term ?? use.terms[0]!,
      ...(term ? {} : { senses: use.terms.join(' ') }),
      ...(looks.length > 0 ? { looks: looks.join(' ') } : {}),
    },
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
