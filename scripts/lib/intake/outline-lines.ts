import type { Draft } from '../../../src/documents/outline/draft.ts';
import { outlineByEvidence } from '../../../src/documents/outline/by-evidence/outline-by-evidence.ts';
import { spellOutInvisible } from '../../../src/invisible.ts';

/** Letters of a block that are shown. */
const shown = 64;

/** The outline of a text as it will stand, and what of it is doubtful. */
export interface OutlineReport {
  /** One for each block that is more than a paragraph, one for each run of paragraphs. */
  lines: string[];
  doubts: string[];
}

type OutlinedText = { text: string } & NonNullable<Parameters<typeof outlineByEvidence>[1]>;

/** @param text with its language, as the file in `seeds/` has it */
export function outlineReport({ text, ...by }: OutlinedText): OutlineReport {
  const { drafts, doubts } = outlineByEvidence(text, by);
  const lines: string[] = [];
  let paragraphs: Draft[] = [];
  const close = () => {
    if (paragraphs.length > 0) lines.push(lineOf(paragraphs[0]!, paragraphs.length));
    paragraphs = [];
  };
  for (const block of drafts) {
    if (block.kind === 'paragraph' && block.runIn === undefined) {
      paragraphs.push(block);
      continue;
    }
    close();
    lines.push(lineOf(block, 1));
  }
  close();
  return {
    lines,
    doubts: doubts.map(({ line, found, mend }) => spellOutInvisible(`line ${line}: ${found}. ${mend}`)),
  };
}

function lineOf({ kind, depth, speaker, paragraph: { text, line } }: Draft, count: number): string {
  const name = count > 1 ? `${count} paragraphs` : kind === 'heading' ? `heading ${depth ?? 2}` : kind;
  const indent = '  '.repeat(Math.max(0, (depth ?? 2) - 2));
  const words = spellOutInvisible(text.replace(/\s+/g, ' '));
  const start = words.length > shown ? `${words.slice(0, shown).trimEnd()} …` : words;
  return `${String(line).padStart(5)}  ${name.padEnd(14)} ${indent}${speaker && !words.startsWith(speaker) ? `[${speaker}] ` : ''}${start}`;
}
