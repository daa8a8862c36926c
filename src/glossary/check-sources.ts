/** What holds between sources: each stands once, and each issuer has one name and one level. */
import type { Problem } from '../problem.ts';
import type { CitedSource, PlacedSource } from './cited-sources.ts';

/** Sources that are one document, and issuers that are one body under two names. */
export function checkSources(placed: readonly PlacedSource[]): Problem[] {
  return [
    ...repeated(placed, 'id', ({ id }) => id),
    ...repeated(placed, 'url', ({ url }) => url),
    ...repeated(placed, 'title', datedTitle),
    ...uneven(placed, 'issuer.zh', ({ issuer }) => issuer.zh),
    ...uneven(placed, 'level', ({ level }) => level),
  ];
}

/** Articles of one name may be two; of one name, issuer and day, they are one in several parts or copies. */
function datedTitle({ issuer, title, date }: CitedSource): string | undefined {
  return date && `${issuer.en}, ${title.en}, ${date}`;
}

/** Sources that share what only one can have; of what a source lacks, nothing is said. */
function repeated(
  placed: readonly PlacedSource[],
  field: string,
  valueOf: (source: CitedSource) => string | undefined,
): Problem[] {
  const groups = Map.groupBy(placed, ({ source }) => valueOf(source));
  return [...groups].flatMap(([value, [first, ...others]]) =>
    value === undefined
      ? []
      : others.map((other) => ({
          ...placeOf(other, field),
          rule: 'sources-twice',
          found: `${value}, a second time`,
          expected: 'every source once',
          mend: `Merge it with the source at ${first!.file}:${first!.line}.`,
        })),
  );
}

/** Sources of one issuer, by its English name, that differ from most of its others in what belongs to the issuer. */
function uneven(
  placed: readonly PlacedSource[],
  field: string,
  valueOf: (source: CitedSource) => string,
): Problem[] {
  return [...Map.groupBy(placed, ({ source }) => source.issuer.en)].flatMap(([issuer, sources]) => {
    const groups = [...Map.groupBy(sources, ({ source }) => valueOf(source)).values()];
    const model = groups.reduce((a, b) => (b.length > a.length ? b : a))[0]!;
    const expected = valueOf(model.source);
    return sources
      .filter(({ source }) => valueOf(source) !== expected)
      .map((other) => ({
        ...placeOf(other, field),
        rule: 'sources-issuer',
        found: valueOf(other.source),
        expected: `${expected}, as at ${model.file}:${model.line} for ${issuer}`,
        mend: 'Write the same in both, or name the issuer that is another.',
      }));
  });
}

function placeOf({ source, file, line }: PlacedSource, field: string) {
  return { file, line, field: `${source.id} · ${field}` };
}
