import { keysInside, keysOfQuery, type Key } from './query-keys.ts';
import { keysOfMistyped } from './mistyped-keys.ts';
import type { FormInside } from './forms-inside.ts';
import type { Query } from './query.ts';
import { readQuestion } from './question.ts';
import { byRank, rankContained, rankRow, type PreparedRow, type TermHit } from './rank.ts';
import { collectRows, type RowCollection } from './row-collection.ts';
import { cost, score, threshold } from './scores.ts';
import type { SearchFiles } from './search-files.ts';
import { keyOfUnits, tellingUnits, unitsOf } from './units.ts';

/**
 * Shards that one query may load: the first answer stays light. A Chinese one needs no list of words
 * beside them.
 */
const shardsToLoad = { latin: 3, chinese: 4 };
/** The same for what a query asks about, and for a text, in which many terms may stand. */
const shardsOfPart = 3;
const shardsOfText = 24;
const mostWordsOfTerm = 24;

/**
 * Where nothing answers the whole query: so many terms in all, and for each part of the query, of which as
 * many are looked for.
 */
const nearestTerms = { inAll: 8, ofPart: 3, parts: 8 };
/** What a term that answers a part is worth of its points: never more than a guess. */
const worthOfPart = 1 / 5;

/**
 * One way to find terms: the keys whose rows are looked at, beside those here already, until a hit has a
 * score.
 */
interface Step {
  keys: AsyncIterable<Key>;
  fuzzy: boolean;
  enough: number;
}

/**
 * Terms for a query as typed, best first: those that answer it whole; else what it asks about (`what is X`,
 * `X 2021`, `liaoning X`); else what its Chinese and its English have in common; else the terms that stand
 * in it. Where there is none of all these, guesses, which score below `threshold.answers`.
 */
export async function searchTerms(raw: string, files: SearchFiles): Promise<TermHit[]> {
  const query = await files.parse(raw);
  if (!query.text) return [];
  const rows = collectRows(files, query.hasHan ? shardsToLoad.chinese : shardsToLoad.latin);
  const hits = await answersWhole(query, files, rows);
  if (isAnswered(hits)) return hits.sort(byRank);
  if (query.exact) return hits.length > 0 ? hits.sort(byRank) : nearest(query, files, rows);
  const { subject, core } = readQuestion(raw);
  let asked = query;
  for (const part of new Set([subject, core])) {
    if (part === raw.trim()) continue;
    asked = await files.parse(part);
    const found = await answersWhole(asked, files, collectRows(files, shardsOfPart));
    if (isAnswered(found)) return found.sort(byRank);
  }
  const inBoth = await searchBothLanguages(asked, files);
  if (inBoth.length > 0) return inBoth;
  // One misspelt term is likelier than a text, unless it is longer than any term.
  const isText = query.hasHan || query.words.length > mostWordsOfTerm;
  const mistyped: TermHit[] = [];
  if (!isText)
    for (const own of new Set([query, asked])) {
      mistyped.push(...(await answersMistyped(own, files, rows)));
      if (mistyped.some(({ score: points }) => points >= threshold.oneError)) return bestOfEach(mistyped);
    }
  const inside = await searchInside(query, files, shardsOfText);
  if (inside.length > 0) return inside;
  return mistyped.length > 0 ? bestOfEach(mistyped) : nearest(asked, files, rows);
}

function bestOfEach(hits: readonly TermHit[]): TermHit[] {
  return [
    ...new Map(
      hits
        .toSorted(byRank)
        .reverse()
        .map((hit) => [hit.row[0], hit]),
    ).values(),
  ].sort(byRank);
}

/** The terms of a query that has Chinese and English: first those that both of them mean. */
async function searchBothLanguages(query: Query, files: SearchFiles): Promise<TermHit[]> {
  if (!query.hasHan || query.looseWords.length === 0 || query.phrases.length === 0) return [];
  const [ofChinese, ofEnglish] = await Promise.all(
    [query.phrases.join(' '), query.looseWords.join(' ')].map(async (part) => {
      const hits = await answersWhole(await files.parse(part), files, collectRows(files, shardsOfPart));
      return new Map(hits.filter(({ score }) => score >= threshold.answers).map((hit) => [hit.row[0], hit]));
    }),
  );
  const all = new Map([...ofEnglish!, ...ofChinese!]);
  return [...all.values()]
    .map((hit) => {
      const [chinese, english] = [ofChinese!.get(hit.row[0]), ofEnglish!.get(hit.row[0])];
      const points = chinese && english ? Math.min(chinese.score, english.score) : score.oneLanguage;
      return { ...hit, score: points + hit.score / 100 };
    })
    .sort(byRank);
}

