/** What the search page shows, as its address says it. */
export interface SearchState {
  q: string;
  type: '' | 'terms' | 'documents';
  topic: string;
  document: string;
  year: string;
  sort: '' | 'date';
}

const names = ['q', 'type', 'topic', 'document', 'year', 'sort'] as const;

export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const state = Object.fromEntries(
    names.map((name) => [name, parameters.get(name) ?? '']),
  ) as unknown as SearchState;
  if (state.type !== 'terms' && state.type !== 'documents') state.type = '';
  if (state.sort !== 'date') state.sort = '';
  return state;
}

/** `?q=…` with what differs from the default; the bare path where nothing does. */
export function writeState(state: SearchState, path: string): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (state[name]) parameters.set(name, state[name]);
  const text = parameters.toString();
  return text ? `?${text}` : path;
}
