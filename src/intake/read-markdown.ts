import { joinLines } from './join-lines.ts';
import type { Extracted, MarkedLine } from './types.ts';

/**
 * Markdown as plain text, a paragraph on each line: marks of headings, emphasis and links go, the numbers
 * of lists stay, since a document is cited by them. Front matter is metadata, not text.
 */
export function readMarkdown(source: string): Extracted {
  const { body, metadata } = frontMatter(
    withoutComments(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')),
  );
  const lines = body.split('\n').filter((line) => !/^ {0,3}(?:```|~~~)/.test(line) && !isPicture(line));
  const paragraphs: string[] = [];
  const marked: MarkedLine[] = [];
  let open = '';
  let mark: Omit<MarkedLine, 'text'> | undefined;
  const close = () => {
    if (open) paragraphs.push(open);
    if (open && mark) marked.push({ ...mark, text: open });
    open = '';
    mark = undefined;
  };
  for (const line of lines) {
    const isRow = /^\s*\|.*\|\s*$/.test(line);
    if (line.trim() === '' || isRow || /^ {0,3}(?:#{1,6} |>)|^\s*(?:[-*+]|\d{1,9}[.)]) /.test(line)) close();
    if (line.trim() === '' || isRule(line)) continue;
    if (isRow)
      paragraphs.push(
        plain(line.trim().slice(1, -1))
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
      );
    else {
      mark ??= open ? undefined : markOf(line);
      open = joinLines(open, plain(line));
    }
    // A heading has no second line.
    if (/^ {0,3}#{1,6} /.test(line)) close();
  }
  close();
  const text = paragraphs
    .map((line, index) => {
      if (index === 0) return line;
      return (line.includes('\t') && paragraphs[index - 1]!.includes('\t') ? '\n' : '\n\n') + line;
    })
    .join('');
  return {
    text,
    metadata,
    notes: [{ en: 'Taken from Markdown: its marks were left out.', zh: '取自Markdown文件，标记已略去。' }],
    doubts: [],
    marked,
  };
}

/** A heading with its rank, or an item of a list. */
function markOf(line: string): Omit<MarkedLine, 'text'> | undefined {
  const heading = /^ {0,3}(#{1,6}) /.exec(line)?.[1];
  if (heading) return { rank: heading.length };
  return /^\s*(?:[-*+]|\d{1,9}[.)]) /.test(line) ? {} : undefined;
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

/** Notes of the writer, and the place where a program puts the contents. */
function withoutComments(source: string): string {
  const [first, ...notes] = source.split('<!--');
  const rest = notes.map((note) => {
    const end = note.indexOf('-->');
    return end < 0 ? `<!--${note}` : note.slice(end + '-->'.length);
  });
  return (first! + rest.join('')).replace(/^\[TOC\]$/gim, '');
}

/** A picture alone on its line: what it shows is said under it, where it is said at all. */
function isPicture(line: string): boolean {
  return /^\s*!\[[^[\]]*\]\([^()]*\)\s*$/.test(line);
}

/** The line under the head of a table, and a line across the page. */
function isRule(line: string): boolean {
  return line.includes('---') && /^[\s:|-]+$/.test(line);
}

function plain(line: string): string {
  return line
    .replace(/^ {0,3}(?:#{1,6} +|> ?)/, '')
    .replace(/(?<=[^#\s]) #+ *$/, '')
    .replace(/^(\s*)[*+] /, '$1- ')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+)\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .trim();
}
