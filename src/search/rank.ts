import { type Bilingual, hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { compareForm } from './compare-forms.ts';
import { compareRomanized } from './compare-romanized.ts';
import { fold } from './fold.ts';
import { latinWords, type Query } from './query.ts';
import { readingsOf, type Reading } from './readings.ts';
import { cost, score } from './scores.ts';
import { formsOf, type RowForm, type RowStatus, type TermRow } from './term-rows.ts';

/** A term found, and the form under which it was found where that is not a preferred one. */
export interface TermHit {
  row: TermRow;
  /** See `score`. */
  score: number;
  via?: RowForm | undefined;
  /** It stands in the query, which says more; or the query describes it. */
  isPart?: boolean | undefined;
  /** What the term means, where the query describes it. */
  definition?: Bilingual | undefined;
}

/** A form as it is compared; `text` is folded, `display` as it is written. */
export interface PreparedForm {
  text: string;
  display: string;
  status: RowStatus;
  evidence: RowForm['evidence'];
  isHan: boolean;
  /** The text without spaces. */
  joined: string;
  words: readonly string[];
  stems: readonly string[];
}

/** A row made ready to be compared many times. */
export interface PreparedRow {
  row: TermRow;
  forms: PreparedForm[];
  /** The pinyin of the term, and of shorter forms. */
  readings: readonly Reading[];
}

export function prepareRow(row: TermRow): PreparedRow {
  const own = prepared.get(row) ?? makeReady(row);
  prepared.set(row, own);
  return own;
}

/** Made ready once, however many shards and indexes a row stands in. */
const prepared = new WeakMap<TermRow, PreparedRow>();

function makeReady(row: TermRow): PreparedRow {
  let readings: readonly Reading[] | undefined;
  return {
    row,
    forms: formsOf(row).map((form) => new ReadyForm(form)),
    get readings() {
      return (readings ??= readingsOf(row));
    },
  };
}

/** A phone reads dozens of rows for its first answer, and of most forms the text alone is looked at. */
class ReadyForm implements PreparedForm {
  readonly text: string;
  readonly display: string;
  readonly status: RowStatus;
  readonly evidence: RowForm['evidence'];
  readonly isHan: boolean;
  #joined: string | undefined;
  #words: readonly string[] | undefined;
  #stems: readonly string[] | undefined;

  constructor({ text: display, status, evidence }: RowForm) {
    this.display = display;
    this.status = status;
    this.evidence = evidence;
    this.text = fold(display);
    this.isHan = hasHan(this.text);
  }

  get joined(): string {
    return (this.#joined ??= this.text.replaceAll(' ', ''));
  }

  get words(): readonly string[] {
    return (this.#words ??= latinWords(this.text));
  }

  get stems(): readonly string[] {
    return (this.#stems ??= this.words.map(stem));
  }
}

/**
 * How well a term answers a query, undefined for not at all.
 *
 * @param options.fuzzy typing errors are allowed
 */
export function rankRow(
  prepared: PreparedRow,
  query: Query,
  options: { fuzzy: boolean },
): TermHit | undefined {
  let best: TermHit | undefined;
  const offer = (points: number, via?: TermHit['via']) => {
    if (points > (best?.score ?? 0)) best = { row: prepared.row, score: points, via };
  };
  for (const form of prepared.forms) {
    const points = compareForm(form, query, options.fuzzy);
    if (points > 0)
      offer(
        points - cost.status[form.status] + closeness(form.text, query.text),
        form.status === 'p'
          ? undefined
          : { text: form.display, status: form.status, evidence: form.evidence },
      );
  }
  const romanized = query.exact ? 0 : compareRomanized(prepared, query, options.fuzzy);
  if (romanized > 0) offer(romanized);
  return best;
}

/**
 * A term of which a form stands inside a query that no term answers whole: a guess, the better the more of
 * the query it is.
 */
export function rankContained({ row, forms }: PreparedRow, query: Query): TermHit | undefined {
  const inside = forms.filter(({ text, isHan, words }) =>
    isHan
      ? text.length > 1 && query.text.includes(text)
      : words.length > 1 && ` ${query.text} `.includes(` ${text} `),
  );
  const longest = inside.sort((a, b) => b.text.length - a.text.length)[0];
  if (!longest) return undefined;
  const { least, most } = score.contained;
  const share = longest.text.length / query.text.length;
  return { row, score: least + (most - least) * share - cost.status[longest.status] };
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

/** At most one point: of two forms that begin alike, the one with less left over. */
function closeness(text: string, wanted: string): number {
  return wanted.length / Math.max(text.length, wanted.length);
}
