import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { editDistance, forgiven } from './distance.ts';
import { fold } from './fold.ts';
import { functionWords, type Query } from './query.ts';
import { matchRomanized } from './romanized.ts';
import { formsOf, type RowStatus, type TermRow } from './term-rows.ts';

/** A term found, and the form under which it was found where that is not a preferred one. */
export interface TermHit {
  row: TermRow;
  score: number;
  via?: { text: string; status: RowStatus } | undefined;
}

interface PreparedForm {
  text: string;
  display: string;
  status: RowStatus;
  isHan: boolean;
  joined: string;
  words: string[];
  stems: string[];
}

/** A row made ready to be compared many times. */
export interface PreparedRow {
  row: TermRow;
  forms: PreparedForm[];
  characters: string[];
  syllables: string[];
}

export function prepareRow(row: TermRow): PreparedRow {
  return {
    row,
    forms: formsOf(row).map(({ text: display, status }) => {
      const text = fold(display);
      const words = text.match(/[^\p{Script=Han}\s]+/gu) ?? [];
      return {
        text,
        display,
        status,
        isHan: hasHan(text),
        joined: text.replaceAll(' ', ''),
        words,
        stems: words.map(stem),
      };
    }),
    characters: [...row[1]].filter((character) => hasHan(character)),
    syllables: row[3].split(' '),
  };
}

/** A score below this is a guess: the term answers with a typing error, or answers a part of the query. */
export const sure = 45;

/** What a form's status costs it beside an equally good preferred form. */
const statusCost = { p: 0, a: 1, l: 2, d: 2, o: 2 } as const;

/**
 * How well a term answers a query, 0 for not at all: exact (100) before prefix (80–90) before
 * substring (60–70) before words in another order (50–60) before a typing error (30–40).
 */
export function rankRow(
  prepared: PreparedRow,
  query: Query,
  options: { fuzzy: boolean },
): TermHit | undefined {
  let best: TermHit | undefined;
  const offer = (score: number, via?: TermHit['via']) => {
    if (score > (best?.score ?? 0)) best = { row: prepared.row, score, via };
  };
  for (const form of prepared.forms) {
    const score = compareForm(form, query, options.fuzzy);
    if (score > 0)
      offer(
        score - statusCost[form.status] + closeness(form.text, query.text),
        form.status === 'p' ? undefined : { text: form.display, status: form.status },
      );
  }
  const romanized = query.exact ? 0 : compareRomanized(prepared, query, options.fuzzy);
  if (romanized > 0) offer(romanized);
  return best;
}

/** A term of which a form stands inside a query that no term answers whole: a guess, the better the more of the query it is. */
export function rankContained({ row, forms }: PreparedRow, query: Query): TermHit | undefined {
  const inside = forms.filter(({ text, isHan, words }) =>
    isHan
      ? text.length > 1 && query.text.includes(text)
      : words.length > 1 && ` ${query.text} `.includes(` ${text} `),
  );
  const longest = inside.sort((a, b) => b.text.length - a.text.length)[0];
  return (
    longest && {
      row,
      score: 20 + (15 * longest.text.length) / query.text.length - statusCost[longest.status],
    }
  );
}

/** Best first; the weightier and the shorter term where two are equally good. */
export function byRank(a: TermHit, b: TermHit): number {
  return (
    b.score - a.score ||
    a.row[4] - b.row[4] ||
    a.row[1].length + a.row[2].length - (b.row[1].length + b.row[2].length) ||
    (a.row[0] < b.row[0] ? -1 : 1)
  );
}

/** Less than one point: of two forms that begin alike, the one with less left over. */
function closeness(text: string, wanted: string): number {
  return wanted.length / Math.max(text.length, wanted.length);
}

function compareForm(form: PreparedForm, query: Query, fuzzy: boolean): number {
  const { text } = form;
  if (text === query.text) return 100;
  if (form.joined === query.joined) return 97;
  // A quoted query is meant as it stands, in whole words.
  if (query.exact && !query.hasHan && !` ${text} `.includes(` ${query.text} `)) return 0;
  if (text.startsWith(query.text)) return form.isHan || text.charAt(query.text.length) === ' ' ? 86 : 82;
  const at = text.indexOf(query.text);
  if (at > 0 && (query.hasHan || text.charAt(at - 1) === ' ')) return 66;
  if (query.hasHan || query.exact) return 0;
  if (!form.isHan) {
    const words = compareWords(form, query);
    if (words > 0) return words;
    if (fuzzy) {
      const errors = compareFuzzily(form, query) || compareJoined(form, query);
      if (errors > 0) return errors;
    }
  }
  return at > 0 && query.text.length > 2 ? 25 : 0;
}

