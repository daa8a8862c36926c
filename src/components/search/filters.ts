import type { SiteDocuments } from './documents-of-site.ts';
import { LoadError } from './load-error.ts';
import type { BlockPlace, FoundPlaces } from './paragraphs.ts';
import type { FilterName, SearchState } from './state.ts';

/** An answer that can tell where things stand; that may throw a LoadError. */
interface Placed {
  places(): Promise<FoundPlaces>;
}

/** The choices over the results of a search. */
export interface Filters {
  isOffered(name: FilterName, value: string): boolean;
  /** Shows what is chosen. */
  choose(state: SearchState): void;
  /** They are not there where there is little to choose from; what is chosen is open to see. */
  show(isNeeded: boolean): void;
  /** What is chosen, as it is called. */
  chosen(): { name: FilterName; label: string }[];
  onChoice(listener: (choice: Partial<SearchState>) => void): void;
  /** Shows beside each topic how many terms it has. */
  countTopics(topics: readonly string[]): void;
  /**
   * Offers the documents in which an answer was found, and shows how many paragraphs each of them and each year has,
   * under the other of these two filters. Where things stand is read when the choices are open: it may be 250 kB.
   */
  follow(answer: Placed | undefined, state: SearchState): void;
}

/**
 * @param root a `<details>` with a `<select name="…">` for each filter; that of the documents has the choice of
 *   all alone: others are offered when they are found
 */
export function filtersOf(root: HTMLDetailsElement, documents: SiteDocuments): Filters {
  const selects = [...root.querySelectorAll('select')];
  const selectOf = (name: FilterName) => selects.find((select) => select.name === name)!;
  const optionsOf = (name: FilterName) => [...selectOf(name).options];
  const offerDocuments = (ids: readonly string[]) => {
    const select = selectOf('document');
    const [all] = select.options;
    const chosen = select.value;
    const offered = [...new Set([...(chosen ? [chosen] : []), ...ids])];
    const options = offered.map((id) => new Option(documents.factsOf(id).title, id));
    options.sort((a, b) => a.text.localeCompare(b.text, document.documentElement.lang));
    select.replaceChildren(all!, ...options);
    select.value = chosen;
  };
  const offerPlaces = (
    { places, isAll }: FoundPlaces,
    { document: chosen, year: chosenYear }: SearchState,
  ) => {
    offerDocuments(places.map(({ document }) => document));
    // Of a part only, the numbers would be wrong.
    const blocks = isAll ? eachOnce(places) : [];
    const ofYear = blocks.filter(({ year }) => !chosenYear || year === chosenYear);
    const ofDocument = blocks.filter(({ document }) => !chosen || document === chosen);
    showCounts(
      optionsOf('document'),
      ofYear.map(({ document }) => document),
    );
    showCounts(
      optionsOf('year'),
      ofDocument.map(({ year }) => year),
    );
  };
  let followed: { answer: Placed; state: SearchState } | undefined;
  let offered: Placed | undefined;
  const offer = async () => {
    if (!root.open || !followed || offered === followed.answer) return;
    const { answer, state } = followed;
    offered = answer;
    try {
      const places = await answer.places();
      if (answer === followed?.answer) offerPlaces(places, state);
    } catch (error) {
      // Counts are an extra: where their files do not come, there are none until the filters are opened again.
      offered = undefined;
      if (!(error instanceof LoadError)) throw error;
    }
  };
  root.addEventListener('toggle', () => void offer());
  return {
    // Which documents there are is not known here: see `SiteDocuments.has`.
    isOffered: (name, value) =>
      name === 'document' || optionsOf(name).some((option) => option.value === value),
    choose(state) {
      const own = optionsOf('document').find(({ value }) => value === state.document);
      if (!own) offerDocuments([state.document]);
      // What it is called may have come since.
      else if (own.value && own.dataset['name'] === undefined) own.text = documents.factsOf(own.value).title;
      for (const select of selects) select.value = state[select.name as FilterName];
      // Before anything stands under them that would be moved.
      if (selects.some(({ value }) => value)) {
        root.inert = false;
        root.open = true;
      }
    },
    show(isNeeded) {
      const isChosen = selects.some(({ value }) => value);
      root.inert = !isNeeded && !isChosen;
      if (isChosen) root.open = true;
    },
    chosen: () =>
      selects.flatMap((select) => {
        const option = select.selectedOptions[0];
        if (!select.value || !option || select.name === 'sort') return [];
        return [{ name: select.name as FilterName, label: option.dataset['name'] ?? option.text }];
      }),
    onChoice(listener) {
      root.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLSelectElement) listener({ [target.name]: target.value });
      });
    },
    countTopics: (topics) => showCounts(optionsOf('topic'), topics),
    follow(answer, state) {
      followed = answer && { answer, state };
      void offer();
    },
  };
}

/** A block may be found as a paragraph and as a use. */
function eachOnce(places: readonly BlockPlace[]): BlockPlace[] {
  return [...new Map(places.map((place) => [`${place.document} ${place.block}`, place])).values()];
}

/** Writes behind the name of each option how often its value is among `values`; nothing where it is not. */
function showCounts(options: readonly HTMLOptionElement[], values: readonly string[]): void {
  const counts = countsOf(values);
  for (const option of options.filter(({ value }) => value)) {
    option.dataset['name'] ??= option.text;
    const count = counts.get(option.value) ?? 0;
    option.text = count > 0 ? `${option.dataset['name']} (${count})` : option.dataset['name'];
  }
}

/** How often each value is there. */
function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
