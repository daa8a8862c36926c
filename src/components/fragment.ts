/**
 * The id that a fragment names: `#p12` → `p12`, percent signs decoded. Empty where it names none, as
 * the malformed ones that people and mail programs make: `#%`, `#100%`, `#%E4%BD`.
 */
export function idOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return '';
  }
}

/** The element that a fragment of this page's address leads to. */
export function targetOf(fragment: string): HTMLElement | null {
  return document.getElementById(idOf(fragment));
}
