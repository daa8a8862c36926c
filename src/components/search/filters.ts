import type { Lang } from '../../languages.ts';
import type { BlockPlace } from './paragraphs.ts';
import type { FilterName, SearchState } from './state.ts';

/** A document as its filter names it. */
interface FilterDocument {
  title: string;
  /** ISO date; '' where none is known. */
  date: string;
  /** Whose words its text in each language is: official translation. */
  whose: DOMStringMap;
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
  titleOf(document: string): string;
  dateOf(document: string): string;
  /** Whose words the text of a document in a language is; '' where it has none. */
  whoseText(document: string, lang: Lang): string;
  /** Shows beside each topic how many terms it has. */
  countTopics(topics: readonly string[]): void;
  /** Shows how many paragraphs each document and each year has, under the other of these two filters. */
  countPlaces(places: readonly BlockPlace[], state: SearchState): void;
}

/**
 * @param root a `<details>` with a `<select name="…">` for each filter; options of documents have `data-date`,
 * `data-en` and `data-zh`
 */
export function filtersOf(root: HTMLElement): Filters {
  const selects = [...root.querySelectorAll('select')];
  const optionsOf = (name: string) =>
    selects.flatMap((select) => (select.name === name ? [...select.options] : []));
  const documents = new Map(
    optionsOf('document')
      .filter(({ value }) => value)
      .map((option): [string, FilterDocument] => [
        option.value,
        { title: option.text, date: option.dataset['date'] ?? '', whose: option.dataset },
      ]),
  );
  const dateOf = (document: string) => documents.get(document)?.date ?? '';
  const yearOf = (document: string) => dateOf(document).slice(0, 4);
  return {
    isOffered: (name, value) => optionsOf(name).some((option) => option.value === value),
    choose(state) {
      for (const select of selects) select.value = state[select.name as FilterName];
      // Before anything stands under them that would be moved.
      if (selects.some(({ value }) => value)) {
        root.inert = false;
        root.setAttribute('open', '');
      }
    },
    show(isNeeded) {
      const isChosen = selects.some(({ value }) => value);
      root.inert = !isNeeded && !isChosen;
      if (isChosen) root.setAttribute('open', '');
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
    titleOf: (document) => documents.get(document)?.title ?? document,
    dateOf,
    whoseText: (document, lang) => documents.get(document)?.whose[lang] ?? '',
    countTopics: (topics) => showCounts(optionsOf('topic'), topics),
    countPlaces(places, { document: chosen, year }) {
      const blocks = new Map(places.map((place) => [`${place.document} ${place.block}`, place.document]));
      const ofYear = [...blocks.values()].filter((document) => !year || yearOf(document) === year);
      const ofDocument = [...blocks.values()].filter((document) => !chosen || document === chosen);
      showCounts(optionsOf('document'), ofYear);
      showCounts(optionsOf('year'), ofDocument.map(yearOf));
    },
  };
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
