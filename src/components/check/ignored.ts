import type { Ignored } from './shown-findings.ts';

/** What the reader said to leave out, kept in the tab. Storage can be closed: then it lasts for the page. */
const name = 'check-ignored';

let known: { places: Set<string>; terms: Set<string> } | undefined;

export function readIgnored(): Ignored {
  return (known ??= stored());
}

export function ignore(kind: 'places' | 'terms', key: string): void {
  known ??= stored();
  known[kind].add(key);
  store();
}

export function forgetIgnored(): void {
  known = { places: new Set(), terms: new Set() };
  store();
}

function stored(): { places: Set<string>; terms: Set<string> } {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<
      Record<'places' | 'terms', string[]>
    >;
    return { places: new Set(kept.places), terms: new Set(kept.terms) };
  } catch {
    return { places: new Set(), terms: new Set() };
  }
}

function store(): void {
  try {
    const { places, terms } = known!;
    sessionStorage.setItem(name, JSON.stringify({ places: [...places], terms: [...terms] }));
  } catch {
    // Nothing to do: see above.
  }
}
