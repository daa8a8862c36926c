import { readdirSync, readFileSync } from 'node:fs';
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
