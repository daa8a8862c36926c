/** What a person says of an alignment: `content/alignments/<slug>.yaml`. */
import type { Checked, Problem } from '../problem.ts';
import { readYaml, type Place } from '../yaml.ts';
import type { DocumentSegment } from './document-segments.ts';
import type { Span } from './types.ts';

/** Sentences that a person has put beside each other; no target where the other text has nothing. */
export interface FixedLink {
  source: Span;
  target?: Span | undefined;
}

interface Sides {
  source: readonly DocumentSegment[];
  target: readonly DocumentSegment[];
}

type Words = Pick<Problem, 'rule' | 'found' | 'expected' | 'mend'>;

/**
 * Reads a map from source sentence (`p12s3`) or sentences of one block (`p12s3-s4`) to the first words of the
 * sentence that stands beside it, a list of such for several, or `none`. What it does not name is aligned by
 * the machine, between what it names.
 */
export function readCorrections(file: string, text: string, sides: Sides): Checked<FixedLink[]> {
  const expected = 'a map from sentence (p12s3) to the first words of its counterpart';
  const yaml = readYaml(file, text, { rule: 'alignment-yaml', expected });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const problems: Problem[] = [];
  const report = (place: Place, field: string, words: Words) =>
    problems.push({ file, ...place, field, ...words });
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    const mend = 'Write one line for each sentence: p12s3: The first words';
    return {
      ok: false,
      problems: [{ file, ...locate([]), rule: 'alignment-yaml', found: 'no map', expected, mend }],
    };
  }
  const links: (FixedLink & { key: string; place: Place })[] = [];
  for (const [key, written] of Object.entries(value ?? {})) {
    const place = locate([key]);
    const source = sourceSpan(key, sides.source);
    if (!source) {
      report(place, key, {
        rule: 'alignment-sentence',
        found: key,
        expected: 'a sentence of the source, such as p12s3, or sentences of one block, such as p12s3-s4',
        mend: 'Correct the id: it stands on the page and in npm run report -- SLUG.',
      });
      continue;
    }
    const target = targetSpan(written, sides.target);
    if (target === 'none') links.push({ source, key, place });
    else if ('from' in target) links.push({ source, target, key, place });
    else report(place, key, target);
  }
  links.sort((a, b) => a.source.from - b.source.from);
  let reached = { source: 0, target: 0 };
  const fixed: FixedLink[] = [];
  for (const { key, place, source, target } of links) {
    const at = target ?? { from: reached.target, to: reached.target };
    if (source.from < reached.source || at.from < reached.target)
      report(place, key, {
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
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: fixed };
}

function sourceSpan(key: string, segments: readonly DocumentSegment[]): Span | undefined {
  const [, block, first, last = first] = /^(p\d+)s(\d+)(?:-s?(\d+))?$/.exec(key) ?? [];
  if (block === undefined || Number(last) < Number(first)) return undefined;
  const from = segments.findIndex(({ id }) => id === `${block}s${first}`);
  const to = segments.findIndex(({ id }) => id === `${block}s${last}`);
  return from < 0 || to < 0 ? undefined : { from, to: to + 1 };
}

function targetSpan(written: unknown, segments: readonly DocumentSegment[]): Span | Words | 'none' {
  if (written === 'none') return 'none';
  const texts: unknown[] = Array.isArray(written) ? written : [written];
  let span: Span | undefined;
  for (const text of texts) {
    if (typeof text !== 'string' || text.trim() === '')
      return {
        rule: 'alignment-words',
        found: JSON.stringify(text ?? null),
        expected: 'the first words of a sentence, a list of such, or none',
        mend: 'Copy the first words of the sentence; put them in quotation marks if they are a number.',
      };
    const found = placesOf(text.trim(), segments);
    const next = span?.to;
    const at = next !== undefined && found.includes(next) ? next : found.length === 1 ? found[0]! : undefined;
    if (at === undefined) return unclear(text, found.length);
    if (next !== undefined && at !== next)
      return {
        rule: 'alignment-order',
        found: `“${text}”, which does not follow the words before it`,
        expected: 'sentences that follow one another',
        mend: 'Name the sentences of one stretch, in order.',
      };
    span = { from: span?.from ?? at, to: at + 1 };
  }
  return span ?? unclear('', 0);
}

/** Where a sentence begins with these words, white space and kinds of quotation marks apart. */
function placesOf(words: string, segments: readonly DocumentSegment[]): number[] {
  const wanted = plain(words);
  return segments.flatMap(({ text }, index) => (plain(text).startsWith(wanted) ? [index] : []));
}

function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

function unclear(text: string, count: number): Words {
  return {
    rule: 'alignment-words',
    found: `“${text}”: ${count === 0 ? 'no sentence' : `${count} sentences`} of the other text begin so`,
    expected: 'the first words of one sentence',
    mend: count === 0 ? 'Copy the words from the text, after cleaning.' : 'Add the words that follow.',
  };
}
