import { foldLatin, type RowStatus, type TermRow } from './term-rows.ts';

/** A term found, and the form under which it was found where that is not a preferred one. */
export interface TermHit {
  row: TermRow;
  score: number;
  via?: { text: string; status: RowStatus } | undefined;
}

/** Prepared once for a list of rows: what each row is compared by. */
export interface TermIndex {
  search(query: string, limit?: number): TermHit[];
}

interface Prepared {
  row: TermRow;
  texts: { text: string; status: RowStatus; display: string }[];
  joined: string;
  initials: string;
}

const han = /\p{Script=Han}/u;

/** Chinese: no quote marks, no spaces. Latin: no diacritics, hyphens are spaces. */
export function foldQuery(text: string): string {
  const folded = foldLatin(text.normalize('NFKC')).replace(/[‘’']/g, "'").replace(/["“”「」『』《》〈〉]/g, '').replace(/[-‐-―/_,.;:()·]+/g, ' ').replace(/\s+/g, ' ').trim();
  return han.test(folded) ? folded.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '') : folded;
}

/** A linear scan: at a few thousand terms it is faster than a frame and finds every substring. */
export function createTermIndex(rows: readonly TermRow[]): TermIndex {
  const prepared = rows.map(prepare);
  return {
    search(query, limit = 20) {
      const wanted = foldQuery(query);
      if (!wanted) return [];
      return prepared.flatMap((item) => score(item, wanted) ?? []).sort(better).slice(0, limit);
    },
  };
}

function prepare(row: TermRow): Prepared {
  const [, zh, en, zhHant, pinyin, , forms] = row;
  const all: [RowStatus, string][] = [['p', zh], ['p', en], ...(zhHant ? [['p', zhHant] as [RowStatus, string]] : []), ...forms];
  return {
    row,
    texts: all.map(([status, display]) => ({ status, display, text: foldQuery(display) })),
    joined: pinyin.replaceAll(' ', ''),
    initials: pinyin.split(' ').map((syllable) => syllable.charAt(0)).join(''),
  };
}

/** Exact before prefix before word before substring; a preferred form before a form to avoid. */
function score({ row, texts, joined, initials }: Prepared, wanted: string): TermHit | undefined {
  let best: TermHit | undefined;
  const offer = (points: number, via?: TermHit['via']) => {
    if (points > (best?.score ?? 0)) best = { row, score: points, via };
  };
  for (const { text, status, display } of texts) {
    const points = compare(text, wanted);
    if (points > 0) offer(points - (status === 'p' ? 0 : 3), status === 'p' ? undefined : { text: display, status });
  }
  if (!han.test(wanted)) {
    const letters = wanted.replace(/[ ']/g, '');
    if (letters.length > 1) {
      if (joined === letters) offer(94);
      else if (joined.startsWith(letters)) offer(72);
      else if (initials === letters) offer(70);
      else if (letters.length > 2 && initials.startsWith(letters)) offer(52);
      else if (letters.length > 4 && joined.includes(letters)) offer(46);
    }
  }
  return best;
}

function compare(text: string, wanted: string): number {
  if (text === wanted) return 100;
  if (text.startsWith(wanted)) return text.charAt(wanted.length) === ' ' || han.test(wanted) ? 84 : 80;
  const at = text.indexOf(wanted);
  if (at > 0) return han.test(wanted) || text.charAt(at - 1) === ' ' ? 64 : 30;
  return 0;
}

function better(a: TermHit, b: TermHit): number {
  return b.score - a.score || a.row[5] - b.row[5] || a.row[1].length + a.row[2].length - (b.row[1].length + b.row[2].length);
}
