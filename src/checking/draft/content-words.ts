/** How much of a form stands in a text, in whatever order and inflection: a paraphrase keeps the rare words. */
import { hanRuns, hasHan, type Lang } from '../../languages.ts';
import { unitsOf } from '../../matching/units.ts';
import { contrastsOf } from './contrasts.ts';
import { commonChinese, synonymOf } from './synonyms.ts';
import type { DraftTerm } from './types.ts';

export interface ContentWords {
  /**
   * From 0 to 1: the part of the form's content, weighed by rarity, that a text has in one place: within twice
   * as many words as the form has, and a few more.
   */
  share: (form: string, lang: Lang, text: TextContent) => number;
  /**
   * Whether so much of the form stands in one place, and between its words as many others as it lacks: reworded,
   * not cut short.
   */
  isReworded: (form: string, lang: Lang, text: TextContent, least: number) => boolean;
  /** Whether all the content of a form, or its synonyms, is content of another. */
  isWithin: (form: string, other: string, lang: Lang) => boolean;
  /** Whether all words of a form stand in one place of a text with no more than a word between them. */
  isTogether: (form: string, lang: Lang, text: TextContent) => boolean;
  /**
   * Whether so much of a form stands in one place without a word that makes another term of it in the place of one
   * that is missing.
   */
  hasUnchanged: (form: string, lang: Lang, text: TextContent, least: number) => boolean;
  /** Whether a text has the very words of a form, and no synonyms in their place. */
  hasWordsOf: (form: string, lang: Lang, text: TextContent) => boolean;
  /** The content of a text, to ask about many forms. */
  of: (text: string, lang: Lang) => TextContent;
  /** How many different pieces of content a form has. */
  count: (form: string, lang: Lang) => number;
}

/** Where each piece of content stands in a text: first, second, third word. */
export type TextContent = ReadonlyMap<string, readonly number[]>;

const functionWords = new Set(
  (
    'a an the of in on at to for from by with and or as into over under between among through across its their ' +
    'his her our be is are was were been being that this these those which who whose it they we all any each ' +
    'such than more most not no new well so do does make take have has had will would can may must should'
  ).split(' '),
);

/** Beginnings of many unrelated words, which say little alone. */
const prefixes =
  /^(?:inter|trans|under|super|multi|count|contr|const|commu|compr|consu|conse|conte|infra|provi)/;

