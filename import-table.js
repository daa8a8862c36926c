/**
 * Who may import whom, as data, and the ESLint rule that enforces it.
 *
 * A room is a folder below src/ (or one file), or a folder beside it. A file may import from its own
 * room and from those listed; whatever is not listed is refused. `astro:*` and the disk (`node:*`) are
 * for the rooms that say so. A test stands beside its code but may use the whole pipeline.
 */
import path from 'node:path';

/** From raw text to what content/generated/ holds: pure, and without knowledge of Astro or the page. */
const pipeline = [
  'src/problem',
  'src/yaml',
  'src/sources',
  'src/intake',
  'src/glossary',
  'src/documents',
  'src/alignment',
  'src/matching',
  'src/concordance',
  'src/mdx',
  'src/quantities',
  'src/checking',
  'src/exchange',
  'src/figures',
];
/** What the site's side may use of it. */
const forPages = ['src/i18n', 'src/exchange', 'src/search', 'src/checking', 'src/quantities', 'src/styles'];

/** What every room may use: the two languages, whose site it is, and the texts, dates and errors of a schema. */
const groundFloor = [
  'src/languages',
  'src/site',
  'src/code-units',
  'src/invisible',
  'src/schema-texts',
  'src/schema-dates',
  'src/schema-problems',
  'src/typography',
  'src/escape-xml',
  'src/pattern-of',
  // For tests alone.
  'src/processor-clock.fixture',
];

const rooms = [
  { room: 'src/problem', may: [] },
  { room: 'src/languages', may: [] },
  { room: 'src/site', may: [] },
  { room: 'src/code-units', may: [] },
  { room: 'src/invisible', may: [] },
  { room: 'src/schema-texts', may: [] },
  { room: 'src/typography', may: [] },
  { room: 'src/escape-xml', may: [] },
  { room: 'src/pattern-of', may: [] },
  { room: 'src/processor-clock.fixture', may: [] },
  { room: 'src/schema-dates', may: [] },
  { room: 'src/schema-problems', may: ['src/problem', 'src/yaml'] },
  { room: 'src/yaml-problems', may: ['src/problem'] },
  { room: 'src/yaml', may: ['src/problem', 'src/yaml-problems'] },
  { room: 'src/i18n', may: [] },
  { room: 'src/sources', may: ['src/problem', 'src/yaml'] },
  // Files of any kind → texts and an entry of the catalog.
  { room: 'src/intake', may: ['src/sources', 'src/documents', 'src/problem', 'src/yaml'] },
  { room: 'src/glossary', may: ['src/problem', 'src/yaml'] },
  { room: 'src/quantities', may: ['src/problem'] },
  { room: 'src/documents', may: ['src/sources', 'src/problem', 'src/yaml'] },
  { room: 'src/matching', may: ['src/glossary'] },
  { room: 'src/alignment', may: ['src/documents', 'src/quantities', 'src/problem', 'src/yaml'] },
  {
    room: 'src/concordance',
    may: ['src/sources', 'src/matching', 'src/documents', 'src/glossary', 'src/problem', 'src/yaml'],
  },
  {
    room: 'src/mdx',
    may: ['src/documents', 'src/concordance', 'src/quantities', 'src/glossary'],
  },
  {
    room: 'src/checking',
    may: [
      'src/matching',
      'src/quantities',
      'src/glossary',
      'src/documents',
      'src/concordance',
      'src/alignment',
      'src/problem',
      // Files that people have are decoded by one rule.
      'src/sources/decode',
    ],
  },
  { room: 'src/exchange', may: ['src/sources', 'src/glossary', 'src/documents', 'src/concordance'] },
  // The figures of the documents, and what each is of.
  { room: 'src/figures', may: ['src/exchange', 'src/quantities', 'src/problem', 'src/yaml'] },
  // A word is found across inflection as it is linked: by one rule, not by two.
  {
    room: 'src/search',
    may: [
      'src/i18n',
      'src/glossary',
      'src/exchange',
      'src/matching/inflection',
      'src/matching/british-spelling',
      // Whose figures a question asks for.
      'src/matching/provinces',
      'src/matching/provinces',
    ],
  },
  { room: 'src/offline', may: [] },
  { room: 'src/content.config', may: ['src/exchange'], astro: true },
  // The site's one reader of content/generated/: what it holds does not fit into Astro's store.
  { room: 'src/components/generated-parts', may: ['src/exchange'], disk: true },
  { room: 'src/components', may: forPages, astro: true },
  { room: 'src/layouts', may: ['src/components', ...forPages], astro: true },
  { room: 'src/pages', may: ['src/layouts', 'src/components', ...forPages], astro: true },
  { room: 'scripts', may: [...pipeline, 'src/search', 'src/i18n'], disk: true },
  {
    room: 'tests',
    // The answers of the search page are asked for without a browser too.
    may: [
      ...pipeline,
      'src/search',
      'src/components/search',
      'src/i18n',
      'scripts',
      'import-table',
      'eslint.config',
    ],
    disk: true,
  },
];

/**
 * What forbids an import, or undefined where it is allowed.
 * @param {string} file importing file, relative to the root
 * @param {string} source what it imports: `../problem.ts`, `astro:content`, `node:fs`
 * @returns {string | undefined}
 */
function refusal(file, source) {
  const from = rooms.find(({ room }) => isIn(file, room));
  if (!from) return undefined;
  const isTest = /\.(?:test|fixture)\.ts$/.test(file);
  if (/^astro(?::|\/(?!zod$))/.test(source))
    return from.astro ? undefined : `${from.room} knows nothing of Astro`;
  if (source.startsWith('node:'))
    return from.disk || isTest
      ? undefined
      : `${from.room} does not touch the disk: text in, value out; scripts/ reads and writes`;
  if (!source.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(file), source);
  const allowed = [from.room, ...groundFloor, ...from.may, ...(isTest ? pipeline : [])];
  return allowed.some((room) => isIn(target, room))
    ? undefined
    : `${from.room} may import ${from.may.join(', ') || 'nothing of ours'}`;
}

/** @param {string} file @param {string} room */
function isIn(file, room) {
  return file.startsWith(`${room}/`) || new RegExp(`^${RegExp.escape(room)}\\.\\w+$`).test(file);
}

/** @type {import('eslint').Rule.RuleModule} */
export const importTable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: 'Import of {{source}} against the table in import-table.js: {{why}}.' },
  },
  create(context) {
    const file = path.relative(context.cwd, context.physicalFilename).replaceAll(path.sep, '/');
    /** @param {{ source?: any }} node */
    const check = ({ source }) => {
      const why = typeof source?.value === 'string' && refusal(file, source.value);
      if (why) context.report({ node: source, messageId: 'refused', data: { source: source.value, why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
