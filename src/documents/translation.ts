import { LineCounter, isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import type { Document } from './types.ts';

const chinese = z.string().trim().min(1, 'some text');
const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const accepted = z.union([
  z.strictObject({ term: z.string().min(1), why: z.string().min(1) }),
  z.strictObject({ number: z.string().min(1), why: z.string().min(1) }),
  z.strictObject({ latin: z.string().min(1), why: z.string().min(1) }),
]);
const full = z.strictObject({ zh: chinese.or(z.array(chinese).min(1)), note: bilingual.optional(), accept: z.array(accepted).optional() });
const unit = z.union([chinese.transform((zh) => ({ zh })), z.array(chinese).min(1).transform((zh) => ({ zh })), full]);

export type Accepted = z.infer<typeof accepted>;

/** A stretch of aligned text: one or more source sentences and the sentences that render them. */
export interface AlignedUnit {
  block: string;
  /** Ids of the source sentences, in order: `p12s3`. */
  sentences: string[];
  /** The site's translation, sentence by sentence. */
  target: string[];
  note?: { en: string; zh: string } | undefined;
  /** Differences from the source that were looked at and are right. */
  accept: Accepted[];
  file: string;
  line: number;
}

/** The translation of a whole document, in reading order. */
export interface Translation {
  slug: string;
  units: AlignedUnit[];
}

/**
 * Reads `content/translations/<slug>.zh.yaml`: a map from block id to a map from sentence (`s3`) or
 * range (`s3-s4`) to text, a list of texts, or {zh, note, accept}. Problems, each with its line: an
 * unknown id, a sentence missing or twice, an empty text.
 *
 * @param blocks limits the check for completeness to these blocks (a stretch of a document)
 */
export function readTranslation(file: string, text: string, document: Document, blocks: readonly string[] | undefined = undefined): Checked<Translation> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problems: Problem[] = yaml.errors.map((error) => ({
    file, line: lines.linePos(error.pos[0]).line, rule: 'translation-yaml', found: error.message.split('\n')[0] ?? '', expected: 'a map from block id to sentences', mend: 'Mend the YAML here: quote a text that holds ": " or begins with a quote mark or a bracket.',
  }));
  if (problems.length > 0) return { ok: false, problems };
  const lineOf = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1);
  const found = new Map<string, AlignedUnit[]>();
  for (const pair of isMap(yaml.contents) ? yaml.contents.items : []) {
    const id = keyOf(pair.key);
    const block = document.blocks.find((candidate) => candidate.id === id);
    if (!block) problems.push({ file, line: lineOf(pair.key), field: id, rule: 'translation-block', found: id, expected: `a block of ${document.slug} (p1 to p${document.blocks.length})`, mend: 'Correct the id, or delete the block.' });
    else if (!isMap(pair.value)) problems.push({ file, line: lineOf(pair.key), field: id, rule: 'translation-block', found: 'no sentences', expected: `s1 to s${block.sentences.length}`, mend: 'Write one line for each sentence: s1: 中文。' });
    else found.set(id, readBlock(pair.value, id, block.sentences.length));
  }
  for (const block of document.blocks) {
    if (blocks && !blocks.includes(block.id)) continue;
    if (!found.has(block.id)) problems.push({ file, field: block.id, rule: 'translation-missing', found: 'nothing', expected: `the Chinese of “${block.text.slice(0, 60)}…”`, mend: `Add the block ${block.id} with its sentences.` });
  }
  const units = document.blocks.flatMap(({ id }) => found.get(id) ?? []);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { slug: document.slug, units } };

  function readBlock(map: YAMLMap, block: string, count: number): AlignedUnit[] {
    const units: AlignedUnit[] = [];
    let next = 1;
    for (const pair of map.items) {
      const key = keyOf(pair.key);
      const line = lineOf(pair.key);
      const field = `${block} · ${key}`;
      const range = /^s(\d+)(?:-s?(\d+))?$/.exec(key);
      const from = Number(range?.[1]);
      const to = Number(range?.[2] ?? range?.[1]);
      if (!range || from !== next || to < from || to > count) {
        problems.push({ file, line, field, rule: 'translation-sentence', found: key, expected: next > count ? `nothing after s${count}` : `s${next}${count > next ? ` (or a range to s${count})` : ''}`, mend: 'Give every sentence once, in order; join sentences by a range such as s3-s4.' });
        if (range) next = to + 1;
        continue;
      }
      next = to + 1;
      const parsed = unit.safeParse(isNode(pair.value) ? pair.value.toJS(yaml) : pair.value);
      if (!parsed.success) {
        problems.push({ file, line, field, rule: 'translation-text', found: JSON.stringify(isNode(pair.value) ? pair.value.toJS(yaml) : null), expected: 'a text, a list of texts, or {zh, note, accept}', mend: 'Write the Chinese of the sentence.' });
        continue;
      }
      const { zh, note = undefined, accept = [] } = parsed.data as { zh: string | string[]; note?: AlignedUnit['note']; accept?: Accepted[] };
      units.push({ block, sentences: Array.from({ length: to - from + 1 }, (_, index) => `${block}s${from + index}`), target: Array.isArray(zh) ? zh : [zh], note, accept, file, line });
    }
    if (next <= count) problems.push({ file, line: lineOf(map), field: block, rule: 'translation-missing', found: `sentences up to s${next - 1}`, expected: `${count} sentences`, mend: `Add s${next}${next < count ? ` to s${count}` : ''}.` });
    return units;
  }
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
