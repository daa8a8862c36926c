/**
 * No pattern of the project can be made to hang: every literal of src/ and scripts/, and every pattern that
 * is built from strings, goes through recheck, which looks for texts that cost more than linear time.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import recheck from 'recheck/package.json' with { type: 'json' };
import typescript from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { parseQuery } from '../src/search/query.ts';
import { patternsIn } from '../src/sources/cleaning.ts';

interface Pattern {
  source: string;
  flags: string;
  /** `file:line` of a literal, the file of a pattern that is built. */
  place: string;
}

/**
 * Patterns that recheck cannot decide, and why they may stay. Each is looked at all the same, for half a
 * second, and fails if a text against it is found.
 */
const undecided: Readonly<Record<string, string>> = {
  'src/quantities/english-tokens.ts':
    'Alternatives begin with different characters and none can be left and taken again; work.test.ts bounds the work.',
  'seeds/cleaning/china-org-cn.yaml':
    'One lazy quantifier between two fixed lines, only where the first stands.',
  'seeds/cleaning/liaoning-fao.yaml':
    'Anchored at a line, and one quantifier that cannot give back more than the line.',
  'seeds/cleaning/machine-translation.yaml':
    'Anchored at a line or at a fixed word, and at most one quantifier up to the end of the line.',
  'seeds/cleaning/news-rewrite.yaml':
    'Quantifiers that stop at a full stop behind a fixed phrase: as often as that phrase stands in one sentence.',
  'src/intake/format.ts':
    'Anchored at the beginning of the first 2,000 characters of a file, and tried there alone.',
  'src/documents/sentences.ts': 'Runs of marks and of spaces, each followed by what it cannot contain.',
  'src/documents/outline/by-evidence/dates.ts':
    'Alternatives of bounded length between fixed signs, no part of which can be left and taken again.',
  'src/documents/outline/by-evidence/doubts.ts': 'Every quantifier has an upper bound.',
  'scripts/lib/check-content.ts':
    'Starts only at a fixed name that no letter, point or hyphen precedes, and a place in braces holds no brace.',
  'src/matching/home-country.ts': 'Tried on the forty characters before a form alone.',
  'src/matching/units.ts':
    'Runs of letters, digits and marks that exclude one another; its own tests bound the time.',
};

/**
 * What recheck, of a version, said of each pattern: never anew of the same one. Patterns that are not there are
 * judged on each run, until KEEP_VERDICTS=1 writes down what was said of all that there are.
 */
const verdictsFile = 'tests/regular-expressions.verdicts.json';
type Status = 'safe' | 'unknown' | 'vulnerable';
interface Verdicts {
  recheck: string;
  safe: string[];
  unknown: string[];
}
const keyOf = ({ source, flags }: Pattern) => `/${source}/${flags}`;

/** What is known from earlier runs: of another version nothing. */
function readVerdicts(): ReadonlyMap<string, Status> {
  const read = JSON.parse(readFileSync(verdictsFile, 'utf8')) as Verdicts;
  if (read.recheck !== recheck.version) return new Map();
  return new Map(
    (['safe', 'unknown'] as const).flatMap((status) => read[status].map((key) => [key, status] as const)),
  );
}

function keepVerdicts(): void {
  const keysOf = (wanted: Status) =>
    verdicts.filter(({ status }) => status === wanted).map(({ pattern }) => keyOf(pattern));
  const kept: Verdicts = {
    recheck: recheck.version,
    safe: keysOf('safe').sort(),
    unknown: keysOf('unknown').sort(),
  };
  writeFileSync(verdictsFile, `${JSON.stringify(kept, null, 1)}\n`);
}

const files = globSync('{src,scripts}/**/*.{ts,mjs}').filter((file) => !/\.(?:test|fixture)\.ts$/.test(file));

function literalsOf(file: string): Pattern[] {
  const tree = typescript.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    typescript.ScriptTarget.Latest,
    true,
  );
  const found: Pattern[] = [];
  const visit = (node: typescript.Node): void => {
    if (typescript.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        place: `${file}:${line}`,
      });
    }
    typescript.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Files that build patterns from strings, and what has to be called for those that are not built on import. */
