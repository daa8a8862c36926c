import { readdirSync, readFileSync } from 'node:fs';
import { readCatalog, type CatalogEntry } from './catalog.ts';
import { decodeSource } from './decode.ts';

const folder = new URL('../../seeds/', import.meta.url);

/** The five documents as they stand in `seeds/`, for tests. */
export function readSeeds(): { entry: CatalogEntry; text: string }[] {
  const present = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const catalog = readCatalog(readFileSync(new URL('catalog.yaml', folder), 'utf8'), {
    file: 'seeds/catalog.yaml',
    present,
  });
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.problems, null, 2));
  return catalog.value.map((entry) => {
    const text = decodeSource(readFileSync(new URL(entry.file, folder)), `seeds/${entry.file}`);
    if (!text.ok) throw new Error(JSON.stringify(text.problems, null, 2));
    return { entry, text: text.value };
  });
}
