import { answersWhole, take } from './answers-whole.ts';
import { unitsAsked } from './asked-units.ts';
import { editDistance, errorsAllowed } from './distance.ts';
import { fold } from './fold.ts';
import { answersMistypedChinese } from './mistyped-chinese.ts';
import { searchMeanings, termsSaid } from './meanings.ts';
import { keysInside } from './query-keys.ts';
import { correctedQueries, keysOfMistyped, seemsMistyped, unnamedWords } from './mistyped-keys.ts';
import { bestNamed, namedInside, pointsInside, type NamedTerm } from './named-inside.ts';
import type { Query } from './query.ts';
import { readQuestion } from './question.ts';
import { byRank, rankContained, rankRow, type TermHit } from './rank.ts';
import { collectRows, type RowCollection } from './row-collection.ts';
import { score, threshold } from './scores.ts';
import type { SearchFiles } from './search-files.ts';
import { searchTerms } from './search-terms.ts';
import { unitsOf } from './units.ts';
import { rootOf } from './word-roots.ts';

/** Shards that what a query asks about may load beside those of the query. */
const shardsOfPart = 3;
const mostWordsOfTerm = 24;

/**
 * Where nothing answers the whole query: so many terms in all, and for each part of the query, of which as
 * many are looked for.
 */
const nearestTerms = { inAll: 8, ofPart: 3, parts: 8 };
/** What a term that is half of a query gets. */
const halfOfQuery = pointsInside(1, 2);
/**
 * A text of so many words or characters, of which the named terms are less than this part, is a description; a whole
 * sentence is pasted for the terms in it, if it has any.
 */
const descriptions = [
  { most: 24, leastNamed: 0.5, isSentence: false },
  { most: 40, leastNamed: 0.25, isSentence: true },
] as const;
/** So many words that say something describe a term. */
const leastUnitsOfDescription = 3;
/** A corrected query of so many words is answered before it is taken for one mistyped term. */
const leastWordsOfWhole = 3;
/** So many characters that say something may be a name with one of them mistaken for one that sounds like it. */
const longestMistypedName = 8;
/** So many terms are shown of each of two things that are compared. */
const termsOfCompared = 3;
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bS ?(?:&|and) ?T\b/gi, 'science and technology'],
  [/\bFTZ(?=s?\b)/gi, 'free trade zone'],
  [/\bETDZ(?=s?\b)/gi, 'economic and technological development zone'],
];
/** The end of a sentence; an English question or headline may have another mark. */
const sentenceEnd = /[。！；]|\.\s*$/;
/** What a term that answers a part is worth of its points: never more than a guess. */
const worthOfPart = 1 / 5;

/**
 * Terms that a query may mean of which it is no form, best first: what people say for one, or what holds it; else what
 * it asks about (`what is X`, `X 2021`, `liaoning X`); else what its Chinese and its English have in common; else the
 * terms that stand in it. Where there is none of all these, guesses, which score below `threshold.answers`.
 *
 * @param whole what a form of answers it
 * @param rows looked at so far
 */
export async function searchFurther(
  query: Query,
  whole: readonly TermHit[],
  files: SearchFiles,
  rows: RowCollection,
): Promise<TermHit[]> {
  const hits = bestOfEach([...(await termsSaid(query, files)), ...whole]);
  if (isAnswered(hits)) return hits;
  if (query.exact) return hits.length > 0 ? hits.sort(byRank) : nearest(query, files, rows);
  const { subject, core, compared } = readQuestion(query.plain);
  for (const things of compared) {
    const both = await searchBoth(things, files);
    if (both.length > 0) return both;
  }
  let asked = query;
  const parts = [subject, spellOut(subject), core, spellOut(core), quotedIn(core), withoutManner(core)];
  for (const part of new Set(parts)) {
    if (part === query.plain) continue;
    asked = await files.parse(part);
    const found = await answersOrSaid(asked, files, collectRows(files, shardsOfPart));
    if (isAnswered(found)) return found;
  }
  const inBoth = await searchBothLanguages(asked, files);
  if (inBoth.length > 0) return inBoth;
  return answersInPart(query, asked, files, rows);
}

/** What answers the whole, best first: as a form of a term or, where it is none, as what people say for one. */
async function answersOrSaid(query: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const hits = await answersWhole(query, files, rows);
  const isForm = hits.some(({ score: points }) => points >= score.saidOfTerm);
  return isForm ? hits.sort(byRank) : bestOfEach([...(await termsSaid(query, files)), ...hits]);
}

