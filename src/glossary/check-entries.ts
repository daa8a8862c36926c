import type { Problem } from '../problem.ts';
import type { PlacedEntry, PlacedId } from './parse.ts';

/**
 * What no single entry can show: ids used twice, forms repeated, references that lead nowhere or in a circle.
 *
 * @param entries those that keep to the schema
 * @param ids of all entries, broken ones too
 * @param isComplete false where entries are lost, so that nobody knows which references lead nowhere
 */
export function checkEntries(
  entries: readonly PlacedEntry[],
  ids: readonly PlacedId[],
  isComplete: boolean,
): Problem[] {
  const byId = Map.groupBy(ids, ({ id }) => id);
  const single = entries.filter(({ entry }) => byId.get(entry.id)?.length === 1);
  const duplicates = [...byId.values()].flatMap(duplicateIds);
  return [
    ...duplicates,
    ...entries.flatMap(repeatedForms),
    ...duplicateHeadwords(single),
    // One of two entries with one id should have another, and references may mean that.
    ...(isComplete && duplicates.length === 0 ? lostReferences(entries, new Set(byId.keys())) : []),
    ...broaderCircles(single),
  ];
}

/** Forms that differ only in case, quote marks, hyphens or spaces are the same form. */
export function formKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐-―“”‘’"'《》「」]+/gu, ' ')
    .trim();
}

function duplicateIds([first, ...others]: readonly PlacedId[]): Problem[] {
  return others.map(({ id, file, place }) => ({
    file,
    ...place('id'),
    field: 'id',
    rule: 'glossary-duplicate-id',
    found: `the id "${id}" a second time`,
    expected: 'an id of its own for every entry',
    mend: `Rename this entry or merge it with the one at ${first!.file}:${first!.line}.`,
  }));
}

function repeatedForms({ entry, file, place }: PlacedEntry): Problem[] {
  const seen = new Map<string, string>([
    [formKey(entry.zh), 'zh'],
    [formKey(entry.en), 'en'],
  ]);
  return (entry.renderings ?? []).flatMap((rendering, index) => {
    const text = 'zh' in rendering ? rendering.zh : rendering.en;
    const key = formKey(text);
    const earlier = seen.get(key);
    seen.set(key, `renderings[${index}]`);
    if (!earlier) return [];
    return [
      {
        file,
        ...place('renderings', index),
        field: `${entry.id} · renderings[${index}]`,
        rule: 'glossary-duplicate-rendering',
        found: JSON.stringify(text),
        expected: 'every form once',
        mend: `Delete it: it is the same form as ${earlier} (case, hyphens, spaces and quote marks do not count).`,
      },
    ];
  });
}

/** Two entries with one Chinese headword are two senses, and each must name the other. */
function duplicateHeadwords(entries: readonly PlacedEntry[]): Problem[] {
  const byHeadword = Map.groupBy(entries, (placed) => formKey(placed.entry.zh));
  return [...byHeadword.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.flatMap((placed) => {
        const others = group.filter((other) => other !== placed && other.entry.id !== placed.entry.id);
        const named = [...(placed.entry.confusable ?? []), ...(placed.entry.related ?? [])];
        const unnamed = others.filter((other) => !named.includes(other.entry.id));
        return unnamed.map((other) => ({
          file: placed.file,
          ...placed.place('zh'),
          field: `${placed.entry.id} · zh`,
          rule: 'glossary-duplicate-headword',
          found: `${placed.entry.zh}, which is also the headword of "${other.entry.id}" (${other.file}:${other.line})`,
          expected: 'one entry for a Chinese form, or two senses that name each other',
          mend: `Merge the two, or add "${other.entry.id}" to "confusable" (or "related") here.`,
        }));
      }),
    );
}

function lostReferences(entries: readonly PlacedEntry[], ids: ReadonlySet<string>): Problem[] {
  return entries.flatMap(({ entry, file, place }) => {
    const references = [
      ...(entry.related ?? []).map((id, index) => ({ id, path: ['related', index] })),
      ...(entry.confusable ?? []).map((id, index) => ({ id, path: ['confusable', index] })),
      ...(entry.replacedBy ?? []).map((id, index) => ({ id, path: ['replacedBy', index] })),
      ...(entry.broader ? [{ id: entry.broader, path: ['broader'] }] : []),
      ...(entry.holds ?? []).map((id, index) => ({ id, path: ['holds', index] })),
      ...(entry.renderings ?? []).flatMap(({ holds = [] }, at) =>
        holds.map((id, index) => ({ id, path: ['renderings', at, 'holds', index] })),
      ),
    ];
    return references
      .filter(({ id }) => !ids.has(id) || id === entry.id)
      .map(({ id, path }) => ({
        file,
        ...place(...path),
        field: `${entry.id} · ${path[0]}`,
        rule: 'glossary-unknown-reference',
        found: JSON.stringify(id),
        expected: id === entry.id ? 'the id of another entry' : 'the id of an entry',
        mend:
          id === entry.id
            ? 'Delete the reference.'
            : nearest(id, ids)
              ? `Did you mean "${nearest(id, ids)}"? Otherwise delete the reference.`
              : 'Delete the reference, or add the entry it names.',
      }));
  });
}

/** A term that is broader than itself, by way of others; each circle once, at its first entry. */
function broaderCircles(entries: readonly PlacedEntry[]): Problem[] {
  const byId = new Map(entries.map((placed) => [placed.entry.id, placed]));
  const seen = new Set<string>();
  return entries.flatMap((placed) => {
    const way: string[] = [];
    let at: PlacedEntry | undefined = placed;
    while (at && !seen.has(at.entry.id)) {
      seen.add(at.entry.id);
      way.push(at.entry.id);
      at = byId.get(at.entry.broader ?? '');
    }
    const circle = at ? way.slice(way.indexOf(at.entry.id)) : [];
    // Of itself alone is said already: it is no reference to another entry.
    if (!at || circle.length < 2 || !way.includes(at.entry.id)) return [];
    return [
      {
        file: at.file,
        ...at.place('broader'),
        field: `${at.entry.id} · broader`,
        rule: 'glossary-circle',
        found: `a circle: ${[...circle, at.entry.id].join(' → ')}`,
        expected: 'broader terms that end at one without a broader term',
        mend: 'Delete "broader" from the broadest of them.',
      },
    ];
  });
}

/** The known id that shares the most pairs of letters (Dice's coefficient), as a suggestion. */
function nearest(id: string, ids: ReadonlySet<string>): string | undefined {
  const wanted = letterPairs(id);
  let best: { id: string; score: number } | undefined;
  for (const candidate of ids) {
    const pairs = letterPairs(candidate);
    const score = (2 * [...pairs].filter((pair) => wanted.has(pair)).length) / (pairs.size + wanted.size);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { id: candidate, score };
  }
  return best?.id;
}

function letterPairs(id: string): Set<string> {
  return new Set(Array.from({ length: id.length - 1 }, (_, index) => id.slice(index, index + 2)));
}
