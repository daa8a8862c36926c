/** What the search page shows, as its address says it; '' where nothing is chosen. */
export interface SearchState {
  q: string;
  type: string;
  topic: string;
  document: string;
  year: string;
  sort: string;
}

export type FilterName = Exclude<keyof SearchState, 'q'>;

const names = ['q', 'type', 'topic', 'document', 'year', 'sort'] as const;

/**
 * @param search the part of an address from `?` on
 * @param isOffered whether a filter has a value; what it does not have (an old slug) counts as nothing chosen
 */
export function readState(
  search: string,
  isOffered: (name: FilterName, value: string) => boolean,
): SearchState {
  const parameters = new URLSearchParams(search);
  const state: SearchState = { q: '', type: '', topic: '', document: '', year: '', sort: '' };
  for (const name of names) {
    const value = parameters.get(name) ?? '';
    if (name === 'q' || isOffered(name, value)) state[name] = value;
  }
  return state;
}

/** `?q=…` with what differs from the default; the bare path where nothing does. */
export function writeState(state: SearchState, path: string): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (state[name]) parameters.set(name, state[name]);
  const text = parameters.toString();
  return text ? `?${text}` : path;
}
