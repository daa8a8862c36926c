import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../src/problem.ts';
import { targetOf, type BuiltSite } from './check-address.ts';
import type { BuiltPage } from './check-page.ts';

/** What a page may weigh, in bytes as they travel: gzip, but fonts as they are. */
export const budget = {
  /** HTML, by the address of the page below its language: the first that fits. */
  html: [
    { kind: 'a document with both languages', of: /^documents\/[^/]+\/parallel\/$/, most: 90_000 },
    { kind: 'a document', of: /^documents\/[^/]+\//, most: 75_000 },
    { kind: 'a term', of: /^terms\/(?!by-translation\/)[^/]+\/$/, most: 12_000 },
    { kind: 'a list', of: /^/, most: 40_000 },
  ],
  styles: 14_000,
  /** What is loaded at once; the search page answers a search, and may load what others load for one. */
  scripts: 6_000,
  /** Style sheets, scripts and fonts together. */
  assets: 120_000,
  /** `/data/terms/<id>.json` */
  termData: 12_000,
} as const;

type FileKind = 'styles' | 'scripts' | 'fonts';

/** Pages and data over the budget. The search engine's own files are left out: they load when a reader searches. */
export function checkWeight(site: BuiltSite, folder: string): Problem[] {
  const weigh = scale(folder);
  const loadedBy = readLoads(folder);
  return [
    ...[...site.pages.values()].flatMap((page) => [
      ...checkPage(page),
      ...checkAssets(page, assetsOf(page, site, loadedBy), weigh),
    ]),
    ...[...site.files].filter((file) => /^\/data\/terms\/.*\.json$/.test(file)).flatMap(checkData),
  ];

  function checkPage({ file, path: address }: BuiltPage): Problem[] {
    const below = address.replace(/^\/(?:en|zh)\//, '');
    const { kind, most } = budget.html.find(({ of }) => of.test(below))!;
    const size = gzipSync(readFileSync(file)).length;
    return over(
      file,
      'weight-html',
      size,
      most,
      `the HTML of ${kind}`,
      'Divide it, or show less of each item.',
    );
  }

  function checkData(file: string): Problem[] {
    return over(
      `${folder}${file}`,
      'weight-data',
      weigh(file),
      budget.termData,
      'the data of a term',
      'Move the places of the term to further files.',
    );
  }
}

function checkAssets(
  page: BuiltPage,
  files: ReadonlySet<string>,
  weigh: (file: string) => number,
): Problem[] {
  const own = (kind: FileKind) => [...files].filter((file) => kindOf(file) === kind);
  const sum = (some: readonly string[]) => some.reduce((total, file) => total + weigh(file), 0);
  const check = (rule: string, some: readonly string[], most: number, of: string) =>
    over(
      page.file,
      rule,
      sum(some),
      most,
      `${of} (${some.map((file) => `${file} ${weigh(file)}`).join(', ')})`,
      'Load less, or load it when the reader asks for it.',
    );
  return [
    ...check('weight-styles', own('styles'), budget.styles, 'its styles'),
    ...(page.path.endsWith('/search/')
      ? []
      : check('weight-scripts', own('scripts'), budget.scripts, 'its scripts')),
    ...check('weight-assets', [...files], budget.assets, 'styles, scripts and fonts'),
  ];
}

function over(file: string, rule: string, size: number, most: number, of: string, mend: string): Problem[] {
  return size <= most
    ? []
    : [{ file, rule, found: `${size} bytes: ${of}`, expected: `${most} at most`, mend }];
}

/** Weighs the files of a folder as they travel, each once. */
function scale(folder: string): (file: string) => number {
  const known = new Map<string, number>();
  return (file) => {
    const content = known.has(file) ? undefined : readFileSync(path.join(folder, file));
    if (content) known.set(file, file.endsWith('.woff2') ? content.length : gzipSync(content).length);
    return known.get(file)!;
  };
}

function kindOf(file: string): FileKind {
  return file.endsWith('.css') ? 'styles' : file.endsWith('.js') ? 'scripts' : 'fonts';
}

/** A style sheet without the font that is fetched only where a system has none of those before it. */
function withoutFallbackFont(css: string): string {
  return css
    .split('@font-face')
    .filter((part) => !/font-family:\s?['"]?Headword Song/.test(part))
    .join('@font-face');
}

/** Tells what style sheets and scripts load at once, static imports and fonts, each read once. */
function readLoads(folder: string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const read = (file: string) => {
    if (!/\.(?:css|js)$/.test(file)) return [];
    const text = readFileSync(path.join(folder, file), 'utf8');
    const loaded = file.endsWith('.css')
      ? withoutFallbackFont(text).matchAll(/url\(["']?([^"'()]+\.woff2)/g)
      : text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g);
    return Array.from(loaded, ([, address]) => address!);
  };
  return (file) => {
    const loads = known.get(file) ?? read(file);
    known.set(file, loads);
    return loads;
  };
}

/** Style sheets and scripts of a page with what they load at once. */
function assetsOf(
  page: BuiltPage,
  site: BuiltSite,
  loadedBy: (file: string) => readonly string[],
): Set<string> {
  const files = new Set<string>();
  const add = (href: string, from: string) => {
    const target = targetOf({ ...page, path: from }, href, site);
    if (target.kind !== 'inside' || files.has(target.path) || !site.files.has(target.path)) return;
    files.add(target.path);
    for (const address of loadedBy(target.path)) add(address, target.path);
  };
  for (const href of page.resources) add(href, page.path);
  return files;
}
