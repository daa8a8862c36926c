/**
 * How well a term answers a query, from 0 (not at all) to 100: exact, before the beginning of a form,
 * before the inside of one, before words in another order, before a typing error. Below `answers` of
 * `threshold` a hit is a guess.
 */
export const score = {
  /** A form is the query. */
  exact: 100,
  /** It is the query but for the inflection of its words. */
  exactInflected: 98,
  /** It is the query but for spaces: ecommerce and e-commerce. */
  exactJoined: 97,
  /** The query is the whole term in pinyin. */
  exactPinyin: 96,

  /** The query is what people say for a term. */
  saidOfTerm: 88,
  /** It is the initials of a name of it: less than those of the term itself. */
  readByInitials: 80,
  /** A Chinese name of it may be shortened so: less than what stands in a form, more than a part of the query. */
  shortened: 62,

  /** A form begins with the query, and a word ends there. */
  start: 86,
  startInflected: 84,
  startWithinWord: 82,
  startPinyin: 78,

  /** A form holds the query, from the beginning of a word on. */
  inside: 66,
  insideInflected: 65,
  insidePinyin: 58,

  /**
   * All words of the query stand in a form, in another order or with others between; the most where there
   * are no others.
   */
  scattered: { least: 48, most: 60 },

  /** Pinyin with a typing error. */
  mistypedPinyin: 44,
  /** English with typing errors. */
  mistyped: 42,
  /** The beginning of pinyin with a typing error. */
  mistypedPinyinStart: 34,
  /** Pinyin with an initial alone between whole syllables: less than one letter too many. */
  brokenPinyin: 36,
  /**
   * Chinese with one character mistaken for one that sounds alike; several, or two in the wrong order; one mistaken
   * for any other, or left out.
   */
  mistypedChinese: { sameSound: 41, sameSounds: 40, wrongOrder: 40, anyError: 39 },
  /** One or two initials that begin a longer term. */
  fewInitials: 30,
  /** A form stands inside a longer query, of which it is a part that is meant; the most where it is nearly all. */
  partOfQuery: { least: 48, most: 58 },
  /** The Chinese of a query in both languages is the term, but not the English; or the other way round. */
  oneLanguage: 50,

  /** A form holds the query within a word. */
  withinWord: 25,
  /** A form stands inside a longer query; the most where it is nearly the whole of it. */
  contained: { least: 20, most: 35 },
} as const;

export const threshold = {
  /** The uses of a term found so well are shown whatever the language of the query: it is what was meant. */
  meant: 75,
  /** From here on a term answers the query. Below, it answers with a typing error, or a part of the query. */
  answers: 45,
  /** A term that is so much of a query, or as near to what it describes, comes first whatever the documents hold. */
  mostOfQuery: 54,
  /** A guess as good as one error in a whole term: no need to load more for a better one. */
  oneError: 38,
} as const;

/** What is taken off. */
export const cost = {
  /** Of a form's status, beside an equally good preferred form: one letter each, see `RowStatus`. */
  status: { p: 0, a: 1, l: 2, d: 2, o: 2 },
  typingError: 4,
  /** Of a weight, standard or general, where the key term of a longer query is looked for. */
  weight: 1,
  /** A form that overlaps a longer one of the query. */
  overlapping: 2,
  /** For every word before it: of two that are equally good, what stands first in the query comes first. */
  later: 0.001,
  /** For every word that a mistyped query lacks, up to `mostLackingWords`. */
  lackingWord: 0.5,
  mostLackingWords: 6,
  /** Where every character is met by its initial alone; a share of it where some are. */
  initials: 14,
  unfinishedSyllable: 2,
} as const;

/** What a mistyped query gains that has as many words as the form, and that has them in its order. */
export const gainOfMistyped = { sameNumberOfWords: 4, sameOrder: 0.5 } as const;
