/** What a person says of an alignment: `content/alignments/<slug>.yaml`. */
import type { Checked, Problem } from '../problem.ts';
import { readYaml } from '../yaml.ts';
import type { DocumentSegment } from './document-segments.ts';
import { paragraphsNamed, sentencesNamed, type Words } from './first-words.ts';
import type { Span } from './types.ts';

/** Sentences that a person has put beside each other; no target where the other text has nothing. */
export interface FixedLink {
  source: Span;
  target?: Span | undefined;
}

/** All that a person has said of two texts. */
export interface Corrections {
  /** In source order. */
  fixed: readonly FixedLink[];
  /** Ids of the paragraphs of the target that have no source. */
  alone: readonly string[];
}

interface Sides {
  source: readonly DocumentSegment[];
  target: readonly DocumentSegment[];
}

/**
 * Reads a map from source sentence (`p12s3`) or sentences of one block (`p12s3-s4`) to the first words of the
 * sentence that stands beside it, a list of such for several, or `none`; and from `none` to the first words of a
 * paragraph that only the other text has, or a list of such. What it does not name is aligned by the machine,
 * between what it names.
 */
export function readCorrections(file: string, text: string, sides: Sides): Checked<Corrections> {
  const expected = 'a map from sentence (p12s3) to the first words of its counterpart';
  const yaml = readYaml(file, text, { rule: 'alignment-yaml', expected });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    const mend = 'Write one line for each sentence: p12s3: The first words';
    return {
      ok: false,
      problems: [{ file, ...locate([]), rule: 'alignment-yaml', found: 'no map', expected, mend }],
    };
  }
  const problems: Problem[] = [];
  const report = (key: string, words: Words) =>
    problems.push({ file, ...locate([key]), field: key, ...words });
  const { none, ...pairs } = (value ?? {}) as Record<string, unknown>;
  const alone = none === undefined ? [] : paragraphsNamed(none, sides.target);
  if (!Array.isArray(alone)) report('none', alone);
  const paragraphs = Array.isArray(alone) ? alone : [];
  const fixed = fixedLinks(pairs, { ...sides, alone: new Set(paragraphs) }, report);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { fixed, alone: paragraphs } };
}

type Written = FixedLink & { key: string };

function fixedLinks(
  pairs: Readonly<Record<string, unknown>>,
  sides: Sides & { alone: ReadonlySet<string> },
  report: (key: string, words: Words) => void,
): FixedLink[] {
  const links: Written[] = [];
  for (const [key, written] of Object.entries(pairs)) {
    const source = sourceSpan(key, sides.source);
    if (!source) {
      report(key, {
        rule: 'alignment-sentence',
        found: key,
        expected:
          'a sentence of the source, such as p12s3, sentences of one block, such as p12s3-s4, or none',
        mend: 'Correct the id: it stands on the page and in npm run report -- SLUG.',
      });
      continue;
    }
    const target = written === 'none' ? undefined : sentencesNamed(written, sides.target);
    if (!target) links.push({ source, key });
    else if (!('from' in target)) report(key, target);
    else if (sides.target.slice(target.from, target.to).some(({ block }) => sides.alone.has(block)))
      report(key, {
        rule: 'alignment-order',
        found: 'a sentence of a paragraph that “none” calls one without a source',
        expected: 'each sentence once',
        mend: 'Delete one of the two.',
      });
    else links.push({ source, target, key });
  }
  return inOrder(links, report);
}

/** Without those that cross an earlier one, or overlap it. */
function inOrder(links: readonly Written[], report: (key: string, words: Words) => void): FixedLink[] {
  let reached = { source: 0, target: 0 };
  const fixed: FixedLink[] = [];
  for (const { key, source, target } of links.toSorted((a, b) => a.source.from - b.source.from)) {
    const at = target ?? { from: reached.target, to: reached.target };
    if (source.from < reached.source || at.from < reached.target)
      report(key, {
        rule: 'alignment-order',
        found: 'a sentence that stands before, or inside, that of an earlier line',
        expected: 'both texts in their own order, each sentence once',
        mend: 'Correct the words or the id, or delete one of the two lines.',
      });
    else {
      fixed.push({ source, target });
      reached = { source: source.to, target: at.to };
    }
  }
  return fixed;
}

function sourceSpan(key: string, segments: readonly DocumentSegment[]): Span | undefined {
  const [, block, first, last = first] = /^(p\d+)s(\d+)(?:-s?(\d+))?$/.exec(key) ?? [];
  if (block === undefined || Number(last) < Number(first)) return undefined;
  const from = segments.findIndex(({ id }) => id === `${block}s${first}`);
  const to = segments.findIndex(({ id }) => id === `${block}s${last}`);
  return from < 0 || to < 0 ? undefined : { from, to: to + 1 };
}
