import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { root } from './site-copy.fixture.ts';

describe('the linter', async () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
  });
  const complaints = async (code: string, filePath = 'src/sources/rule.ts') =>
    (await eslint.lintText(code, { filePath }))[0]!.messages.length;

  test.each([
    'a.localeCompare(b)',
    'a?.localeCompare(b)',
    'n.toLocaleString()',
    'a.toLocaleLowerCase()',
    'new Intl.Collator()',
    'Intl.NumberFormat()',
    'Date.now()',
    'new Date()',
    'list.map(Date.now)',
    'Math.random()',
  ])('refuses %s', async (code) => {
    expect(await complaints(code)).toBe(1);
    expect(await complaints(`---\n${code};\n---\n<p />`, 'src/components/Mixed.astro')).toBe(1);
    expect(await complaints(code, 'scripts/report.ts')).toBe(1);
  });

  test.each([
    "a.localeCompare(b, 'en')",
    "n.toLocaleString('en-GB')",
    "new Intl.Collator('zh')",
    "new Date('2024-08-28')",
    'Math.max(1, 2)',
  ])('allows %s', async (code) => {
    expect(await complaints(code)).toBe(0);
  });
});
