/**
 * Checks dist/ as a whole: `npm run check-site [-- --all]`. All problems of all checks are
 * collected; of each rule the first few are printed, with --all every one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { formatProblems, type Problem } from '../src/problem.ts';
import { checkAlternates } from './lib/check-alternates.ts';
import { checkDocuments, checkTerms, checkTexts } from './lib/check-content.ts';
import { checkHeads } from './lib/check-head.ts';
import { checkHtml } from './lib/check-html.ts';
import { checkHosts } from './lib/check-hosts.ts';
import { checkLinks } from './lib/check-links.ts';
import { checkPolicies } from './lib/check-policy.ts';
import { checkSitemap } from './lib/check-sitemap.ts';
import { checkWithVnu } from './lib/check-vnu.ts';
import { checkWeight } from './lib/check-weight.ts';
import { orEnd } from './lib/plain-error.ts';
import { generatedDocuments, generatedTerms } from './lib/read-generated.ts';
import { readSite } from './lib/read-site.ts';
import { siteAddress } from './lib/site-address.ts';

const shownOfEachRule = process.argv.includes('--all') ? Infinity : 10;

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ to check: run `npm run build` first.');
  process.exitCode = 1;
} else {
  const site = readSite(
    'dist',
    orEnd(() => siteAddress()),
  );
  const documents = generatedDocuments();
  const terms = generatedTerms();
  const content = [documents, terms].map((own) => JSON.stringify(own));
  const [html, vnu] = await Promise.all([checkHtml(site), checkWithVnu(site)]);
  if (vnu.skipped) console.log(vnu.skipped);
  const problems = [
    ...checkHeads(site),
    ...checkAlternates(site),
    ...checkSitemap(site, readIndex('dist')),
    ...checkHosts(site, 'dist'),
    ...checkPolicies(site),
    ...checkLinks(site),
    ...checkDocuments(site, documents),
    ...checkTerms(site, terms),
    ...checkTexts(site, content.join('\n')),
    ...checkWeight(site, 'dist'),
    ...html.problems,
    ...vnu.problems,
  ];
  report(
    problems,
    `${site.pages.size} pages, ${documents.length} documents, ${terms.length} terms; ${html.checked} pages validated`,
  );
}

function readIndex(folder: string) {
  const read = (name: string) =>
    existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`, 'utf8') : '';
  const sitemaps = readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  return { robots: read('robots.txt'), sitemaps: new Map(sitemaps.map((name) => [name, read(name)])) };
}

function report(problems: readonly Problem[], looked: string): void {
  if (problems.length === 0) return console.log(`No problems in ${looked}.`);
  const byRule = [...Map.groupBy(problems, ({ rule }) => rule).values()];
  console.error(formatProblems(byRule.flatMap((own) => own.slice(0, shownOfEachRule))));
  for (const own of byRule)
    if (own.length > shownOfEachRule)
      console.error(
        `[${own[0]!.rule}] ${own.length} in all, the first ${shownOfEachRule} shown; --all shows every one`,
      );
  console.error(`\n${problems.length} problems in ${looked}.`);
  process.exitCode = 1;
}
