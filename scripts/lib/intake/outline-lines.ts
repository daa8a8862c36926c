import { buildDocument } from '../../../src/documents/document.ts';
import type { Block } from '../../../src/documents/types.ts';
import { cleanSource } from '../../../src/sources/clean.ts';

/** Letters of a block that are shown. */
const shown = 64;

/**
 * The outline of a text as it will stand: a line for each block that is more than a paragraph, one for each
 * run of paragraphs.
 */
export function outlineLines(text: string): string[] {
  const { blocks } = buildDocument({ slug: 'new', outline: 'plain' }, cleanSource(text, 'plain'));
  const lines: string[] = [];
  let paragraphs: Block[] = [];
  const close = () => {
    if (paragraphs.length > 0) lines.push(lineOf(paragraphs[0]!, paragraphs.length));
    paragraphs = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.runIn === undefined) {
      paragraphs.push(block);
      continue;
    }
    close();
    lines.push(lineOf(block, 1));
  }
  close();
  return lines;
}

function lineOf({ kind, depth, label, text, speaker, source }: Block, count: number): string {
  const name = count > 1 ? `${count} paragraphs` : kind === 'heading' ? `heading ${depth ?? 2}` : kind;
  const indent = '  '.repeat(Math.max(0, (depth ?? 2) - 2));
  const words = `${label}${text}`.replace(/\s+/g, ' ');
  const start = words.length > shown ? `${words.slice(0, shown).trimEnd()} …` : words;
  return `${String(source.line).padStart(5)}  ${name.padEnd(14)} ${indent}${speaker ? `[${speaker}] ` : ''}${start}`;
}
