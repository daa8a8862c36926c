import { page } from '../i18n/address.ts';
import { languages, type Lang } from '../languages.ts';
import { inChunks } from './index-pages.ts';

/** A page of a list that is divided by number: the first has the address of the list. */
export interface NumberedPage<Item> {
  items: Item[];
  /** From 0. */
  index: number;
  /** How many pages the list has. */
  count: number;
}

/** A list → its pages, none with more than so many items; one empty page for an empty list. */
export function numberedPages<Item>(items: readonly Item[], most: number): NumberedPage<Item>[] {
  return inChunks(items, most).map((own, index, { length: count }) => ({ items: own, index, count }));
}

/** The paths of the pages in both languages, as Astro wants them: the number of the first is left out. */
export function pathsOf<Item>(pages: readonly NumberedPage<Item>[]) {
  return languages.flatMap((lang) =>
    pages.map((shown) => ({
      params: { lang, number: shown.index === 0 ? undefined : String(shown.index + 1) },
      props: { shown },
    })),
  );
}

/** Where a page of the list at `/{lang}/{path}/` is, by its index. */
export function numberedAddress(lang: Lang, index: number, ...path: string[]): string {
  return page(lang, ...path, ...(index === 0 ? [] : [String(index + 1)]));
}
