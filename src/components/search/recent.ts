const stored = 'recent-searches';
const atMost = 6;

/** Searches made in this browser, newest first; they never leave it. Empty where storage is closed. */
export function recentSearches(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(stored) ?? '[]');
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const wanted = query.trim();
  if (wanted.length < 2) return;
  save([wanted, ...recentSearches().filter((item) => item !== wanted)].slice(0, atMost));
}

export function forgetSearches(): void {
  save([]);
}

function save(queries: readonly string[]): void {
  try {
    localStorage.setItem(stored, JSON.stringify(queries));
  } catch {
    // Private windows may have no storage: the list is then empty.
  }
}
