/**
 * How well ends of Chinese words are found, with a dictionary in jieba's format (word, frequency, tag):
 * `node scripts/measure-boundaries.ts DICTIONARY [CASES] [THRESHOLD]`. CASES is a table of wrong links, the
 * link marked ⟦form|term⟧ in the fourth column. Prints those of the cases that are missed, and the links of
 * the Chinese documents that would go, for someone to read.
 */
import { readFileSync } from 'node:fs';
import { linkableForms } from '../src/matching/forms.ts';
import { createMatcher } from '../src/matching/matcher.ts';
import { createWordBoundaries } from '../src/matching/word-boundaries.ts';
import { formatProblems } from '../src/problem.ts';
import { bestTimes } from './lib/cpu-time.ts';
import { runPipeline } from './lib/pipeline.ts';

const [dictionary, cases, threshold = '0'] = process.argv.slice(2);
if (!dictionary) {
  console.error('Usage: node scripts/measure-boundaries.ts DICTIONARY [CASES] [THRESHOLD]');
  process.exit(2);
}
const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
if (!pipeline.ok) {
  console.error(formatProblems(pipeline.problems));
  process.exit(1);
}

const boundaries = createWordBoundaries(
  new Map(rowsOf(dictionary, ' ').map(([word, frequency]): [string, number] => [word!, Number(frequency)])),
);
if (cases) measureCases(rowsOf(cases, '\t').map((columns) => columns[3]!));
measureLinks();

/** A text with a link, which is known to be wrong, or is to be judged. */
interface Link {
  text: string;
  start: number;
  end: number;
}

function measureCases(marked: readonly string[]): void {
  const missed = marked.filter((text) => {
    const plain = text.replace(/\|[^⟧]*⟧/, '⟧');
    const [start, end] = [plain.indexOf('⟦'), plain.indexOf('⟧') - 1];
    return !isCut({ text: plain.replaceAll(/[⟦⟧]/g, ''), start, end });
  });
  console.log(`${marked.length - missed.length} of ${marked.length} wrong links found`);
  for (const text of missed) console.log(`missed: ${text}`);
}

function measureLinks(): void {
  if (!pipeline.ok) return;
  const { translated, terms } = pipeline.value;
  const matcher = createMatcher(linkableForms(terms));
  const texts = translated.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const links = texts.flatMap((text) =>
    matcher.match(text, 'zh').matches.map((match) => ({ ...match, text })),
  );
  const [time] = bestTimes([() => links.filter(isCut)], 20);
  const cut = links.filter(isCut);
  console.log(`${cut.length} of ${links.length} links would go; ${time!.toFixed(1)} ms of processor time`);
  for (const { text, start, end } of cut) {
    const [before, after] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 6)];
    console.log(`${before}⟦${text.slice(start, end)}⟧${after}`);
  }
}

function isCut({ text, start, end }: Link): boolean {
  return boundaries.crossingEvidence(text, start, end) > Number(threshold);
}

function rowsOf(file: string, separator: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(separator));
}
