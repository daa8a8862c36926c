import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en.ts';

/** Every key of a dictionary as `t()` takes it, plural keys without their ending: `documents.words`. */
function keysOf(dictionary: object, prefix = ''): string[] {
  return Object.entries(dictionary).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [prefix + name.replace(/_(?:one|other)$/, '')]
      : keysOf(value as object, `${prefix}${name}.`),
  );
}

/** Keys that no quoted text of the sources names, whole or by a template: `terms.weight.${term.weight}`. */
function unusedIn(keys: readonly string[], sources: string): string[] {
  const quoted = new Set([...sources.matchAll(/(['"`])([\w.-]+)\1/g)].map(([, , text]) => text!));
  const templates = [...sources.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^}`]*\})*)`/g)]
    .map(([, text]) => text!.split(/\$\{[^}]*\}/).map((part) => RegExp.escape(part)))
    .filter((parts) => parts.length > 1)
    .map((parts) => new RegExp(`^${parts.join('[\\w-]+')}$`));
  return [...new Set(keys)].filter(
    (key) => !quoted.has(key) && !templates.some((template) => template.test(key)),
  );
}

test('a key that is named in no way is found', () => {
  const sources = "t('nav.home'); t(`terms.weight.${weight}`); // nav.label";
  expect(unusedIn(['nav.home', 'nav.label', 'terms.weight.key', 'terms.key'], sources)).toEqual([
    'nav.label',
    'terms.key',
  ]);
});

test('every key of the dictionaries is used', () => {
  const files = globSync('src/**/*.{ts,astro}', { exclude: ['src/i18n/**', '**/*.test.ts'] });
  expect(unusedIn(keysOf(en), files.map((file) => readFileSync(file, 'utf8')).join('\n'))).toEqual([]);
});