/** English across inflection and word order; the last word of the query may be unfinished. */
function compareWords(form: PreparedForm, query: Query): number {
  const { stems, words } = query;
  if (stems.length === 0) return 0;
  const isLast = (index: number) => index === stems.length - 1;
  const meets = (index: number, at: number) =>
    stems[index] === form.stems[at] ||
    (isLast(index) && (form.words[at]?.startsWith(words[index]!) ?? false));
  for (let start = 0; start + stems.length <= form.stems.length; start += 1) {
    if (stems.every((_, index) => meets(index, start + index))) {
      const isWhole =
        start === 0 &&
        stems.length === form.stems.length &&
        stems.every((value, index) => value === form.stems[index]);
      return isWhole ? 98 : start === 0 ? 84 : 65;
    }
  }
  const content = stems.map((_, index) => index).filter((index) => !functionWords.has(words[index]!));
  if (content.length < 2) return 0;
  const isMet = (index: number) => form.stems.some((_, at) => meets(index, at));
  if (!content.every(isMet)) return 0;
  const own = form.words.filter((word) => !functionWords.has(word)).length;
  return 48 + Math.min(12, (12 * content.length) / Math.max(own, 1));
}

function compareFuzzily(form: PreparedForm, query: Query): number {
  const wanted = query.words.filter((word) => !functionWords.has(word));
  const own = form.words.filter((word) => !functionWords.has(word));
  let errors = 0;
  for (const [index, word] of wanted.entries()) {
    const limit = forgiven(word.length);
    const isUnfinished = index === wanted.length - 1 && word.length > 4;
    const distances = own
      .map((other) =>
        other === word || stem(other) === stem(word)
          ? 0
          : limit > 0
            ? (editDistance(word, other, limit) ??
              (isUnfinished ? editDistance(word, other.slice(0, word.length), 1) : undefined))
            : undefined,
      )
      .filter((distance) => distance !== undefined);
    if (distances.length === 0) return 0;
    errors += Math.min(...distances);
  }
  if (wanted.length === 0) return 0;
  return (
    42 -
    4 * errors +
    (own.length === wanted.length ? 4 : 0) -
    Math.min(6, Math.max(0, own.length - wanted.length))
  );
}

/** A space in the wrong place is an error too. */
function compareJoined(form: PreparedForm, { joined }: Query): number {
  const distance = editDistance(joined, form.joined, forgiven(joined.length));
  return distance === undefined ? 0 : 42 - 4 * distance;
}

function compareRomanized(
  { forms, characters, syllables }: PreparedRow,
  query: Query,
  fuzzy: boolean,
): number {
  const { hasHan: isMixed } = query;
  // Of "5G jizhan" the first word stands in 5G基站 as it is.
  const read = isMixed ? query.words : query.words.filter((word) => !forms[0]!.words.includes(word));
  const letters = isMixed ? query.letters : read.join('').replace(/[^a-z]/g, '');
  if (letters.length < 2 || (isMixed && !/[a-z]/.test(letters)) || read.some((word) => /\d/.test(word)))
    return 0;
  const met = matchRomanized(letters, characters, syllables);
  if (met) {
    const whole = met.from === 0 && met.length === characters.length && !met.partial;
    const share = met.length / characters.length;
    const byInitials = met.initials / met.length;
    // Two or three letters that happen to be initials in the middle of a long term say little.
    if (byInitials > 0.5 && met.length < 3 && !whole) return met.from === 0 ? 30 + share : 0;
    if (byInitials > 0 && met.from > 0 && met.length < 3) return 0;
    const base = whole ? 96 : met.from === 0 ? 78 : 58;
    return base - 14 * byInitials - (met.partial ? 2 : 0) + share;
  }
  if (!fuzzy || isMixed || letters.length < 5) return 0;
  const joined = syllables.join('');
  const distance = editDistance(letters, joined, forgiven(letters.length));
  if (distance !== undefined) return 44 - 4 * distance;
  const start = editDistance(letters, joined.slice(0, letters.length), forgiven(letters.length) - 1);
  return start === undefined ? 0 : 34 - 4 * start;
}
