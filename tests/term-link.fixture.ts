/** The id of the term that a link in a text leads to; empty where it leads elsewhere. */
export function termOf(href: string | null | undefined): string {
  return /\/terms\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? '';
}
