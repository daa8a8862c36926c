import type { ReceivedText } from '../sources/catalog-text.ts';
import type { CleanSource } from '../sources/types.ts';
import type { Draft } from './outline/draft.ts';
import { outlines } from './outlines.ts';
import { nestSections } from './sections.ts';
import { sentenceStarts } from './sentences.ts';
import type { Block, Document, Sentence } from './types.ts';

/**
 * Makes a document of a clean source: blocks in reading order (`p1`, `p2`, …, headings counted), their
 * sentences (`p12s3`), and sections nested by heading depth.
 */
export function buildDocument(
  entry: Pick<ReceivedText, 'lang' | 'outline' | 'parts' | 'speakers' | 'lines'> & { slug: string },
  clean: Pick<CleanSource, 'paragraphs' | 'ledger'> & Partial<CleanSource>,
): Document {
  const { parts, speakers, lines } = entry;
  const drafts = outlines[entry.outline](clean.paragraphs, { parts, speakers, lines });
  const blocks = drafts.map((draft, index) => toBlock(draft, `p${index + 1}`));
  return {
    slug: entry.slug,
    lang: entry.lang,
    blocks,
    sections: nestSections(blocks),
    ledger: clean.ledger,
    ...(clean.reasons && { reasons: clean.reasons }),
  };
}

function toBlock({ paragraph, kind, lang, label, depth, runIn, speaker }: Draft, id: string): Block {
  const text = paragraph.text.slice(label.length);
  return {
    id,
    kind,
    lang,
    label,
    text,
    ...(depth !== undefined && { depth }),
    ...(runIn !== undefined && { runIn }),
    ...(speaker !== undefined && { speaker }),
    sentences: toSentences(kind === 'table' ? cellStarts(text) : sentenceStarts(text, lang), text, id),
    mends: paragraph.mends
      .map((mend) => ({ ...mend, start: mend.start - label.length, end: mend.end - label.length }))
      .filter((mend) => mend.start >= 0),
    source: { at: paragraph.at, line: paragraph.line },
  };
}

/** The cells of a row are its sentences; an empty cell belongs to the one before it. */
function cellStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\t(?=[^\t])/g)].map(({ index }) => index + 1)].filter(
    (start, index, starts) => index === 0 || text.slice(starts[index - 1], start).trim() !== '',
  );
}

function toSentences(starts: readonly number[], text: string, id: string): Sentence[] {
  return starts.map((start, index) => ({
    id: `${id}s${index + 1}`,
    start,
    end: starts[index + 1] ?? text.length,
  }));
}
