import type { Checked, Problem } from '../problem.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { readBlock, type AlignedUnit } from './translation-block.ts';
import type { Block, Document } from './types.ts';

export type { AlignedUnit } from './translation-block.ts';

/** The translation of a whole document, in reading order. */
export interface Translation {
  slug: string;
  units: AlignedUnit[];
}

/** A translation while it is read. */
interface Source {
  file: string;
  locate: YamlFile['locate'];
  document: Document;
}

/**
 * Reads `content/translations/<slug>.zh.yaml`: a map from block id to a map from sentence (`s3`) or
 * range (`s3-s4`) to text, a list of texts, or {zh, note, accept}. Problems, each with line and column:
 * an unknown id, a sentence missing or twice, an empty text.
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
  const { value, locate } = yaml.value;
  if (value !== null && !isFields(value)) return { ok: false, problems: [notAMap(file, locate)] };
  const source: Source = { file, locate, document };
  const written = new Map(Object.entries(value ?? {}));
  const read = [...written].map(([id, sentences]) => ({ id, ...readWritten(id, sentences, source) }));
  const units = new Map(read.map((block) => [block.id, block.units]));
  const wanted = document.blocks.map(({ id }) => id).filter((id) => !blocks || blocks.includes(id));
  const problems = [
    ...read.flatMap((block) => block.problems),
    ...missingBlocks(new Set(wanted), new Set(written.keys()), source),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { slug: document.slug, units: document.blocks.flatMap(({ id }) => units.get(id) ?? []) },
  };
}

/** One block as it is written, with what is wrong with it. */
function readWritten(id: string, sentences: unknown, { file, locate, document }: Source) {
  const block = document.blocks.find((candidate) => candidate.id === id);
  if (block && isFields(sentences)) return readBlock(sentences, { file, locate, block });
  const problem: Problem = {
    file,
    ...locate([id]),
    field: id,
    rule: 'translation-block',
    ...(block
      ? {
          found: 'no sentences',
          expected: `s1 to s${block.sentences.length}`,
          mend: 'Write one line for each sentence: s1: 中文。',
        }
      : {
          found: id,
          expected: `a block of ${document.slug} (p1 to p${document.blocks.length})`,
          mend: 'Correct the id, or delete the block.',
        }),
  };
  return { units: [], problems: [problem] };
}

/** The wanted blocks that nobody wrote, each at the block before it: there it belongs. */
function missingBlocks(
  wanted: ReadonlySet<string>,
  written: ReadonlySet<string>,
  { file, locate, document }: Source,
): Problem[] {
  let place = { line: 1, column: 1 };
  return document.blocks.flatMap((block) => {
    if (written.has(block.id)) place = locate([block.id]);
    else if (wanted.has(block.id)) return [missingBlock(block, { file, ...place })];
    return [];
  });
}

function missingBlock({ id, text }: Block, place: Pick<Problem, 'file' | 'line' | 'column'>): Problem {
  return {
    ...place,
    field: id,
    rule: 'translation-missing',
    found: 'nothing',
    expected: `the Chinese of “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`,
    mend: `Add the block ${id} with its sentences.`,
  };
}

function notAMap(file: string, locate: YamlFile['locate']): Problem {
  return {
    file,
    ...locate([]),
    rule: 'translation-yaml',
    found: 'no map',
    expected: 'a map from block id to sentences',
    mend: 'Begin each block with its id and a colon: p1:',
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
