/** The sentences of one block of a translation: every one once, in order. */
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../yaml.ts';
import { readUnitText, type UnitText } from './aligned-unit.ts';
import { otherLanguage, type Lang } from '../languages.ts';
import { splitLabel } from './label.ts';
import type { Block } from './types.ts';

/** A stretch of aligned text: one or more source sentences and the sentences that render them. */
export interface AlignedUnit extends UnitText {
  block: string;
  /** Ids of the source sentences, in order: `p12s3`. */
  sentences: string[];
  /** Numbering at the front of the block, cut from the first text where the source has one: （一）, 问1：. */
  label?: string | undefined;
  /** From 0 to 1, where two received texts were aligned by machine. */
  confidence?: number | undefined;
  file: string;
  line: number;
}

interface BlockSource {
  file: string;
  locate: YamlFile['locate'];
  /** The block of the source. */
  block: Pick<Block, 'id' | 'lang' | 'label' | 'sentences'>;
}

/** Reads a map from sentence (`s3`) or range (`s3-s4`) to its text; what is wrong is left out and reported. */
export function readBlock(
  written: Readonly<Record<string, unknown>>,
  source: BlockSource,
): { units: AlignedUnit[]; problems: Problem[] } {
  const { file, locate, block } = source;
  const lang = otherLanguage(block.lang);
  const count = block.sentences.length;
  const units: AlignedUnit[] = [];
  const problems: Problem[] = [];
  let next = 1;
  for (const [key, value] of Object.entries(written)) {
    const name = `${block.id} · ${key}`;
    const range = rangeOf(key);
    if (range?.from !== next || range.to < range.from || range.to > count) {
      problems.push(wrongSentence(key, next, source));
      // What the block does not have takes no place; after a gap or an overlap the count goes on from here.
      if (range && range.to <= count) next = Math.max(next, range.to + 1);
      continue;
    }
    const { from, to } = range;
    next = to + 1;
    const text = readUnitText(value, {
      file,
      name,
      lang,
      locate: (path) => locate([block.id, key, ...path]),
    });
    if (!text.ok) problems.push(...text.problems);
    else
      units.push({
        block: block.id,
        sentences: Array.from({ length: to - from + 1 }, (_, index) => `${block.id}s${from + index}`),
        ...(from === 1 ? withoutLabel(text.value, block.label, lang) : text.value),
        file,
        line: locate([block.id, key]).line,
      });
  }
  if (next <= count) problems.push(missingSentences(next, source));
  return { units, problems };
}

/** The text of a block's first unit with its label apart. */
function withoutLabel(
  unit: UnitText,
  sourceLabel: string,
  lang: Lang,
): UnitText & Pick<AlignedUnit, 'label'> {
  const [first = '', ...rest] = unit.target;
  const { label, text } = splitLabel(first, sourceLabel, lang);
  return label ? { ...unit, label, target: [text, ...rest] } : unit;
}

/** First and last number of `s3`, `s3-s4` or `s3-4`. */
function rangeOf(key: string): { from: number; to: number } | undefined {
  const found = /^s(\d+)(?:-s?(\d+))?$/.exec(key);
  return found ? { from: Number(found[1]), to: Number(found[2] ?? found[1]) } : undefined;
}

function wrongSentence(key: string, next: number, { file, locate, block }: BlockSource): Problem {
  const count = block.sentences.length;
  return {
    file,
    ...locate([block.id, key]),
    field: `${block.id} · ${key}`,
    rule: 'translation-sentence',
    found: key,
    expected:
      next > count
        ? `nothing after s${count}`
        : `s${next}${count > next ? ` (or a range to s${count})` : ''}`,
    mend: 'Give every sentence once, in order; join sentences by a range such as s3-s4.',
  };
}

function missingSentences(next: number, { file, locate, block }: BlockSource): Problem {
  const count = block.sentences.length;
  return {
    file,
    ...locate([block.id]),
    field: block.id,
    rule: 'translation-missing',
    found: `sentences up to s${next - 1}`,
    expected: `${count} sentences`,
    mend: `Add s${next}${next < count ? ` to s${count}` : ''}.`,
  };
}
