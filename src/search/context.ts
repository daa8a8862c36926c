/** What a query says beside what it asks for: a year and a place, which choose among what is found. */
export interface Context {
  years: readonly string[];
  places: readonly string[];
}

export function hasContext(context: Context | undefined): context is Context {
  return context !== undefined && context.years.length + context.places.length > 0;
}

/** What is known of a paragraph that may belong to a year or a place. */
interface Placed {
  text: string;
  /** The heading it stands under, in both languages. */
  sections: readonly string[];
  /** The id of the document, which names its place. */
  document: string;
  /** The year of the document; '' where none is known. */
  year: string;
}

/** How near a year or place is: in the words themselves, in the heading, in the document. */
const nearness = { text: 4, section: 3, document: 1 };

/**
 * Those that belong to the years and places, the nearest first; all where none does. A year is one of the
 * text, of the heading (the review of 2021, the targets for 2022) or of the document.
 */
export function rankInContext<T extends Placed>(found: readonly T[], { years, places }: Context): T[] {
  const pointsOf = ({ text, sections, document, year }: T, wanted: readonly string[]) =>
    Math.max(
      0,
      ...wanted.map((word) => {
        if (isIn(text, word)) return nearness.text;
        if (sections.some((section) => isIn(section, word))) return nearness.section;
        return year === word || isIn(document, word) ? nearness.document : 0;
      }),
    );
  const rated = found.map((place) => ({
    place,
    ofYear: pointsOf(place, years),
    ofPlace: pointsOf(place, places),
  }));
  const inYear = rated.filter(({ ofYear }) => ofYear > 0);
  return (inYear.length > 0 ? inYear : rated)
    .sort((a, b) => b.ofYear - a.ofYear || b.ofPlace - a.ofPlace)
    .map(({ place }) => place);
}

function isIn(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}
