import type { PlaceData } from '../../exchange/term-data.ts';
import { newestFirst, type Dated } from '../document-date.ts';

/** The places by document, the newest document first, each in reading order. */
export function placesByDocument<T extends Dated & { id: string }>(
  places: readonly PlaceData[],
  documents: readonly T[],
): { document: T; places: PlaceData[] }[] {
  const own = Map.groupBy(places, ({ document }) => document);
  return newestFirst(documents.filter(({ id }) => own.has(id))).map((document) => ({
    document,
    places: own.get(document.id)!,
  }));
}
