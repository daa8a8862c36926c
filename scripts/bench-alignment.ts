/**
 * Are the sentences of official bilingual texts aligned right? `npm run bench:alignment [-- FILE…]`: TSV files
 * with a column of Chinese and one of English, by default those of ../shared/benchmark. Their rows are joined
 * to two plain texts without paragraphs, cut into sentences anew and aligned. A pair of linked sentences is
 * right if both have a part in one row or in neighbours: the rows were cut by program, and where one is
 * shifted, all sentences beside it are. Exits 1 below the goal. SHOW_WRONG=1 prints the others.
 */
import { align } from '../src/alignment/align.ts';
import { measured } from '../src/alignment/anchors.ts';
import { segmentsOf } from '../src/alignment/segments.ts';
import type { Segment, TermsIn } from '../src/alignment/types.ts';
import { formatProblems } from '../src/problem.ts';
import type { Bilingual, Lang } from '../src/languages.ts';
import { linkableForms } from '../src/matching/forms.ts';
import { createMatcher } from '../src/matching/matcher.ts';
import { benchmarkFiles, readBilingualRows } from './lib/bilingual-rows.ts';
import { readGlossaryFolder } from './lib/read-glossary-files.ts';

/** In per cent. */
const goal = 97;
const spaces: Bilingual = { en: ' ', zh: '' };

const files = benchmarkFiles(process.argv.slice(2));
const { terms } = readGlossaryFolder('content');
if (!terms.ok) {
  console.error(formatProblems(terms.problems));
  process.exit(2);
}
const matcher = createMatcher(linkableForms(terms.value));
const termsIn: TermsIn = (text, lang) => matcher.match(text, lang).matches.flatMap(({ term }) => term ?? []);

const sum = { pairs: 0, right: 0 };
for (const file of files) {
  const rows = readBilingualRows(file).filter((row) => row.zh !== '' && row.en !== '');
  const zh = placed(rows, 'zh');
  const en = placed(rows, 'en');
  const started = process.cpuUsage();
  const links = align(measured(zh, 'zh', termsIn), measured(en, 'en', termsIn));
  const { user, system } = process.cpuUsage(started);
  const pairs = links.flatMap(({ source, target, confidence }) =>
    zh
      .slice(source.from, source.to)
      .flatMap((one) => en.slice(target.from, target.to).map((other) => ({ one, other, confidence }))),
  );
  const wrong = pairs.filter(({ one, other }) => rowsBetween(one, other) > 1);
  const inOneRow = pairs.filter(({ one, other }) => rowsBetween(one, other) === 0).length;
  sum.pairs += pairs.length;
  sum.right += pairs.length - wrong.length;
  console.log(
    `${file}: ${zh.length} and ${en.length} sentences, ${links.length} links; of ${pairs.length} pairs ` +
      `${percent(pairs.length - wrong.length, pairs.length)} % right, ${percent(inOneRow, pairs.length)} % ` +
      `within one row; ${Math.round((user + system) / 1000)} ms of processor time`,
  );
  if (process.env['SHOW_WRONG'])
    for (const { one, other, confidence } of wrong)
      console.log(
        `  ${confidence.toFixed(2)} rows ${one.from} and ${other.from}: ${one.text} | ${other.text}`,
      );
}
console.log(`${percent(sum.right, sum.pairs)} % of all pairs right, goal ${goal}`);
if (sum.right / sum.pairs < goal / 100) process.exitCode = 1;

interface PlacedSegment extends Segment {
  /** First and last row that it has a part in. */
  from: number;
  to: number;
}

/** One side of the rows as one text → its sentences, each with its rows. */
function placed(rows: readonly Bilingual[], lang: Lang): PlacedSegment[] {
  const text = rows.map((row) => row[lang].trim()).join(spaces[lang]);
  const ends: number[] = [];
  let end = 0;
  for (const row of rows) {
    end += row[lang].trim().length + spaces[lang].length;
    ends.push(end);
  }
  let at = 0;
  let row = 0;
  return segmentsOf(text, lang).map((segment) => {
    const start = text.indexOf(segment.text, at);
    at = start + segment.text.length;
    while (ends[row]! <= start) row += 1;
    let last = row;
    while (ends[last]! < at) last += 1;
    return { ...segment, from: row, to: last };
  });
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

/** 0 for sentences that share a row, 1 for neighbours. */
function rowsBetween(one: PlacedSegment, other: PlacedSegment): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}