/** Of two things that are compared, in turn, the terms that answer each; none where one of them has none. */
async function searchBoth(things: readonly string[], files: SearchFiles): Promise<TermHit[]> {
  const found = await Promise.all(things.map((thing) => searchTerms(thing, files, async () => itself)));
  if (!found.every(isMoreThanGuess)) return [];
  const inTurn = Array.from({ length: termsOfCompared }, (_, at) => found.flatMap((hits) => hits[at] ?? []));
  const once = new Map(inTurn.flat().map((hit) => [hit.row[0], hit]));
  return [...once.values()].map((hit, at) => ({
    ...hit,
    score: score.partOfQuery.most - at / 10,
    isPart: true,
  }));
}

/** As it is asked for by who has not loaded it yet. */
const itself = { searchText, searchFurther };

/** Who asks what “six stabilities” means has quoted what he asks about; nobody can tell which of two quotes it is. */
function quotedIn(text: string): string {
  const quoted = [...text.matchAll(/["“”「『]([^"“”「」『』]+)["“”」』]/gu)];
  return quoted.length === 1 && !sentenceEnd.test(text) ? quoted[0]![1]! : text;
}

/** What is done as somebody does it is called by his name: 枫桥式. */
function withoutManner(text: string): string {
  return text.replace(/(?<=\p{Script=Han}{2})[式型]$/u, '');
}

/** What is written short beside names: S&T, Liaoning FTZ. */
function spellOut(text: string): string {
  return shortForms.reduce((left, [short, long]) => left.replace(short, long), text);
}

/** Where nothing answers the whole: a mistyped term, the terms that stand in the query, or the nearest. */
async function answersInPart(
  query: Query,
  asked: Query,
  files: SearchFiles,
  rows: RowCollection,
): Promise<TermHit[]> {
  if (query.hasHan) return answersChineseInPart(query, asked, files, rows);
  // Where all words of a description are known, none is mistyped.
  if (!(await seemsMistyped(asked, files)) && (await areKnown(asked, files))) {
    const inParts = await answersOfParts(query, asked, files);
    if (isMoreThanGuess(inParts)) return mistypedFirst(inParts, asked);
  }
  const corrected = await correctedQueries(asked, files);
  const wholes = corrected.map((own) => () => answersOfWhole(own, files));
  const parts = corrected.slice(0, 1).map((own) => () => answersOfParts(own, own, files));
  // Of several words the right ones say which term a mistyped one belongs to.
  const isLong = asked.words.length >= leastWordsOfWhole;
  const ofManyWords = await firstAnswer(isLong ? wholes : []);
  if (ofManyWords.length > 0) return ofManyWords;
  // One misspelt term is likelier than a text, unless it is longer than any term.
  const mistyped: TermHit[] = [];
  if (query.words.length <= mostWordsOfTerm)
    for (const own of new Set([query, asked])) {
      mistyped.push(...(await answersMistyped(own, files, rows)));
      if (mistyped.some(({ score: points }) => points >= threshold.oneError)) return bestOfEach(mistyped);
    }
  const ofFewWords = await firstAnswer(isLong ? parts : [...wholes, ...parts]);
  if (ofFewWords.length > 0) return ofFewWords;
  const inside = await answersOfParts(query, asked, files);
  if (isMoreThanGuess(inside)) return inside;
  if (mistyped.length > 0) return bestOfEach([...mistyped, ...inside]);
  return inside.length > 0 ? inside : nearest(asked, files, rows);
}

/**
 * A word may be mistyped and have the root of another all the same (industreal): the described term whose whole form
 * is as good as typed was meant.
 */
function mistypedFirst(hits: readonly TermHit[], { text }: Query): TermHit[] {
  const isMeant = ({ row: [, , english] }: TermHit) =>
    editDistance(fold(english), text, errorsAllowed(text.length)) !== undefined;
  return [...hits.filter(isMeant), ...hits.filter((hit) => !isMeant(hit))];
}

/** What the first of some ways finds that finds more than guesses. */
async function firstAnswer(ways: readonly (() => Promise<TermHit[]>)[]): Promise<TermHit[]> {
  for (const way of ways) {
    const found = await way();
    if (isMoreThanGuess(found)) return found;
  }
  return [];
}

async function answersOfWhole(query: Query, files: SearchFiles): Promise<TermHit[]> {
  const whole = await answersOrSaid(query, files, collectRows(files, shardsOfPart));
  return isAnswered(whole) ? whole : [];
}

/** The terms that stand in a query and those that it describes, best first. */
async function answersOfParts(query: Query, asked: Query, files: SearchFiles): Promise<TermHit[]> {
  return bestOfEach((await partsAndMeanings(query, asked, files)).flat());
}

/** Whether terms are told of by all that a query says. */
async function areKnown({ text, words }: Query, files: SearchFiles): Promise<boolean> {
  const units = unitsAsked(text);
  if (units.length < leastUnitsOfDescription) return false;
  const areTold = async (asked: readonly string[]) =>
    (await Promise.all(asked.map(files.termsMeaning))).every((terms) => terms !== undefined);
  // Of a word that no name has one may be unknown: then the others need not be loaded.
  const unnamed = await unnamedWords(words, files);
  return (await areTold(unnamed.map(rootOf))) && areTold(units.map(({ unit }) => unit));
}

/** The terms that stand in a query, and those that it describes. */
async function partsAndMeanings(
  query: Query,
  asked: Query,
  files: SearchFiles,
): Promise<[TermHit[], TermHit[]]> {
  const inside = await namedInside(query, files, asked);
  if (sentenceEnd.test(query.raw) && !isDescription(query, inside)) return [bestNamed(inside), []];
  return searchMeanings(asked, inside, files);
}

async function answersChineseInPart(
  query: Query,
  asked: Query,
  files: SearchFiles,
  rows: RowCollection,
): Promise<TermHit[]> {
  const findMistyped = async () => {
    const ways = [...new Set([query, asked])].map((own) => answersMistypedChinese(own, files, rows));
    return bestOfEach((await Promise.all(ways)).flat());
  };
  const isShort = [...asked.text].length <= longestMistypedName;
  const early = isShort ? await findMistyped() : [];
  if (isSurelyMistyped(early)) return early;
  const [inForms, described] = await partsAndMeanings(query, asked, files);
  const inside = bestOfEach([...inForms, ...described]);
  if (described.length > 0 && isMoreThanGuess(inside) && (await areKnown(asked, files))) return inside;
  const isMostInside = inForms.some(({ score: points }) => points > halfOfQuery);
  const mistyped = isShort ? early : await findMistyped();
  if (mistyped.length > 0 && (isSurelyMistyped(mistyped) || !isMostInside))
    return [...mistyped, ...inside.filter(({ row }) => mistyped.every((hit) => hit.row[0] !== row[0]))];
  return inside.length > 0 ? inside : nearest(asked, files, rows);
}

/** A character for another that sounds alike is an error; any other only where no term is most of the query. */
function isSurelyMistyped([best]: readonly TermHit[]): boolean {
  return best !== undefined && best.score > score.mistypedChinese.anyError;
}

/** The terms of a text; none where all of it is one form, or so little is named that it rather describes something. */
export async function searchText(query: Query, files: SearchFiles): Promise<TermHit[]> {
  const inside = await files.formsInside(query.text);
  const units = unitsOf(query.text).length;
  if (inside.some(({ start, end }) => end - start >= units - 1)) return [];
  const named = await namedInside(query, files, query, inside);
  return isDescription(query, named) ? [] : bestNamed(named);
}

function isDescription({ raw, text }: Query, named: readonly NamedTerm[]): boolean {
  const units = unitsOf(text).length;
  const ofNamed = named.reduce((sum, { start, end, overlaps }) => sum + (overlaps ? 0 : end - start), 0);
  const isSentence = sentenceEnd.test(raw);
  return descriptions.some(
    (own) => (own.isSentence || !isSentence) && units <= own.most && ofNamed / units < own.leastNamed,
  );
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

function isAnswered(hits: readonly TermHit[]): boolean {
  return hits.some(({ score }) => score >= threshold.answers);
}

function isMoreThanGuess(hits: readonly TermHit[]): boolean {
  return hits.some(({ score }) => score >= threshold.oneError);
}

function answersMistyped(query: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const keys = keysOfMistyped(query, files, rows.canLoadMore);
  return take({ keys, fuzzy: true, enough: threshold.oneError }, query, rows);
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
