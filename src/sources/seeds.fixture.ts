import { readdirSync, readFileSync } from 'node:fs';
import { cleanReceived } from './clean.ts';
import { listName, readCleaning, type WrittenPlace } from './cleaning.ts';
import type { Rule } from './rule.ts';
import { common } from './rules/common.ts';
import type { CleanSource } from './types.ts';
import { readCatalog, type CatalogEntry } from './catalog.ts';
import type { ReceivedText } from './catalog-text.ts';
import { decodeSource } from './decode.ts';

const folder = new URL('../../seeds/', import.meta.url);

/** A document with what the catalog says of its source text. */
export type SeedEntry = CatalogEntry & ReceivedText;

/** The documents as they stand in `seeds/`, each by its source text, for tests. */
export function readSeeds(): { entry: SeedEntry; text: string }[] {
  const present = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const catalog = readCatalog(readFileSync(new URL('catalog.yaml', folder), 'utf8'), {
    file: 'seeds/catalog.yaml',
    present,
  });
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.problems, null, 2));
  return catalog.value.map((entry) => {
    const { file } = entry.source;
    const text = decodeSource(readFileSync(new URL(file, folder)), `seeds/${file}`);
    if (!text.ok) throw new Error(JSON.stringify(text.problems, null, 2));
    return { entry: { ...entry, ...entry.source }, text: text.value };
  });
}

/** The rules of `seeds/cleaning/`, by the name of their file, each with its place. */
export const writtenRules: ReadonlyMap<string, readonly WrittenPlace[]> = new Map(
  readdirSync(new URL('cleaning/', folder)).map((name) => {
    const read = readCleaning(name, readFileSync(new URL(`cleaning/${name}`, folder), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
    return [listName(name), read.value];
  }),
);

/** The same, as the cleaning takes them; `common` has none of its own. */
export const ruleLists: ReadonlyMap<string, readonly Rule[]> = new Map([
  ...[...writtenRules].map(([name, placed]) => [name, placed.map(({ rule }) => rule)] as const),
  ['common', []],
]);

/** All that a text with this list goes through, what sources share included. */
export function rulesFor(name: string): Rule[] {
  return [...ruleLists.get(name)!, ...common];
}

/** A text of `seeds/`, cleaned as its entry says. */
export function cleanSeed(text: string, entry: Pick<SeedEntry, 'rules' | 'outline' | 'lines'>): CleanSource {
  return cleanReceived(text, entry, ruleLists);
}
