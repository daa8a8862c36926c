import type { Checked, Problem } from '../problem.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { readBlock, type AlignedUnit } from './translation-block.ts';
import type { Document } from './types.ts';

export type { AlignedUnit } from './translation-block.ts';

/** The translation of a document as far as it goes, in reading order. */
export interface Translation {
  slug: string;
  units: AlignedUnit[];
  /** Blocks that only the other text has, where two were received, in reading order. */
  added?: readonly AddedBlock[] | undefined;
}

/** A block of the other text that has no counterpart in the source. */
export interface AddedBlock {
  /** The block of the source that it stands after; undefined at the head. */
  after: string | undefined;
  /** Its own id in the other text. */
  block: string;
}

/** A translation while it is read. */
interface Source {
  file: string;
  locate: YamlFile['locate'];
  document: Document;
}

/**
 * Reads `content/translations/<slug>.<lang>.yaml`: a map from block id to a map from sentence (`s3`) or
 * range (`s3-s4`) to text, a list of texts, or {zh, note, accept} ({en, …} of a Chinese document). A
 * translation can grow: a block that is not there, or a sentence with nothing behind its colon, is still to be
 * translated. Problems, each with line and column: an unknown id, a sentence left out or twice, an empty text.
 */
export function readTranslation(file: string, text: string, document: Document): Checked<Translation> {
  const yaml = readYaml(file, text, {
    rule: 'translation-yaml',
    expected: 'a map from block id to sentences',
  });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  if (value !== null && !isFields(value)) return { ok: false, problems: [notAMap(file, locate)] };
  const source: Source = { file, locate, document };
  const read = Object.entries(value ?? {}).map(([id, sentences]) => ({
    id,
    ...readWritten(id, sentences, source),
  }));
  const units = new Map(read.map((block) => [block.id, block.units]));
  const problems = read.flatMap((block) => block.problems);
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
          mend: `Write one line for each sentence: s1: ${document.lang === 'en' ? '中文。' : 'English.'}`,
        }
      : {
          found: id,
          expected: `a block of ${document.slug} (p1 to p${document.blocks.length})`,
          mend: 'Correct the id, or delete the block.',
        }),
  };
  return { units: [], problems: [problem] };
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
