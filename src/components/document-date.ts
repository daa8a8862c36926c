import type { DocumentData } from '../exchange/document-data.ts';

/** What has the dates of a document. */
export type Dated = Pick<DocumentData, 'delivered' | 'published'>;

/** The day by which a document is known: that of its delivery, or else of its publication; empty for neither. */
export function dateOf({ delivered, published }: Dated): string {
  return delivered ?? published ?? '';
}

/** The newest first, those without a date last. */
export function newestFirst<Item extends Dated>(documents: readonly Item[]): Item[] {
  return documents.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}
