import type { Problem } from '../problem.ts';
import type { CatalogEntry } from '../sources/catalog.ts';
import type { Block, Document } from './types.ts';

/** The first block, in reading order, whose text begins with `at` (label not counted). */
export function findBlock(blocks: readonly Block[], at: string): Block | undefined {
  return blocks.find(({ text }) => text.startsWith(at));
}

/** Every place named by a catalog entry (notes, parts) that the text of its source does not have. */
export function checkPlaces(
  { slug, notes, source }: CatalogEntry,
  document: Document,
  file: string,
): Problem[] {
  const places = [
    ...(notes ?? []).map(({ at }, index) => ({ field: `notes[${index}].at`, at })),
    ...(source.parts ?? []).flatMap(({ heading, begins }, index) => [
      { field: `texts[0].parts[${index}].heading`, at: heading },
      { field: `texts[0].parts[${index}].begins`, at: begins },
    ]),
  ];
  return places
    .filter(({ at }) => findBlock(document.blocks, at) === undefined)
    .map(({ field, at }) => ({
      file,
      field: `${slug}: ${field}`,
      rule: 'unknown-place',
      found: JSON.stringify(at),
      expected: `the first words of a block of ${source.file}`,
      mend: 'Copy the words from the document, after cleaning, with its quotation marks and apostrophes.',
    }));
}
