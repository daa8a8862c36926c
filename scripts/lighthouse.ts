/**
 * Lighthouse on the built site: `npm run lighthouse [-- PAGE…]`. Too slow for each run of the tests; the times
 * hold on a quiet machine only. The site is served as hosts do, by HTTP/2. Prints the scores and whatever falls short,
 * and fails below the goals. A machine that is no high-end desktop is slowed down less for the phone, as Lighthouse
 * advises; `--slowdown N` names how much.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/chromium.mjs';
import { siteAddress } from './lib/site-address.ts';
import { serveFolder } from './lib/static-server.ts';

/** What is used of Lighthouse: it is installed for this command alone, see `scripts/lighthouse/package.json`. */
interface Lighthouse {
  default(address: string, options: object, config?: object): Promise<{ lhr: Report } | undefined>;
  desktopConfig: object;
}
interface Report {
  environment: { benchmarkIndex: number };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}
/** What is used of `selfsigned`. */
interface SelfSigned {
  generate(attributes: { name: string; value: string }[]): Promise<{ cert: string; private: string }>;
}
const installed = (file: string): Promise<unknown> =>
  import(pathToFileURL(path.resolve('.cache/lighthouse/node_modules', file)).href);
const { default: lighthouse, desktopConfig } = (await installed('lighthouse/core/index.js')) as Lighthouse;
const { generate } = (await installed('selfsigned/index.js')) as SelfSigned;

const goals = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof goals;
const categories = Object.keys(goals) as Category[];

/**
 * Lighthouse slows the processor down four times, which makes a phone of a machine whose benchmark index is 1,500 to
 * 2,000: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown.
 */
const usual = { slowdown: 4, benchmarkIndex: 1750 };

const { values, positionals: given } = parseArgs({
  allowPositionals: true,
  options: { slowdown: { type: 'string' } },
});
const pages =
  given.length > 0
    ? given
    : [
        'en/',
        'zh/terms/six-stabilities/',
        'en/documents/liaoning-government-work-report-2022/',
        'en/documents/liaoning-government-work-report-2022/parallel/',
        'en/search/?q=%E4%B9%A1%E6%9D%91%E6%8C%AF%E5%85%B4',
      ];

/**
 * What Lighthouse counts as a fault and is meant: a search is kept from search engines, and a site that is
 * built for no host names its languages by paths.
 */
const intended = (page: string): ReadonlySet<string> =>
  new Set([
    ...(page.includes('/search/') ? ['is-crawlable'] : []),
    ...(siteAddress().origin === undefined ? ['hreflang'] : []),
  ]);

const port = 9333;
const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }]);
const { base } = siteAddress();
const server = await serveFolder('dist', { base, port: 0, compress: true, secure: { cert, key } });
const browser = await chromium.launch({
  executablePath: findChromium()!,
  args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
});
const slowdown = values.slowdown ? Number(values.slowdown) : await slowdownOfMachine();
let missed = 0;
for (const page of pages)
  for (const form of ['mobile', 'desktop'] as const) missed += await audit(page, form);
await browser.close();
await server.close();
if (missed > 0) console.log(`\n${missed} below the goals`);
process.exitCode = missed > 0 ? 1 : 0;

/** How many times slower than this machine the phone is that Lighthouse means; prints it. */
async function slowdownOfMachine(): Promise<number> {
  const index = (await lighthouse(server.address, { port, onlyCategories: ['seo'] }, desktopConfig))?.lhr
    .environment.benchmarkIndex;
  const calibrated = (usual.slowdown * (index ?? usual.benchmarkIndex)) / usual.benchmarkIndex;
  const own = Math.min(usual.slowdown, Math.max(1, Math.round(calibrated * 10) / 10));
  console.log(`benchmark index ${index ?? 'unknown'}: the phone is this machine slowed down ${own} times`);
  return own;
}

/** Audits a page, prints a line and what falls short; how many categories miss their goals. */
async function audit(page: string, form: 'mobile' | 'desktop'): Promise<number> {
  const phone = {
    extends: 'lighthouse:default',
    settings: { throttling: { cpuSlowdownMultiplier: slowdown } },
  };
  const config = form === 'desktop' ? desktopConfig : phone;
  const options = { port, onlyCategories: categories, logLevel: 'error' } as const;
  const result = (await lighthouse(`${server.address}${page}`, options, config))?.lhr;
  if (!result) throw new Error(`Lighthouse said nothing of ${page}.`);
  const short = categories.flatMap((category) => {
    const { score, auditRefs } = result.categories[category]!;
    const faults = auditRefs
      .filter(
        ({ weight, id }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9 && !intended(page).has(id),
      )
      .map(({ id }) => {
        const { title, displayValue = '' } = result.audits[id]!;
        return `${category}: ${id}, ${title} ${displayValue}`;
      });
    const isMissed = Math.round((score ?? 0) * 100) < goals[category] && faults.length > 0;
    return isMissed ? [{ category, faults }] : [];
  });
  const scores = categories.map((category) => Math.round((result.categories[category]!.score ?? 0) * 100));
  console.log(`${scores.map((score) => `${score}`.padStart(4)).join('')}  ${form.padEnd(8)} ${page}`);
  for (const { faults } of short) for (const fault of faults) console.log(`      ${fault}`);
  return short.length;
}
