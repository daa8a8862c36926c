import type { DocumentData } from '../../exchange/document-data.ts';
import { isInSource, type PlaceData, type TermData } from '../../exchange/term-data.ts';
import { page } from '../../i18n/address.ts';
import type { Lang } from '../../languages.ts';
import { placesByDocument } from './places.ts';

/** Where a term stands: in a text as received, in our own translation alone, inside longer terms alone. */
export type UseKind = 'source' | 'translated' | 'within';

/** Places of one kind in one document. */
export interface UseGroup {
  kind: UseKind;
  document: string;
  places: PlaceData[];
}

/** How many places the page of a term shows; the others have pages of their own. */
const atFirst = 12;
/** How many places such a page holds: a text of long sentences weighs some 36 kB so, and each page has its cost. */
const perPage = 150;

type Used = Pick<TermData, 'places' | 'placesWithin'>;
type Dated = Pick<DocumentData, 'id' | 'delivered' | 'published'>;

/** All places of a term: each kind by document, the newest document first, there in reading order. */
export function useGroups({ places, placesWithin }: Used, documents: readonly Dated[]): UseGroup[] {
  const kinds: [UseKind, PlaceData[]][] = [
    ['source', places.filter(isInSource)],
    ['translated', places.filter((place) => !isInSource(place))],
    ['within', placesWithin],
  ];
  return kinds.flatMap(([kind, own]) =>
    placesByDocument(own, documents).map(({ document, places: here }) => ({
      kind,
      document: document.id,
      places: here,
    })),
  );
}

/** The places that the page of a term shows itself. */
export function firstUses(groups: readonly UseGroup[]): UseGroup[] {
  return cut(groups, 0, atFirst);
}

/** On how many pages of their own all places of a term stand; on none where its own page shows them all. */
export function usePageCount(count: number): number {
  return count <= atFirst ? 0 : Math.ceil(count / perPage);
}

/** The groups as far as they stand on such a page. */
export function usesOnPage(groups: readonly UseGroup[], index: number): UseGroup[] {
  return cut(groups, index * perPage, (index + 1) * perPage);
}

/** Index of the page on which a group begins. */
export function pageOfGroup(groups: readonly UseGroup[], group: UseGroup): number {
  return Math.floor(countOf(groups.slice(0, groups.indexOf(group))) / perPage);
}

/** The address of a page of uses: the first has no number. */
export function usesAddress(lang: Lang, term: string, index: number): string {
  return page(lang, 'terms', term, 'uses', ...(index === 0 ? [] : [String(index + 1)]));
}

/** The id of a group on its page. */
export function anchorOf({ kind, document }: UseGroup): string {
  return kind === 'source' ? document : `${document}-${kind}`;
}

export function countOf(groups: readonly UseGroup[]): number {
  return groups.reduce((sum, { places }) => sum + places.length, 0);
}

/** So many places of a form are named each; of more, how many a document has, with the first. */
const namedPlaces = 3;
/** So many documents are named, those with most places. */
const namedDocuments = 6;

/**
 * Where a form is used, to compare with the other forms of its term.
 *
 * @param uses its blocks in each document, once for each place
 * @returns the documents with most places first, each with the blocks to name; `left`, how many are not named
 */
export function formUses(uses: Readonly<Record<string, readonly string[]>>) {
  const all = Object.entries(uses).sort((a, b) => b[1].length - a[1].length);
  const count = all.reduce((sum, [, blocks]) => sum + blocks.length, 0);
  const isMany = count > namedPlaces;
  return {
    count,
    isMany,
    documents: all.length,
    shown: all.slice(0, namedDocuments).map(([document, blocks]) => ({
      document,
      count: blocks.length,
      blocks: [...new Set(blocks)].slice(0, isMany ? 1 : undefined),
    })),
    left: Math.max(0, all.length - namedDocuments),
  };
}

/** The groups as far as they lie between two places, counted through all of them. */
function cut(groups: readonly UseGroup[], from: number, to: number): UseGroup[] {
  let passed = 0;
  return groups.flatMap((group) => {
    const start = passed;
    passed += group.places.length;
    const places = group.places.slice(Math.max(0, from - start), Math.max(0, to - start));
    return places.length > 0 ? [{ ...group, places }] : [];
  });
}