const builders: Readonly<Record<string, (module: Record<string, unknown>) => unknown>> = {
  'src/matching/home-province.ts': () => undefined,
  'src/matching/home-country.ts': () => undefined,
  'src/matching/personal-names.ts': () => undefined,
  'src/matching/units.ts': () => undefined,
  'src/quantities/bases.ts': () => undefined,
  'src/matching/addresses.ts': () => undefined,
  'src/checking/byline-spaces.ts': () => undefined,
  'src/checking/half-width-marks.ts': () => undefined,
  'src/checking/editorial/frozen-present.ts': () => undefined,
  'src/checking/editorial/prose.ts': () => undefined,
  'src/checking/editorial/same-content.ts': (module) => {
    const { contentFindings } =
      module as unknown as typeof import('../src/checking/editorial/same-content.ts');
    contentFindings({ en: '34 firms', zh: '企业', headword: '企业' });
  },
  'src/invisible.ts': () => undefined,
  'src/glossary/script-overrides.ts': () => undefined,
  'src/documents/abbreviations.ts': () => undefined,
  'src/documents/label.ts': () => undefined,
  'src/documents/sentences.ts': () => undefined,
  'src/documents/outline/by-evidence/line.ts': () => undefined,
  'src/documents/outline/by-evidence/dates.ts': () => undefined,
  'src/documents/outline/by-evidence/fields.ts': () => undefined,
  'src/documents/outline/by-evidence/head-marks.ts': () => undefined,
  'src/documents/outline/by-evidence/numbering.ts': () => undefined,
  'src/documents/outline/by-evidence/salutations.ts': () => undefined,
  'src/documents/outline/by-evidence/speaker-names.ts': () => undefined,
  'src/documents/outline/by-evidence/tail.ts': () => undefined,
  'src/documents/outline/by-evidence/roll-calls.ts': () => undefined,
  // Before those that load them.
  'src/sources/layout/numbering-mark.ts': () => undefined,
  'src/sources/layout/line-overrides.ts': () => undefined,
  'src/sources/layout/joined-lines.ts': () => undefined,
  'src/sources/layout/web-furniture.ts': () => undefined,
  'src/intake/dates.ts': () => undefined,
  'src/intake/text-metadata.ts': () => undefined,
  'src/intake/page-furniture.ts': () => undefined,
  'src/search/syllables.ts': () => undefined,
  'src/search/han-words.ts': () => undefined,
  'src/search/question.ts': () => undefined,
  // After those whose patterns it loads.
  'src/search/asked-pages.ts': () => undefined,
  'src/search/figure-words.ts': () => undefined,
  'src/search/other-places.ts': () => undefined,
  'src/search/excerpt.ts': (module) => {
    const { markQuery } = module as unknown as typeof import('../src/search/excerpt.ts');
    markQuery('text 振兴', parseQuery('text 振兴', new Map()));
  },
  'src/sources/layout/heading-in-two-lines.ts': () => undefined,
  'src/sources/rules/common.ts': () => undefined,
  'src/sources/cleaning.ts': (module) => {
    const { patternsIn: compile } = module as typeof import('../src/sources/cleaning.ts');
    compile([{ pattern: 'a line' }]);
  },
  'src/sources/rule.ts': (module) => {
    const { gluedWords, lines, repeats } = module as typeof import('../src/sources/rule.ts');
    gluedWords(['as the']);
    lines('A line (1)', 'Another.');
    repeats('A line (1)')('A line (1)');
  },
  'scripts/lib/check-content.ts': () => undefined,
};

/** Patterns made with `new RegExp` while the builders are imported and called. */
async function builtPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  let place = '';
  const Original = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct: (target, given: [string | RegExp, string?]) => {
        const pattern = new target(...given);
        if (typeof given[0] === 'string') built.push({ source: pattern.source, flags: pattern.flags, place });
        return pattern;
      },
    }),
  );
  vi.resetModules();
  for (const [file, exercise] of Object.entries(builders)) {
    place = file;
    exercise((await import(`../${file}`)) as Record<string, unknown>);
  }
  vi.unstubAllGlobals();
  return built;
}

/** Patterns that maintainers write as data. */
function cleaningPatterns(): Pattern[] {
  return globSync('seeds/cleaning/*.yaml').flatMap((place) =>
    patternsIn(parse(readFileSync(place, 'utf8'))).map(({ source, flags }) => ({ source, flags, place })),
  );
}

let built: Pattern[] = [];
const verdicts: { pattern: Pattern; status: Status }[] = [];

beforeAll(async () => {
  built = await builtPatterns();
  const patterns = [...files.flatMap(literalsOf), ...built, ...cleaningPatterns()];
  const distinct = new Map(patterns.map((one) => [keyOf(one), one]));
  const known = readVerdicts();
  let judged = 0;
  for (const [key, pattern] of distinct) {
    const earlier = known.get(key);
    // Why a pattern may stay undecided stands at its file: in another one it is looked at again.
    const isKnown = earlier === 'safe' || (earlier === 'unknown' && isListed(pattern.place));
    verdicts.push({ pattern, status: isKnown ? earlier : await judge(pattern) });
    if (!isKnown) judged += 1;
  }
  console.log(`${judged} of ${distinct.size} patterns were judged anew.`);
  if (process.env['KEEP_VERDICTS']) keepVerdicts();
}, 600_000);

afterAll(() => vi.resetModules());

/** What recheck finds: briefly where it is known not to decide, else with more patience. */
async function judge({ source, flags, place }: Pattern): Promise<Status> {
  const short = { attackTimeout: 300, incubationTimeout: 300, timeout: isListed(place) ? 500 : 2000 };
  const { status } = await check(source, flags, short);
  if (status === 'safe' || (status === 'unknown' && isListed(place))) return status;
  // The search is partly random and the machine may be busy: what it finds once it has to find again.
  return (await check(source, flags, { timeout: 15_000 })).status;
}

function isListed(place: string): boolean {
  return undecided[place.replace(/:\d+$/, '')] !== undefined;
}

const shown = ({ pattern }: (typeof verdicts)[number]) => `${pattern.place}  ${keyOf(pattern)}`;

test('no pattern can be made to take more than linear time', () => {
  expect(verdicts.filter(({ status }) => status === 'vulnerable').map(shown)).toEqual([]);
});

test('every pattern that could not be judged is listed with a reason', () => {
  expect(
    verdicts.filter(({ pattern, status }) => status === 'unknown' && !isListed(pattern.place)).map(shown),
  ).toEqual([]);
  expect(Object.keys(undecided).filter((file) => !existsSync(file))).toEqual([]);
});

test('literals and built patterns are really looked at', () => {
  expect(verdicts.length).toBeGreaterThan(150);
  const building = files.filter((file) => readFileSync(file, 'utf8').includes('new RegExp('));
  const seen = new Set(built.map(({ place }) => place));
  expect(building.filter((file) => !seen.has(file))).toEqual([]);
});
