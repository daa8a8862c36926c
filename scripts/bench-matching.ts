/**
 * Measures the matching of the documents: `npm run bench`. All times are processor time, the best of several rounds.
 *
 * First beside published packages that find the same forms in the same text as strings, in both
 * languages: the ratio between them and the matcher is what can be compared between machines. Then with
 * made-up glossaries of 1,000, 5,000 and 20,000 terms (and the same with a last word that no text has, so
 * that nothing is found): says whether the time grows with the number of terms.
 */
import type { Lang } from '../src/languages.ts';
import { linkableForms } from '../src/matching/forms.ts';
import { createMatcher } from '../src/matching/matcher.ts';
import type { MatchForm } from '../src/matching/types.ts';
import { formatProblems } from '../src/problem.ts';
import { bestTimes } from './lib/cpu-time.ts';
import { runPipeline } from './lib/pipeline.ts';
import { stringFinders } from './lib/string-finders.ts';
import { syntheticForms } from './lib/synthetic-forms.ts';

const rounds = { prepare: 5, match: 30 };
const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
if (!pipeline.ok) {
  console.error(formatProblems(pipeline.problems));
  process.exit(1);
}
const { documents, translated, terms } = pipeline.value;
const glossary = linkableForms(terms);
const blocks = [...documents, ...translated].flatMap((document) => document.blocks);
const textsIn = (lang: Lang) => blocks.filter((block) => block.lang === lang).map(({ text }) => text);
const english = textsIn('en');

console.log(`Node ${process.versions.node}, processor time, best of ${rounds.match} rounds\n`);
for (const lang of ['en', 'zh'] as const) compare(lang);
const grows = measureGrowth();
if (grows) process.exitCode = 1;

/** Prints a table of the matcher and the string finders, with the real glossary. */
function compare(lang: Lang): void {
  const texts = textsIn(lang);
  const strings = [...new Set(glossary.filter((form) => form.lang === lang).map(({ text }) => text))];
  const rivals = [
    {
      name: 'the matcher',
      prepare: () => {
        const matcher = createMatcher(glossary);
        return (text: string) => matcher.match(text, lang).matches.length;
      },
    },
    ...stringFinders,
  ];
  const finders = rivals.map(({ prepare }) => prepare(strings));
  const found = finders.map((countIn) => () => texts.reduce((sum, text) => sum + countIn(text), 0));
  const prepareTimes = bestTimes(
    rivals.map(
      ({ prepare }) =>
        () =>
          prepare(strings),
    ),
    rounds.prepare,
  );
  const times = bestTimes(found, rounds.match);
  console.log(`${lang}: ${texts.length} blocks, ${megabytes(texts).toFixed(3)} MB, ${strings.length} forms`);
  printRow(['', 'prepare ms', 'match ms', 'MB/s', 'found', 'times ours']);
  rivals.forEach(({ name }, index) => {
    const time = times[index]!;
    printRow([
      name,
      prepareTimes[index]!.toFixed(1),
      time.toFixed(2),
      speed(texts, time),
      found[index]!(),
      (time / times[0]!).toFixed(2),
    ]);
  });
  console.log(
    'Ours are both languages prepared, and links; theirs are strings, overlapping or inside words.\n',
  );
}

/** Prints a table of glossaries of different sizes over the English; says whether the time grows with the size. */
function measureGrowth(): boolean {
  printRow(['glossary', 'forms', 'prepare ms', 'match ms', 'MB/s', 'found']);
  measure('content/glossary', glossary);
  const sizes = [1_000, 5_000, 20_000];
  const madeUp = sizes.map((count) => syntheticForms(english.join('\n'), count));
  const never = madeUp.map((forms) => forms.map((form) => ({ ...form, text: `${form.text} zzz` })));
  const growth = growthOf(madeUp.map((forms) => measure('made-up', forms)));
  const scanning = growthOf(never.map((forms) => measure('never complete', forms)));
  console.log(
    `\nTwenty times the terms take ${growth.toFixed(2)} times the time, ` +
      `${scanning.toFixed(2)} times where nothing is ever found.`,
  );
  const isTooMuch = growth >= 4 || scanning >= 4;
  console.log(
    isTooMuch
      ? 'IT GROWS WITH THE NUMBER OF TERMS.'
      : 'Far from twenty: the time goes with the text and with what is found in it, not with the number of terms.',
  );
  return isTooMuch;
}

function growthOf(times: readonly number[]): number {
  return times.at(-1)! / times[0]!;
}

/** Prints one row; returns the milliseconds that matching the English takes. */
function measure(name: string, forms: readonly MatchForm[]): number {
  const matcher = createMatcher(forms);
  const count = () => english.reduce((sum, text) => sum + matcher.match(text, 'en').matches.length, 0);
  const [prepare] = bestTimes([() => createMatcher(forms)], rounds.prepare);
  const [match] = bestTimes([count], rounds.match);
  printRow([name, forms.length, prepare!.toFixed(1), match!.toFixed(2), speed(english, match!), count()]);
  return match!;
}

function megabytes(texts: readonly string[]): number {
  return Buffer.byteLength(texts.join('\n')) / 1e6;
}

function speed(texts: readonly string[], milliseconds: number): string {
  return (megabytes(texts) / (milliseconds / 1000)).toFixed(2);
}

function printRow([name, ...columns]: readonly (string | number)[]): void {
  console.log([String(name).padEnd(30), ...columns.map((column) => String(column).padStart(10))].join(' '));
}
