import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  // Snippets stand in no project, so the rules that need types are left out.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'here/import-table',
});

async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message }) => message);
}

const refused: [file: string, code: string][] = [
  ['src/sources/clean.ts', `import type { Term } from '../glossary/types.ts';`],
  ['src/glossary/term.ts', `import { createMatcher } from '../matching/matcher.ts';`],
  ['src/matching/matcher.ts', `import type { Document } from '../documents/types.ts';`],
  ['src/matching/matcher.ts', `import { readFileSync } from 'node:fs';`],
  ['src/documents/document.ts', `export { translator } from '../i18n/translate.ts';`],
  ['src/concordance/glosses.ts', `import { getCollection } from 'astro:content';`],
  ['src/mdx/inline.ts', `import { page } from '../components/site-data.ts';`],
  ['src/exchange/term-data.ts', `import { linkableForms } from '../matching/forms.ts';`],
  ['src/i18n/dates.ts', `import type { TermData } from '../exchange/term-data.ts';`],
  [
    'src/components/term/Kwic.astro',
    `---\nimport { cleanSource } from '../../sources/clean.ts';\n---\n<p />`,
  ],
  ['src/components/site-data.ts', `import Page from '../layouts/Page.astro';`],
  ['src/components/term-box.ts', `const matcher = await import('../matching/matcher.ts');`],
  ['src/layouts/Page.astro', `---\nimport Home from '../pages/index.astro';\n---\n<p />`],
  [
    'src/pages/[lang]/terms/[id].astro',
    `---\nimport { readGlossary } from '../../../glossary/read-glossary.ts';\n---\n<p />`,
  ],
  ['scripts/lib/pipeline.ts', `import { siteData } from '../../src/components/site-data.ts';`],
];

test.each(refused)('%s is refused: %s', async (file, code) => {
  expect(await refusals(file, code)).toEqual([
    expect.stringContaining('against the table in import-table.js'),
  ]);
});

const allowed: [file: string, code: string][] = [
  [
    'src/sources/clean.ts',
    `import type { Problem } from '../problem.ts'; import { ruleLists } from './rules.ts';`,
  ],
  ['src/matching/matcher.ts', `import type { Lang } from '../glossary/types.ts';`],
  [
    'src/matching/matcher.test.ts',
    `import { readFileSync } from 'node:fs'; import { buildDocument } from '../documents/document.ts';`,
  ],
  ['src/concordance/decisions.ts', `import { z } from 'astro/zod'; import { parseDocument } from 'yaml';`],
  [
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content'; import { termData } from './exchange/term-data.ts';`,
  ],
  [
    'src/components/site-data.ts',
    `import { getCollection } from 'astro:content'; import type { TermData } from '../exchange/term-data.ts';`,
  ],
  [
    'src/pages/[lang]/index.astro',
    `---\nimport Page from '../../layouts/Page.astro';\nimport { page } from '../../i18n/address.ts';\n---\n<Page />`,
  ],
  [
    'scripts/lib/pipeline.ts',
    `import { createMatcher } from '../../src/matching/matcher.ts'; import { readFileSync } from 'node:fs';`,
  ],
];

test.each(allowed)('%s is allowed: %s', async (file, code) => {
  expect(await refusals(file, code)).toEqual([]);
});

test('the message says what the room may import instead', async () => {
  expect(await refusals('src/documents/document.ts', `import { zh } from '../i18n/zh.ts';`)).toEqual([
    'Import of ../i18n/zh.ts against the table in import-table.js: ' +
      'src/documents may import src/sources, src/problem, src/yaml.',
  ]);
});
