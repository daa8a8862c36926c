import type { Nodes, Parents, RootContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { joinLines } from './join-lines.ts';
import type { Extracted, MarkedLine } from './types.ts';

/** Typographic quotes are the writer's own. */
const features = { frontmatter: false, smartPunctuation: false, math: false, directive: false } as const;

/**
 * Markdown as plain text, a paragraph on each line: marks of headings, emphasis and links go, the numbers
 * of lists stay, since a document is cited by them. Front matter is metadata, not text.
 */
export function readMarkdown(source: string): Extracted {
  const { body, metadata } = frontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const tree = markdownToMdast(body, { features }) as Nodes;
  const lines = linesOf(tree, { source: body, notes: noteNumbers(tree) });
  const text = lines
    .map((line, index) => {
      if (index === 0) return line.text;
      return (line.isRow && lines[index - 1]!.isRow ? '\n' : '\n\n') + line.text;
    })
    .join('');
  return {
    text,
    metadata,
    notes: [{ en: 'Taken from Markdown: its marks were left out.', zh: '取自Markdown文件，标记已略去。' }],
    doubts: [],
    marked: lines.flatMap(({ text: own, mark }) => (mark ? [{ ...mark, text: own }] : [])),
  };
}

/** A paragraph, a heading, an item or a row of a table. */
interface MarkdownLine {
  text: string;
  /** A heading with its rank, or an item of a list. */
  mark?: Omit<MarkedLine, 'text'>;
  isRow?: true;
}

interface Reading {
  source: string;
  /** The number of each note by its name. */
  notes: ReadonlyMap<string, number>;
}

function linesOf(node: Nodes, reading: Reading): MarkdownLine[] {
  switch (node.type) {
    case 'heading':
      return written({ text: textOf(node, reading), mark: { rank: node.depth } });
    case 'paragraph':
      return written({ text: withoutContents(textOf(node, reading)) });
    case 'table':
      return node.children.map((row) => ({
        text: row.children.map((cell) => textOf(cell, reading)).join('\t'),
        isRow: true,
      }));
    case 'list':
      return node.children.flatMap((item) => itemLines(item, reading));
    case 'footnoteDefinition':
      return startedBy(
        `[${reading.notes.get(node.identifier)}] `,
        node.children.flatMap((child) => linesOf(child, reading)),
      );
    case 'code':
      return node.value.split('\n').flatMap((text) => written({ text: text.trim() }));
    case 'html':
      return written({ text: withoutComments(node.value) });
    default:
      return 'children' in node ? childrenOf(node).flatMap((child) => linesOf(child, reading)) : [];
  }
}

function written(line: MarkdownLine): MarkdownLine[] {
  return line.text === '' ? [] : [line];
}

function childrenOf(node: Parents): RootContent[] {
  return node.children as RootContent[];
}

/** An item with the number that it has in the source, and what stands under it. */
function itemLines(item: Parents, reading: Reading): MarkdownLine[] {
  const start = item.position?.start.offset ?? 0;
  const number = /^\d{1,9}[.)]/.exec(reading.source.slice(start, start + 11))?.[0] ?? '-';
  const [first, ...others] = childrenOf(item).flatMap((child) => linesOf(child, reading));
  return first ? [...startedBy(`${number} `, [first]).map((line) => ({ ...line, mark: {} })), ...others] : [];
}

function startedBy(start: string, [first, ...others]: readonly MarkdownLine[]): MarkdownLine[] {
  return first ? [{ ...first, text: start + first.text }, ...others] : [];
}

/** The words of a node, in one line. A picture says what is written for it, unless it stands alone. */
function textOf(node: Nodes, reading: Reading): string {
  if (node.type === 'paragraph' && node.children.every(({ type }) => type === 'image')) return '';
  const text = wordsOf(node, reading);
  return text
    .split('\n')
    .map((line) => line.trim())
    .reduce(joinLines, '')
    .trim();
}

function wordsOf(node: Nodes, reading: Reading): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'footnoteReference') return `[${reading.notes.get(node.identifier)}]`;
  if (node.type === 'html') return withoutComments(node.value);
  if ('value' in node) return node.value;
  return 'children' in node
    ? childrenOf(node)
        .map((child) => wordsOf(child, reading))
        .join('')
    : '';
}

/** Notes keep their numbers; those with names have the next ones, in the order of the text. */
function noteNumbers(tree: Nodes): Map<string, number> {
  const names = namesOfNotes(tree);
  const numbers = new Map<string, number>();
  for (const name of names) if (/^\d{1,3}$/.test(name)) numbers.set(name, Number(name));
  for (const name of names) if (!numbers.has(name)) numbers.set(name, Math.max(0, ...numbers.values()) + 1);
  return numbers;
}

function namesOfNotes(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  const inside = 'children' in node ? childrenOf(node).flatMap(namesOfNotes) : [];
  return node.type === 'footnoteDefinition' ? [node.identifier, ...inside] : inside;
}

function frontMatter(source: string) {
  const match = /^---\n([^]*?)\n---(?:\n|$)/.exec(source);
  if (!match) return { body: source, metadata: {} };
  const title = /^title:(.*)$/m
    .exec(match[1]!)?.[1]
    ?.trim()
    .replace(/^(["'])(.+)\1$/, '$2');
  return { body: source.slice(match[0].length), metadata: title ? { title } : {} };
}

/** Notes of the writer. */
function withoutComments(html: string): string {
  const [first, ...notes] = html.split('<!--');
  const rest = notes.map((note) => {
    const end = note.indexOf('-->');
    return end < 0 ? `<!--${note}` : note.slice(end + '-->'.length);
  });
  return (first! + rest.join('')).trim();
}

/** The place where a program puts the contents. */
function withoutContents(text: string): string {
  return /^\[TOC\]$/i.test(text) ? '' : text;
}
