import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblems } from '../../src/problem.ts';
import { buildContent } from './build-content.ts';
import { generatedFiles } from './generated-files.ts';
import { createMemory, type Memory } from './memory.ts';
import { mixedTexts } from './mixed-texts.fixture.ts';
import { runPipeline } from './pipeline.ts';
import { temporaryFolder } from './small-site.fixture.ts';

/** What the content step says of a folder, and makes of it: with the memory of the last time, or from nothing. */
function builtIn(folder: string, memory: Memory) {
  const result = buildContent(folder, memory);
  if (!result.ok) return { report: result.report.replace(/\n\ncontent\/.*/, '') };
  const generated = `${folder}/content/generated`;
  const names = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return {
    files: Object.fromEntries(
      names.sort().map((name) => [name, readFileSync(`${generated}/${name}`, 'utf8')]),
    ),
  };
}

function builtFromNothing(folder: string) {
  const result = runPipeline({ seeds: `${folder}/seeds`, content: `${folder}/content` });
  if (!result.ok) return { report: formatProblems(result.problems) };
  return {
    files: Object.fromEntries([...generatedFiles(result.value)].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Forms that stand in the texts, within each other, across their ends, and nowhere. */
const chinese = [
  '乡村振兴',
  '振兴',
  '绿色发展',
  '发展',
  '发展清洁',
  '清洁能源',
  '粮食安全',
  '源装',
  '第一',
  '海洋',
];
const english = [
  'rural revitalization',
  'revitalization',
  'green development',
  'develop',
  'clean energy',
  'energies',
  'food security',
  'forest coverage',
  'Red Line',
  'sea ports',
];

const form = fc.oneof(
  fc.record({ zh: fc.constantFrom(...chinese) }),
  fc.record({ en: fc.constantFrom(...english) }),
);
const rendering = fc
  .tuple(
    form,
    fc.constantFrom('admitted', 'lookup'),
    fc.record(
      {
        link: fc.constant(false),
        stop: fc.constantFrom(['全面推进乡村振兴'], ['green development and'], ['推进乡村']),
        cues: fc.constantFrom(['农田'], ['farmland'], ['森林']),
        requires: fc.constantFrom(['耕地'], ['hectares'], ['forest']),
        case: fc.constant('exact'),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([own, status, more]) => ({ ...own, status, ...more }));
const definition = fc.constantFrom(
  { en: 'One thing.', zh: '一物。' },
  { en: 'Another thing.', zh: '另一物。' },
);
const entry = fc.record(
  {
    zh: fc.constantFrom(...chinese),
    en: fc.constantFrom(...english),
    weight: fc.constantFrom('general', 'standard', 'key'),
    confidence: fc.constantFrom('sure', 'likely'),
    definition,
    note: fc.constant({ en: 'Mind it.', zh: '请注意。' }),
    renderings: fc.uniqueArray(rendering, { maxLength: 2, selector: (own) => JSON.stringify(own) }),
  },
  { requiredKeys: ['zh', 'en', 'weight', 'confidence'] },
);

const common = { weight: 'key', confidence: 'sure', definition: { en: 'A thing.', zh: '一物。' } };

/** A save: an entry that is written, taken out or changed in a field, all entries in another order, or a file. */
type Save = { id: string; entry: object | null } | { id: string; field: object } | { turn: true } | FileSave;

interface FileSave {
  file: string;
  change: (text: string) => string;
}

const id = fc.constantFrom('a-term', 'clean-energy', 'green-development', 'z-term');
const field = fc.oneof(
  fc.record({ weight: fc.constantFrom('general', 'standard', 'key') }),
  fc.record({ definition }),
  fc.record({ link: fc.boolean() }),
  fc.tuple(form, fc.constantFrom('admitted', 'deprecated', 'obsolete')).map(([own, status]) => ({
    renderings: [{ ...own, status, reason: { en: 'So it is.', zh: '如此。' } }],
  })),
);

const files: readonly FileSave[] = [
  {
    file: 'seeds/official-pair.en.txt',
    change: (text) => text.replace('will be strengthened', 'will go on: green development'),
  },
  { file: 'seeds/chinese-alone.txt', change: (text) => `${text}\n粮食安全第一。\n` },
  {
    file: 'content/translations/english-with-own-chinese.zh.yaml',
    change: (text) => text.replace('s1: 其次', 's1: 接着'),
  },
  {
    file: 'content/alignments/official-pair.yaml',
    change: () => 'none: These Opinions take effect\n',
  },
  {
    file: 'content/decisions.yaml',
    change: () => '- { document: english-alone, form: rural revitalization, term: none }\n',
  },
  { file: 'content/decisions.yaml', change: () => '[]\n' },
  {
    file: 'content/figures.yaml',
    change: () => '- { id: forest, topic: environment, en: Forest, zh: 森林, before: [forest coverage] }\n',
  },
];

const saved: fc.Arbitrary<Save> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ id, entry: fc.option(entry) }) },
  { weight: 4, arbitrary: fc.record({ id, field }) },
  fc.constant({ turn: true }),
  fc.constantFrom(...files),
);

test('a build that remembers the last one comes to the same as one from nothing, whatever was saved', () => {
  const whole = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(saved, { minLength: 1, maxLength: 10 }), (saves) => {
      const disk = temporaryFolder(mixedTexts);
      try {
        const memory = createMemory();
        builtIn(disk.folder, memory);
        let entries = new Map<string, object>([
          ['green-development', { zh: '绿色发展', en: 'green development', ...common }],
          ['clean-energy', { zh: '清洁能源', en: 'clean energy', ...common }],
        ]);
        for (const save of saves) {
          if ('file' in save) {
            saveFile(disk, save);
          } else if ('turn' in save) entries = new Map([...entries].toReversed());
          else if ('field' in save) entries.set(save.id, { ...entries.get(save.id), ...save.field });
          else if (save.entry) entries.set(save.id, save.entry);
          else entries.delete(save.id);
          const lines = [...entries].map(([own, fields]) => `- ${JSON.stringify({ id: own, ...fields })}\n`);
          disk.write('content/glossary/environment.yaml', lines.join(''));
          const built = builtIn(disk.folder, memory);
          whole.add('files' in built);
          expect(built).toEqual(builtFromNothing(disk.folder));
        }
      } finally {
        disk.remove();
      }
    }),
    { numRuns: 6 },
  );
  expect(whole).toEqual(new Set([true, false]));
});

test('a build that remembers the last one sees each kind of file that may be saved', () => {
  const disk = temporaryFolder(mixedTexts);
  try {
    const memory = createMemory();
    builtIn(disk.folder, memory);
    for (const save of files) {
      saveFile(disk, save);
      const built = builtIn(disk.folder, memory);
      expect(Object.keys(built), save.file).toEqual(['files']);
      expect(built, save.file).toEqual(builtFromNothing(disk.folder));
    }
  } finally {
    disk.remove();
  }
});

function saveFile(disk: ReturnType<typeof temporaryFolder>, { file, change }: FileSave): void {
  const isThere = existsSync(path.join(disk.folder, file));
  disk.write(file, change(isThere ? disk.read(file) : ''));
}
