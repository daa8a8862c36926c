/**
 * Measures the matching of the five documents: `node scripts/bench-matching.ts`. With the real
 * glossary and with made-up ones of 1,000, 5,000 and 20,000 terms (and the same with a last word that
 * no text has, so that nothing is found), the median of several runs; says whether the time grows with
 * the number of terms.
 */
import { linkableForms } from '../src/matching/forms.ts';
import { createMatcher } from '../src/matching/matcher.ts';
import type { MatchForm } from '../src/matching/types.ts';
import { formatProblems } from '../src/problem.ts';
import { runPipeline } from './lib/pipeline.ts';
import { syntheticForms } from './lib/synthetic-forms.ts';

const runs = 15;
const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
if (!pipeline.ok) {
  console.error(formatProblems(pipeline.problems));
  process.exit(1);
}
const { documents, terms } = pipeline.value;
const blocks = documents.flatMap((document) => document.blocks);
const text = blocks.map((block) => block.text).join('\n');
const megabytes = Buffer.byteLength(text) / 1e6;
console.log(
  `${documents.length} documents, ${blocks.length} blocks, ${megabytes.toFixed(3)} MB of text; median of ${runs} runs, Node ${process.versions.node}\n`,
);
console.log(
  ['glossary'.padEnd(16), 'terms', 'forms', 'prepare ms', 'match ms', 'MB/s', 'matches']
    .map((head) => head.padStart(10))
    .join(' '),
);

measure('content/glossary', terms.length, linkableForms(terms));
const [small, , large] = [1_000, 5_000, 20_000].map((count) =>
  measure('made-up', count, syntheticForms(text, count)),
);
const never = [1_000, 5_000, 20_000].map((count) =>
  measure(
    'never complete',
    count,
    syntheticForms(text, count).map((form) => ({ ...form, text: `${form.text} zzz` })),
  ),
);
const growth = large! / small!;
const scanning = never[2]! / never[0]!;
console.log(
  `\nTwenty times the terms take ${growth.toFixed(2)} times the time, ${scanning.toFixed(2)} times where nothing is ever found.`,
);
console.log(
  growth < 4 && scanning < 4
    ? 'Far from twenty: the time goes with the text and with what is found in it, not with the number of terms.'
    : 'IT GROWS WITH THE NUMBER OF TERMS.',
);
if (growth >= 4 || scanning >= 4) process.exitCode = 1;

/** Prints one line of the table; returns the milliseconds that matching all documents takes. */
function measure(name: string, count: number, forms: readonly MatchForm[]): number {
  const prepare = median(() => createMatcher(forms), 5);
  const matcher = createMatcher(forms);
  let matches = 0;
  const match = median(() => {
    matches = blocks.reduce((sum, block) => sum + matcher.match(block.text, block.lang).matches.length, 0);
  }, runs);
  const columns = [
    name.padEnd(16),
    count,
    forms.length,
    prepare.toFixed(1),
    match.toFixed(1),
    (megabytes / (match / 1000)).toFixed(2),
    matches,
  ];
  console.log(columns.map((column) => String(column).padStart(10)).join(' '));
  return match;
}

function median(job: () => void, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    job();
    return performance.now() - started;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}