/** The terms that stand in a longer query: a result, of which the longest stretches come first. */
async function searchInside(query: Query, files: SearchFiles, shards: number): Promise<TermHit[]> {
  const inside = await files.formsInside(query.text);
  const rows = collectRows(files, shards);
  const units = unitsOf(query.text).length;
  const taken: FormInside[] = [];
  const hits = new Map<string, TermHit>();
  for (const form of inside) {
    const overlaps = taken.some(({ start, end }) => form.start < end && start < form.end);
    const found = await rowsOfForm(form, files, rows);
    if (found.length === 0) continue;
    if (!overlaps) taken.push(form);
    for (const hit of found) {
      const [least, most] = [score.partOfQuery.least, score.partOfQuery.most];
      const points = least + ((most - least) * (form.end - form.start)) / units;
      const less = cost.weight * hit.row[4] + cost.status[hit.via?.status ?? 'p'];
      const own = { ...hit, score: points - less - (overlaps ? cost.overlapping : 0), isPart: true };
      if (own.score > (hits.get(hit.row[0])?.score ?? 0)) hits.set(hit.row[0], own);
    }
  }
  return [...hits.values()].sort(byRank);
}

/** The terms of which one form is exactly this. */
async function rowsOfForm({ text: wanted, key }: FormInside, files: SearchFiles, rows: RowCollection) {
  const isForm = ({ forms }: PreparedRow) =>
    forms.find((form) => keyOfUnits(tellingUnits(form.text)) === key);
  const hitsIn = (own: readonly PreparedRow[]) =>
    own.flatMap((prepared): TermHit[] => {
      const form = isForm(prepared);
      if (!form) return [];
      const { display: text, status, evidence } = form;
      const via = status === 'p' ? undefined : { text, status, evidence };
      return [{ row: prepared.row, score: 0, via }];
    });
  const known = hitsIn(rows.all());
  if (known.length > 0) return known;
  for await (const added of rows.add(keysOfQuery(await files.parse(wanted), files.find))) {
    const found = hitsIn(added);
    if (found.length > 0) return found;
  }
  return [];
}

function isAnswered(hits: readonly TermHit[]): boolean {
  return hits.some(({ score }) => score >= threshold.answers);
}

function answersWhole(query: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const keys = keysOfQuery(query, files.find);
  return take({ keys, fuzzy: false, enough: threshold.answers }, query, rows);
}

function answersMistyped(query: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const canLoad = !query.hasHan && !query.exact;
  const keys = canLoad ? keysOfMistyped(query, files, rows.canLoadMore) : noKeys();
  return take({ keys, fuzzy: true, enough: threshold.oneError }, query, rows);
}

async function take({ keys, fuzzy, enough }: Step, query: Query, rows: RowCollection): Promise<TermHit[]> {
  const rank = (own: readonly PreparedRow[]) => own.flatMap((row) => rankRow(row, query, { fuzzy }) ?? []);
  const hits = rank(rows.all());
  const isEnough = () => hits.some(({ score: points }) => points >= enough);
  if (isEnough()) return hits;
  for await (const added of rows.add(keys)) {
    hits.push(...rank(added));
    if (isEnough()) break;
  }
  return hits;
}

async function* noKeys(): AsyncGenerator<Key> {
  // What is here already is all that is looked at.
}

/**
 * Where nothing answers the whole query: the terms that stand in it, and what answers a part of it, as
 * guesses.
 */
async function nearest(query: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const known = rows.all();
  for await (const added of rows.add(keysInside(query, files.find))) known.push(...added);
  const parts = await Promise.all(partsOf(query).map(files.parse));
  const ofParts = parts.flatMap((part) =>
    known
      .flatMap((row) => rankRow(row, part, { fuzzy: true }) ?? [])
      .sort(byRank)
      .slice(0, nearestTerms.ofPart)
      .map((hit) => ({ ...hit, score: hit.score * worthOfPart })),
  );
  const contained = known.flatMap((row) => rankContained(row, query) ?? []);
  const hits = new Map([...ofParts, ...contained].map((hit) => [hit.row[0], hit]));
  return [...hits.values()].sort(byRank).slice(0, nearestTerms.inAll);
}

/** The Chinese runs by twos, and the longest words. */
function partsOf({ words, runs }: Query): string[] {
  const latin = words.filter((word) => word.length > 3).sort((a, b) => b.length - a.length);
  return [...runs.flatMap((run) => run.match(/../gu) ?? []), ...latin].slice(0, nearestTerms.parts);
}
