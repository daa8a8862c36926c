import type { DocumentData } from '../../exchange/document-data.ts';
import type { PlaceData } from '../../exchange/term-data.ts';

type Dated = Pick<DocumentData, 'id' | 'delivered' | 'published'>;

/** The day of a document, as ISO date; '' where none is known. */
function dateOf({ delivered, published }: Dated): string {
  return delivered ?? published ?? '';
}

/** The places by document, the newest document first, each in reading order. */
export function placesByDocument<T extends Dated>(
  places: readonly PlaceData[],
  documents: readonly T[],
): { document: T; places: PlaceData[] }[] {
  const own = Map.groupBy(places, ({ document }) => document);
  return documents
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a), 'en'))
    .flatMap((document) => {
      const here = own.get(document.id);
      return here ? [{ document, places: here }] : [];
    });
}
