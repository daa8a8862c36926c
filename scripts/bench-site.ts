/**
 * How the build grows with the site: `npm run bench:site [-- SIZE…] [--content]`, by default 10, 100 and
 * 1,000 documents, most of them made up, with 5,000 terms; `--content` leaves Astro out. Prints one table:
 * processor time and memory of the content and of the whole build, how long that took, the bytes of what is
 * generated and of the site, the weight of pages; then, which stage grows faster than its input.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { formatProblems } from '../src/problem.ts';
import { memoryOptions } from './lib/astro-build.ts';
import { runPipeline } from './lib/pipeline.ts';
import { PlainError, runCommand } from './lib/plain-error.ts';
import { generatedTerms } from './lib/read-generated.ts';
import { growsFaster, type Series } from './lib/scale/growth.ts';
import { watchMemory } from './lib/scale/peak-memory.ts';
import { writeMadeUpSite } from './lib/scale/made-up-site.ts';

const terms = 5000;
const scale = path.resolve(import.meta.dirname, 'lib/scale');

/** Rows of the table: name, and one value for each size. */
type Measured = Map<string, number>;

await runCommand(async () => {
  const given = process.argv.slice(2);
  const isContentAlone = given.includes('--content');
  const sizes = given.filter((argument) => argument !== '--content').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 6))
    throw new PlainError(
      'Usage: npm run bench:site [-- SIZE…] [--content], each a number of documents, 6 or more',
    );
  const asked = sizes.length > 0 ? sizes.sort((a, b) => a - b) : [10, 100, 1000];
  const original = originalSite();
  const columns: Measured[] = [];
  for (const documents of asked) columns.push(await measureSize(documents, original, isContentAlone));
  printTable(asked, columns);
});

function originalSite() {
  const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
  if (!pipeline.ok) throw new PlainError(formatProblems(pipeline.problems));
  return { pipeline: pipeline.value, terms: generatedTerms() };
}

async function measureSize(
  documents: number,
  original: ReturnType<typeof originalSite>,
  isContentAlone: boolean,
): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-site-'));
  try {
    console.error(`${documents} documents, ${terms} terms …`);
    writeMadeUpSite(folder, { documents, terms }, original);
    const content = await run(folder, [path.join(scale, 'measure-content.ts')]);
    const measured: Measured = new Map([
      ...Object.entries(content.parts).map(([name, time]): [string, number] => [`content: ${name}, s`, time]),
      ['content: memory, MB', content.megabytes],
      ['generated files, MB', sizeOf(path.join(folder, 'content/generated')) / 1e6],
    ]);
    return isContentAlone ? measured : new Map([...measured, ...(await measureAstro(folder))]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAstro(folder: string): Promise<[string, number][]> {
  const program = path.resolve('node_modules/astro/bin/astro.mjs');
  const astro = await run(folder, [...memoryOptions, program, 'build', '--outDir', 'dist']);
  const site = path.join(folder, 'dist');
  return [
    ...astro.steps.map(([name, time]): [string, number] => [`build: ${name}, s by the clock`, time]),
    ['build: s by the clock', astro.clock],
    ['build: processor time, s', astro.seconds],
    ['build: memory, MB', astro.megabytes],
    ['site, MB', sizeOf(site) / 1e6],
    ...pageWeights(site),
  ];
}

/** Runs a program of Node in the folder; what it and its helpers use is told by `usage-report.ts`. */
async function run(folder: string, args: readonly string[]) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', path.join(scale, 'usage-report.ts'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: 'https://example.org/' },
  });
  const memory = watchMemory(child.pid!);
  const [status, stdout, stderr] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  const peak = memory.stop();
  const clock = (performance.now() - began) / 1000;
  const told = (mark: string) =>
    (stdout + stderr)
      .split('\n')
      .filter((line) => line.startsWith(`@${mark} `))
      .map((line) => JSON.parse(line.slice(mark.length + 2)) as Record<string, number>);
  if (status !== 0)
    throw new PlainError(`${args.at(-1)} failed in ${folder}:\n${(stdout + stderr).slice(-3000)}`);
  const usages = told('usage');
  const sumOf = (name: 'megabytes' | 'seconds') => usages.reduce((sum, usage) => sum + (usage[name] ?? 0), 0);
  const parts = told('parts')[0] ?? {};
  const steps = [...stdout.matchAll(/^([a-z][a-z ]*) (\d+\.\d) s: /gm)].map(
    ([, name, time]): [string, number] => [name!, Number(time)],
  );
  return { clock, megabytes: peak ?? sumOf('megabytes'), seconds: sumOf('seconds'), parts, steps };
}

function pageWeights(site: string): [string, number][] {
  const pages = filesIn(site).filter((file) => file.endsWith('.html'));
  const weigh = (name: string, kind: RegExp): [string, number][] => {
    const sizes = pages
      .filter((file) => kind.test(file))
      .map((file) => statSync(path.join(site, file)).size / 1000)
      .sort((a, b) => a - b);
    if (sizes.length === 0) return [];
    return [
      [`${name}: median, kB`, sizes[Math.floor(sizes.length / 2)]!],
      [`${name}: largest, kB`, sizes.at(-1)!],
    ];
  };
  return [
    ['pages', pages.length],
    ...weigh('page of a document', /^en\/documents\/[^/]+\/index\.html$/),
    ...weigh('page of a term', /^en\/terms\/[^/]+\/index\.html$/),
    ...weigh('other page', /^en\/(?!(?:documents|terms)\/[^/]+\/).*index\.html$/),
    [
      'largest data file, kB',
      Math.max(
        ...filesIn(site)
          .filter((file) => file.endsWith('.json'))
          .map((file) => statSync(path.join(site, file)).size / 1000),
        0,
      ),
    ],
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'));
}

function sizeOf(folder: string): number {
  return filesIn(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

function printTable(sizes: readonly number[], columns: readonly Measured[]): void {
  const names = [...columns[0]!.keys()];
  const series: Series[] = names.map((name) => ({
    name,
    values: columns.map((column) => column.get(name) ?? 0),
  }));
  console.log(`| documents, with ${terms.toLocaleString('en')} terms | ${sizes.map(shown).join(' | ')} |`);
  console.log(`|---|${sizes.map(() => '--:').join('|')}|`);
  for (const { name, values } of series) console.log(`| ${name} | ${values.map(shown).join(' | ')} |`);
  const fast = growsFaster(sizes, series).map(({ name }) => name);
  console.log(`\nGrows faster than its input: ${fast.length === 0 ? 'nothing' : fast.join('; ')}.`);
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
