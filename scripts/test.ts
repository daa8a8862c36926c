/** Every check, cheap ones first; the first that fails ends the run. */
import { runSteps, type Step } from './lib/run-steps.ts';

/** What needs dist/ and Chromium. */
const inBrowser = [
  'tests/browser.test.ts',
  'tests/check.test.ts',
  'tests/enlarged.test.ts',
  'tests/kinds.test.ts',
  'tests/parallel.test.ts',
  'tests/reading.test.ts',
  'tests/search',
  'tests/hostile.test.ts',
  'tests/nginx.test.ts',
  'tests/offline.test.ts',
  'tests/omegat.test.ts',
  'tests/settings.test.ts',
  'tests/shifts.test.ts',
  'tests/places.test.ts',
  'tests/print.test.ts',
  'tests/widths.test.ts',
];
/** What builds the site a second time. */
const secondBuild = 'tests/dist-determinism.test.ts';
/** What builds a small site of its own. */
const smallBuild = 'tests/mixed-texts.test.ts';
/** What measures times, and so runs alone. */
const measuring = ['tests/search/speed.test.ts'];

const exclude = (paths: readonly string[]) =>
  paths.flatMap((path) => ['--exclude', path.endsWith('.ts') ? path : `${path}/**`]);

const build: Step = {
  name: 'build',
  why: 'seeds/ and content/ without problems, and dist/',
  command: ['node', 'scripts/build.ts'],
  result: /^dist\//,
  measured: /^content /,
};

const lint: Step = {
  name: 'lint',
  why: 'ESLint, with the table of who may import whom',
  command: ['eslint', '--max-warnings', '0', '.'],
};

const format: Step = {
  name: 'format',
  why: 'Prettier',
  command: ['prettier', '--check', '--log-level', 'warn', '.'],
};

/** What reads no file that a build makes. */
const ofSources: Step[] = [
  lint,
  format,
  {
    name: 'glossary',
    why: 'what readers see of it written in one way, the same in both languages, and no verdict on guesses',
    command: ['node', 'scripts/check-glossary.ts'],
  },
  {
    name: 'translations',
    why: 'in every translation the terms and numbers of its source',
    command: ['node', 'scripts/check-translation.ts'],
  },
  {
    name: 'report',
    why: 'no open sense, no English shared without a note, no term swallowed by a form of another',
    command: ['node', 'scripts/report.ts', '--brief'],
  },
  {
    name: 'glossary format',
    why: 'format-glossary',
    command: ['node', 'scripts/format-glossary.ts', '--check'],
  },
  { name: 'unused code', why: 'knip', command: ['knip', '--no-progress'] },
];

/** Of the components of Astro, which no other checker reads. */
const typesOfPages: Step = {
  name: 'types of pages',
  why: 'astro check',
  command: ['astro', 'check', '--minimumSeverity', 'error', '--tsconfig', 'tsconfig.pages.json'],
  result: /^- \d+ errors?/,
};

const types: Step = {
  name: 'types',
  why: 'TypeScript, and the mistakes that only types show',
  command: ['oxlint', '--deny-warnings', '.'],
  result: /^Found /,
};

const unitTests: Step = {
  name: 'unit tests',
  why: 'Vitest',
  // Vitest leaves one core free unless it is told the number of its workers; with a new process for each file,
  // a quarter of the time would go into loading the same modules.
  command: [
    'vitest',
    'run',
    '--no-isolate',
    '--maxWorkers',
    '2',
    ...exclude([...inBrowser, secondBuild, smallBuild]),
  ],
  result: /^\s*Tests /,
};

const ofBuiltSite: Step[] = [
  {
    name: 'second build',
    why: 'the same site, byte for byte, in another folder, language and time zone',
    command: ['vitest', 'run', '--no-file-parallelism', secondBuild, smallBuild],
    result: /^\s*Tests /,
  },
  {
    name: 'built site',
    why: 'links, languages, texts, weight, HTML',
    command: ['node', 'scripts/check-site.ts'],
  },
];

const browser: Step = {
  name: 'browser',
  why: 'the site in Chromium',
  command: [
    'vitest',
    'run',
    ...inBrowser,
    ...exclude(measuring),
    // In one process the files share a browser. Four for two cores, as most of what they do is to wait.
    '--no-isolate',
    '--maxWorkers',
    '4',
    '--reporter',
    'verbose',
    '--bail',
    '10',
  ],
  // What a page runs once is over before it is compiled well, by threads that take the time of the next page.
  env: { CHROMIUM_FLAGS: '--js-flags=--no-turbofan' },
  result: /^\s*Tests /,
  measured: /^all .* at 1|^first .* answer/,
};

const speed: Step = {
  name: 'speed',
  why: 'from a key to what is painted, in Chromium',
  command: ['vitest', 'run', ...measuring, '--no-file-parallelism', '--reporter', 'verbose'],
  result: /^\s*Tests /,
  measured: /: p95 /,
};

const stages = [
  // A build is busy on one core: what needs nothing of it has the other.
  [build, ...ofSources],
  // The check of the components writes the types of the content once more; the other types wait for them behind it.
  [typesOfPages, unitTests, types, ...ofBuiltSite, browser],
  [speed],
];
process.exitCode = await runSteps(stages, '.cache/test');
