import type { Bilingual } from '../languages.ts';
import { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { formatPath, readYaml } from '../yaml.ts';
import type { Document } from './types.ts';

const chinese = z.string().trim().min(1, 'some text');
const text = z.string().trim().min(1, 'some text');
const bilingual = z.strictObject({ en: text, zh: text });
const accepted = z.union(
  [
    z.strictObject({ term: text, why: text }),
    z.strictObject({ number: text, why: text }),
    z.strictObject({ latin: text, why: text }),
  ],
  'one of term, number and latin, and why',
);
const unit = z.strictObject({
  zh: chinese.or(z.array(chinese).min(1)),
  note: bilingual.optional(),
  accept: z.array(accepted).optional(),
});

export type Accepted = z.infer<typeof accepted>;

/** A stretch of aligned text: one or more source sentences and the sentences that render them. */
export interface AlignedUnit {
  block: string;
  /** Ids of the source sentences, in order: `p12s3`. */
  sentences: string[];
  /** The site's translation, sentence by sentence. */
  target: string[];
  note?: Bilingual | undefined;
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
export function readTranslation(
  file: string,
  text: string,
  document: Document,
  blocks: readonly string[] | undefined = undefined,
): Checked<Translation> {
  const yaml = readYaml(file, text, {
    rule: 'translation-yaml',
    expected: 'a map from block id to sentences',
  });
  if (!yaml.ok) return yaml;
  const { value: tree, locate } = yaml.value;
  if (tree !== null && !isFields(tree)) {
    return {
      ok: false,
      problems: [
        {
          file,
          line: 1,
          rule: 'translation-yaml',
          found: 'no map',
          expected: 'a map from block id to sentences',
          mend: 'Begin each block with its id and a colon: p1:',
        },
      ],
    };
  }
  const problems: Problem[] = [];
  const found = new Map<string, AlignedUnit[]>();
  const blockLines = new Map<string, number>();
  for (const [id, sentences] of Object.entries(tree ?? {})) {
    const block = document.blocks.find((candidate) => candidate.id === id);
    const { line } = locate([id]);
    blockLines.set(id, line);
    if (!block)
      problems.push({
        file,
        line,
        field: id,
        rule: 'translation-block',
        found: id,
        expected: `a block of ${document.slug} (p1 to p${document.blocks.length})`,
        mend: 'Correct the id, or delete the block.',
      });
    else if (!isFields(sentences))
      problems.push({
        file,
        line,
        field: id,
        rule: 'translation-block',
        found: 'no sentences',
        expected: `s1 to s${block.sentences.length}`,
        mend: 'Write one line for each sentence: s1: 中文。',
      });
    else found.set(id, readBlock(sentences, id, block.sentences.length));
  }
  let line = 1;
  for (const block of document.blocks) {
    // A block that is missing belongs after the one before it.
    line = blockLines.get(block.id) ?? line;
    if (blocks && !blocks.includes(block.id)) continue;
    if (!blockLines.has(block.id))
      problems.push({
        file,
        line,
        field: block.id,
        rule: 'translation-missing',
        found: 'nothing',
        expected: `the Chinese of “${block.text.length > 60 ? `${block.text.slice(0, 60)}…` : block.text}”`,
        mend: `Add the block ${block.id} with its sentences.`,
      });
  }
  const units = document.blocks.flatMap(({ id }) => found.get(id) ?? []);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { slug: document.slug, units } };

  function readBlock(sentences: Fields, block: string, count: number): AlignedUnit[] {
    const units: AlignedUnit[] = [];
    let next = 1;
    for (const [key, value] of Object.entries(sentences)) {
      const { line } = locate([block, key]);
      const field = `${block} · ${key}`;
      const range = /^s(\d+)(?:-s?(\d+))?$/.exec(key);
      const from = Number(range?.[1]);
      const to = Number(range?.[2] ?? range?.[1]);
      if (!range || from !== next || to < from || to > count) {
        problems.push({
          file,
          line,
          field,
          rule: 'translation-sentence',
          found: key,
          expected:
            next > count
              ? `nothing after s${count}`
              : `s${next}${count > next ? ` (or a range to s${count})` : ''}`,
          mend: 'Give every sentence once, in order; join sentences by a range such as s3-s4.',
        });
        // What the block does not have takes no place; after a gap or an overlap the count goes on from here.
        if (range && to <= count) next = Math.max(next, to + 1);
        continue;
      }
      next = to + 1;
      const parsed = unit.safeParse(
        typeof value === 'string' || Array.isArray(value) ? { zh: value } : value,
      );
      if (!parsed.success) {
        problems.push(
          ...textProblems(parsed.error.issues, value).map((words) => ({
            file,
            line,
            rule: 'translation-text',
            ...words,
            field: [field, words.field].filter(Boolean).join(' · '),
          })),
        );
        continue;
      }
      const { zh, note = undefined, accept = [] } = parsed.data;
      units.push({
        block,
        sentences: Array.from({ length: to - from + 1 }, (_, index) => `${block}s${from + index}`),
        target: Array.isArray(zh) ? zh : [zh],
        note,
        accept,
        file,
        line,
      });
    }
    if (next <= count)
      problems.push({
        file,
        line: locate([block]).line,
        field: block,
        rule: 'translation-missing',
        found: `sentences up to s${next - 1}`,
        expected: `${count} sentences`,
        mend: `Add s${next}${next < count ? ` to s${count}` : ''}.`,
      });
    return units;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with the value of a sentence. The parts of {zh, note, accept} are named; a plain text has none. */
function textProblems(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
): Pick<Problem, 'field' | 'found' | 'expected' | 'mend'>[] {
  const isFull = isFields(value);
  if (!isFull || issues.some(({ path }) => path[0] === 'zh')) {
    const found = isFull ? value['zh'] : value;
    return [
      {
        field: isFull ? 'zh' : undefined,
        found: found === undefined ? 'nothing' : JSON.stringify(found),
        expected: isFull ? 'a text, or a list of texts' : 'a text, a list of texts, or {zh, note, accept}',
        mend: typeof found === 'number' ? 'Put it in quotation marks.' : 'Write the Chinese of the sentence.',
      },
    ];
  }
  return issues.flatMap((issue) => {
    const { path } = issue;
    const at = formatPath(path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        field: [at, key].filter(Boolean).join('.'),
        found: key,
        expected: path.length === 0 ? 'zh, note or accept' : 'no such field',
        mend: 'Correct the name, or remove the field.',
      }));
    const found = path.reduce<unknown>(
      (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    const expected =
      issue.code === 'invalid_type'
        ? ({ string: 'text', object: 'both languages: {en, zh}', array: 'a list (- …)' }[
            issue.expected as string
          ] ?? issue.expected)
        : issue.message;
    return [
      {
        field: at,
        found: found === undefined ? 'nothing' : JSON.stringify(found),
        expected,
        mend: found === undefined ? `Add ${String(path.at(-1))}.` : 'Correct it.',
      },
    ];
  });
}
