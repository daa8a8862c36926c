import type { Problem } from '../problem.ts';
import type { WrittenCitation } from './citation.ts';
import type { PlacedSource } from './cited-sources.ts';
import type { PlacedEntry } from './parse.ts';

/**
 * Citations that name no source, and sources that no entry cites.
 *
 * @param isComplete false where entries are lost, which may cite a source that nothing else does
 */
export function checkCitations(
  entries: readonly PlacedEntry[],
  sources: readonly PlacedSource[],
  isComplete: boolean,
): Problem[] {
  const ids = new Set(sources.map(({ source }) => source.id));
  const cited = entries.flatMap((placed) => citationsOf(placed).map((citation) => ({ placed, ...citation })));
  const used = new Set(cited.map(({ id }) => id));
  const unknown = cited.filter(({ id }) => !ids.has(id));
  return [
    ...unknown.map(({ placed, id, path }) => ({
      file: placed.file,
      ...placed.place(...path),
      field: `${placed.entry.id} · authority`,
      rule: 'glossary-unknown-source',
      found: JSON.stringify(id),
      expected: 'the id of a source in content/sources/',
      mend: 'Correct the id, or describe the source there.',
    })),
    ...sources
      .filter(({ source }) => isComplete && !used.has(source.id))
      .map(({ source, file, line }) => ({
        file,
        line,
        field: source.id,
        rule: 'sources-unused',
        found: 'a source that no entry cites',
        expected: 'sources that are cited',
        mend: 'Cite it under "authority" of a form, or delete it.',
      })),
  ];
}

/** The sources that an entry names, each with the path of the field. */
function citationsOf({ entry }: PlacedEntry): { id: string; path: PropertyKey[] }[] {
  const at = (written: readonly WrittenCitation[] | undefined, ...path: PropertyKey[]) =>
    (written ?? []).map(({ source }) => ({ id: source, path }));
  return [
    ...at(entry.authority?.en, 'authority', 'en'),
    ...at(entry.authority?.zh, 'authority', 'zh'),
    ...(entry.renderings ?? []).flatMap(({ authority }, index) =>
      at(authority, 'renderings', index, 'authority'),
    ),
  ];
}
