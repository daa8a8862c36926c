/**
 * Do both sides of an official bilingual text hold the same terms? `npm run bench:agreement [-- FILE…]`:
 * TSV files with a column of Chinese (zh or 中文) and one of English (en or 英文), by default those of
 * ../shared/benchmark. Counts key and standard terms of the Chinese that are found in its English too, and
 * the other way round, and names those that differ most often. Exits 1 below the goals.
 */
import { formatProblems } from '../src/problem.ts';
import { languages, otherLanguage, type Bilingual, type Lang } from '../src/languages.ts';
import { linkableForms } from '../src/matching/forms.ts';
import { createMatcher } from '../src/matching/matcher.ts';
import { benchmarkFiles, readBilingualRows } from './lib/bilingual-rows.ts';
import { readGlossaryFolder } from './lib/read-glossary-files.ts';

/** In per cent: terms of the Chinese found in the English, and of the English found in the Chinese. */
const goals: Bilingual<number> = { zh: 80, en: 92 };

const rows = benchmarkFiles(process.argv.slice(2)).map(readBilingualRows);
const { terms: read } = readGlossaryFolder('content');
if (!read.ok) {
  console.error(formatProblems(read.problems));
  process.exit(2);
}
const terms = read.value;

const byId = new Map(terms.map((term) => [term.id, term]));
const matcher = createMatcher(linkableForms(terms));
for (const lang of languages.toReversed()) report(lang, agreement(lang));

/** How many terms of one side there are, and which of them the other side does not have, with their number. */
function agreement(lang: Lang): { count: number; missed: Map<string, number> } {
  const other = otherLanguage(lang);
  const missed = new Map<string, number>();
  let count = 0;
  for (const rowsOfFile of rows) {
    rowsOfFile.forEach((row, index) => {
      if (row.zh === '' || row.en === '') return;
      // The rows are cut by program: what belongs to a row may stand in its neighbour.
      const around = rowsOfFile.slice(Math.max(0, index - 1), index + 2).map((near) => near[other]);
      const there = termsIn(around.join('\n'), other).all;
      for (const id of termsIn(row[lang], lang).linked) {
        count += 1;
        if (!there.has(id)) missed.set(id, (missed.get(id) ?? 0) + 1);
      }
    });
  }
  return { count, missed };
}

/** Key and standard terms that are linked, and all that stand there, inside longer ones too. */
function termsIn(text: string, lang: Lang): { linked: Set<string>; all: Set<string> } {
  const { matches, covered } = matcher.match(text, lang);
  const ids = (found: typeof matches) => found.flatMap(({ term }) => term ?? []);
  return {
    linked: new Set(ids(matches).filter((id) => byId.get(id)?.weight !== 'general')),
    all: new Set(ids([...matches, ...covered])),
  };
}

function report(lang: Lang, { count, missed }: ReturnType<typeof agreement>): void {
  const lost = [...missed.values()].reduce((sum, number) => sum + number, 0);
  const percent = count === 0 ? 0 : ((count - lost) / count) * 100;
  const most = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 40);
  const name = (id: string) => `${byId.get(id)!.zh} ${byId.get(id)!.en}`;
  const sides = lang === 'zh' ? 'the Chinese, not in the English' : 'the English, not in the Chinese';
  console.log(`in ${sides}: ${most.map(([id, number]) => `${name(id)} ×${number}`).join(' · ')}`);
  console.log(
    `${lang}: ${count - lost} of ${count} terms stand on the other side too (${percent.toFixed(1)} %, goal ${goals[lang]})`,
  );
  if (percent < goals[lang]) process.exitCode = 1;
}
