/**
 * Measures the term search: `npm run bench:search`. With the real glossary and with a made-up one of
 * 20,000 terms: how often the one term that can be meant comes first, by kind of query; the sizes of
 * the shards and of the first answer to every query over the wire; the time a query takes. Fails where a bar is missed.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { TermData } from '../src/exchange/term-data.ts';
import {
  glossaryQueries,
  randomFrom,
  type GlossaryQuery,
  type QueriedTerm,
} from '../src/search/glossary-queries.fixture.ts';
import { searchFiles } from '../src/search/search-data.ts';
import { createTermIndex } from '../src/search/term-index.ts';
import { termRow } from '../src/search/term-rows.ts';
import { startBuiltSite } from './lib/built-site.ts';
import { syntheticTerms } from './lib/synthetic-terms.ts';
import { typingPlaces, typingTimes } from './lib/typing-times.ts';

const bars = { first: 0.98, answer: 45_000, time: 50 };
/** Of the engine and the search box, which travel with the first answer (`npm test` weighs them in the built site). */
const script = 8_600;
/** Queries asked of the larger glossaries; of the smallest, all. */
const sample = 5_000;

/** The size for which the weight of the first answer was set. */
const sizeOfBar = 1_200;

const real = JSON.parse(readFileSync('content/generated/terms.json', 'utf8')) as TermData[];
await measure(`the first ${sizeOfBar} of content/glossary`, real.slice(0, sizeOfBar), Infinity);
await measure('content/glossary', real);
const madeUp = syntheticTerms(real, 20_000, randomFrom(7));
await measure('made-up', madeUp);
await measureTyping(madeUp);

async function measure(name: string, terms: readonly QueriedTerm[], asked = sample): Promise<void> {
  const started = performance.now();
  const files = searchFiles(terms.map(termRow));
  console.log(
    `\n${name}: ${terms.length} terms in ${[...files.keys()].filter((file) => /^\d+$/.test(file)).length} shards, made in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const sizes = new Map(
    [...files].map(([file, content]) => [file, gzipSync(JSON.stringify(content)).length]),
  );
  const shards = [...sizes].filter(([file]) => /^\d+$/.test(file)).map(([, size]) => size);
  console.log(
    `gzip: shards median ${kilobytes(share(shards, 0.5))}, p95 ${kilobytes(share(shards, 0.95))}, max ${kilobytes(Math.max(...shards))}; meta ${kilobytes(sizes.get('meta')!)}, largest page of the directory ${kilobytes(Math.max(0, ...[...sizes].filter(([file]) => file.startsWith('directory')).map(([, size]) => size)))}, word list ${kilobytes(sizes.get('words')!)}; all shards ${(shards.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(0)} MB`,
  );

  const all = glossaryQueries(terms);
  const queries = all.filter((_, index) => index % Math.max(1, Math.floor(all.length / asked)) === 0);
  const warm = createTermIndex(async (file) => files.get(file));
  const times: number[] = [];
  const weights: { query: string; bytes: number }[] = [];
  const kinds = new Map<string, { clear: number; first: number; five: number }>();
  for (const query of queries) {
    const before = performance.now();
    const found = (await warm.search(query.query, 5)).map(({ row }) => row[0]);
    times.push(performance.now() - before);
    count(kinds, query, found);
    weights.push({ query: query.query, bytes: await weigh(query.query, files, sizes) });
  }
  for (const [kind, { clear, first, five }] of kinds)
    console.log(
      `  ${kind.padEnd(24)}${String(clear).padStart(6)} unambiguous  at 1 ${percent(first / clear)}  at 5 ${percent(five / clear)}`,
    );
  const bytes = weights.map((weight) => weight.bytes);
  const heaviest = weights.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  console.log(
    `first answer: median ${kilobytes(share(bytes, 0.5))}, p95 ${kilobytes(share(bytes, 0.95))}, max ${kilobytes(heaviest.bytes)} (${heaviest.query})`,
  );
  console.log(
    `time in Node: median ${share(times, 0.5).toFixed(2)} ms, p95 ${share(times, 0.95).toFixed(1)} ms, max ${Math.max(...times).toFixed(0)} ms`,
  );
  for (const [kind, { clear, first }] of kinds)
    check(first / clear >= bars.first, `${name}, ${kind}: ${percent(first / clear)} first`);
  check(
    heaviest.bytes <= bars.answer,
    `${name}: first answer ${kilobytes(heaviest.bytes)} for ${heaviest.query}`,
  );
  check(share(times, 0.95) <= bars.time, `${name}: p95 ${share(times, 0.95).toFixed(1)} ms`);
}

/** The built site in Chromium, with the term search of a made-up glossary in place of its own. */
async function measureTyping(terms: readonly QueriedTerm[]): Promise<void> {
  const files = searchFiles(terms.map(termRow));
  const site = await startBuiltSite('en/search/');
  try {
    for (const place of typingPlaces) {
      const { page, context } = await site.open();
      await context.route('**/data/search/*.json', (route) =>
        route.fulfill({ json: files.get(/(?:^|\/)([^/]+)\.json$/.exec(route.request().url())![1]!) }),
      );
      const { first, rounds } = await typingTimes(page, site.address, place);
      console.log(
        `from key to painted terms in ${place.name}, ${terms.length} terms: p95 ${rounds.map((round) => round.toFixed(0)).join(', ')} ms in three rounds; before that, with the files still to load, ${first.toFixed(0)} ms`,
      );
      check(
        Math.min(...rounds) <= bars.time,
        `${place.name} at ${terms.length} terms: p95 ${Math.min(...rounds).toFixed(0)} ms`,
      );
      await context.close();
    }
  } finally {
    await site.close();
  }
}

function count(
  kinds: Map<string, { clear: number; first: number; five: number }>,
  { kind, expected }: GlossaryQuery,
  found: readonly string[],
): void {
  if (expected.length !== 1) return;
  const tally = kinds.get(kind) ?? { clear: 0, first: 0, five: 0 };
  kinds.set(kind, tally);
  tally.clear += 1;
  if (found[0] === expected[0]) tally.first += 1;
  if (found.includes(expected[0]!)) tally.five += 1;
}

/** Bytes over the wire of the first answer in a new browser: the script, and every file the query asks for. */
async function weigh(
  query: string,
  files: ReadonlyMap<string, unknown>,
  sizes: ReadonlyMap<string, number>,
): Promise<number> {
  let bytes = script;
  const fresh = createTermIndex(async (file) => {
    bytes += sizes.get(file)!;
    return files.get(file);
  });
  await fresh.search(query);
  return bytes;
}

function check(holds: boolean, miss: string): void {
  if (holds) return;
  console.error(`MISSED: ${miss}`);
  process.exitCode = 1;
}

function share(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`.padStart(7);
}