/** @param terms whose forms say how rare a word is */
export function createContentWords(terms: readonly DraftTerm[]): ContentWords {
  const contents = new Map<string, readonly string[]>();
  const contentOf = (form: string, lang: Lang) => {
    const known = contents.get(form);
    if (known) return known;
    const content = [...new Set(piecesOf(form, lang).map(({ piece }) => piece))];
    contents.set(form, content);
    return content;
  };
  const forms = terms.flatMap(({ renderings }) => renderings);
  const frequency = new Map<string, number>();
  for (const { text, lang } of forms)
    for (const piece of contentOf(text, lang)) frequency.set(piece, (frequency.get(piece) ?? 0) + 1);
  const weightOf = (piece: string) => Math.log(forms.length / (frequency.get(piece) ?? 1)) + 0.1;
  const sum = (pieces: readonly string[]) => pieces.reduce((all, piece) => all + weightOf(piece), 0);
  return {
    of(text, lang) {
      const places = new Map<string, number[]>();
      piecesOf(text, lang).forEach(({ piece, exact }, at) => {
        for (const each of new Set([piece, exact])) places.set(each, [...(places.get(each) ?? []), at]);
      });
      return places;
    },
    isWithin(form, other, lang) {
      const content = new Set(contentOf(other, lang));
      return contentOf(form, lang).every((piece) => content.has(piece));
    },
    isTogether(form, lang, text) {
      const isDense = (content: readonly string[], most: number) =>
        stretchesOf(content, text).some(({ share, words }) => share === 1 && words <= most);
      const content = contentOf(form, lang);
      if (isDense(content, content.length + spare)) return true;
      const words = lang === 'zh' ? hanWordsOf(form) : [];
      // A Chinese word more is two pairs of characters more.
      return words.length > 1 && isDense(words, (words.length + spare) * 2 - 1);
    },
    hasUnchanged(form, lang, text, least) {
      if (lang === 'zh' && hasWordsApart(form, text)) return true;
      const contrasts = contrastsIn(form, lang);
      return stretchesOf(contentOf(form, lang), text).some(({ share, from, words, pieces }) => {
        if (share < least) return false;
        const isThere = (piece: string) =>
          (text.get(piece) ?? []).some((at) => at >= from - 1 && at <= from + words);
        return !contrasts.some(({ piece, next, others }) =>
          pieces.has(piece) ? isTakenBy(others, next, text) : others.some(isThere),
        );
      });
    },
    hasWordsOf: (form, lang, text) => piecesOf(form, lang).every(({ exact }) => text.has(exact)),
    count: (form, lang) => contentOf(form, lang).length,
    share(form, lang, text) {
      if (lang === 'zh' && hasWordsApart(form, text)) return 1;
      return Math.max(0, ...stretchesOf(contentOf(form, lang), text).map(({ share }) => share));
    },
    isReworded(form, lang, text, least) {
      const content = contentOf(form, lang);
      return stretchesOf(content, text).some(
        ({ share, words }) => share >= least && words >= content.length && words <= content.length + spare,
      );
    },
  };

  /** The pieces of a form that have contrasts, with those that the form does not have itself. */
  function contrastsIn(form: string, lang: Lang) {
    const pieces = piecesOf(form, lang);
    const own = new Set(pieces.flatMap(({ piece, exact }) => [piece, exact]));
    return pieces.flatMap(({ piece, word }, index) => {
      // 物质文化遗产 has all but the first of 非物质文化遗产.
      const next = pieces[index + 1]?.piece;
      if (lang === 'zh' && negated.test(piece)) return [{ piece, next: undefined, others: [next ?? ''] }];
      const others = contrastsOf(word, lang)
        .flatMap((other) => piecesOf(other, lang).map(({ exact }) => exact))
        .filter((other) => !own.has(other));
      return others.length === 0 ? [] : [{ piece, next, others }];
    });
  }

  /** “Rural contracted land” beside residents has all words of “rural residential land”. */
  function isTakenBy(others: readonly string[], next: string | undefined, text: TextContent): boolean {
    const places = (next !== undefined && text.get(next)) || [];
    return (
      places.length > 0 && places.every((at) => others.some((other) => text.get(other)?.includes(at - 1)))
    );
  }

  /** 乡村全面振兴 has both words of 乡村振兴, although not the pair between them. */
  function hasWordsApart(form: string, text: TextContent): boolean {
    const words = hanWordsOf(form);
    return words.length > 1 && stretchesOf(words, text).some(({ share }) => share === 1);
  }

  /** From each place of a piece on: how much of the content stands there, in how many pieces of the text. */
  function stretchesOf(content: readonly string[], text: TextContent) {
    const whole = sum(content);
    const places = content.flatMap((piece) => (text.get(piece) ?? []).map((at) => ({ piece, at })));
    if (whole === 0) return [];
    places.sort((a, b) => a.at - b.at);
    const reach = content.length * 2 + further;
    return places.map(({ at: from }) => {
      const first = new Map<string, number>();
      for (const { piece, at } of places)
        if (at >= from && at < from + reach && !first.has(piece)) first.set(piece, at);
      const words = Math.max(...first.values()) - from + 1;
      return { share: sum([...first.keys()]) / whole, from, words, pieces: new Set(first.keys()) };
    });
  }
}

/** The first of two characters that says of the rest that it is not so. */
const negated = /^[非无未不]/u;
/** A rewording may take a word more. */
const spare = 1;
/** How much further apart than in the form its words may stand. */
const further = 4;

/** A key of so many letters is compared as it is (cities, city), of a longer one the beginning (policies, policy). */
const shortKey = 5;

/** The words of a Chinese form, most of which have two characters; none where their number is odd. */
function hanWordsOf(form: string): string[] {
  const characters = hanRuns(commonChinese(form)).filter(hasHan);
  if (characters.length % 2 === 1) return [];
  return [...new Set(characters.flatMap((one, at) => (at % 2 === 0 ? one + characters[at + 1]! : [])))];
}

interface Piece {
  /** The same for synonyms. */
  piece: string;
  exact: string;
  word: string;
}

/** English by beginnings of words, which inflection and derivation keep; Chinese by pairs of characters. */
function piecesOf(text: string, lang: Lang): Piece[] {
  if (lang === 'zh') {
    const characters = hanRuns(commonChinese(text)).filter(hasHan);
    const pairs =
      characters.length < 2
        ? characters
        : characters.slice(1).map((character, index) => characters[index]! + character);
    return pairs.map((piece) => ({ piece, exact: piece, word: piece }));
  }
  return unitsOf(text, 'en')
    .filter(({ word }) => /[\p{L}\p{N}]/u.test(word) && !functionWords.has(word))
    .map(({ word, key }) => {
      const exact = key.length <= shortKey ? key : word.slice(0, prefixes.test(word) ? 8 : 5);
      return { piece: synonymOf(word) ?? exact, exact, word };
    });
}
