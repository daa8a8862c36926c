/** Pages that are asked for in readers' own words: what is kept of these, and how much of it a query has. */
import { fold } from './fold.ts';
import { rootOf } from './word-roots.ts';

/**
 * The units of the ways in which a page is asked for, parted by spaces: those by which alone it is asked for, those
 * of many ways, of some, and of one; and those of what it is about, which count only beside units of many ways.
 */
export type AskedUnits = readonly string[];

/** Ways that have a unit: what many have says more of the page than what one has. */
const waysWithUnit = { many: 4, some: 2 };
/** How sure of a page a query is that has one of its units, by the list that this is in. */
const sureness = [1.1, 1, 0.75, 0.5, 0.5] as const;
const [listOfAlone, listOfMany, listOfSubjects] = [0, 1, 4];

/** A part of a query that says which page is meant: a word, or a Chinese character. */
interface Part {
  text: string;
  /** A word is a unit; of a character those are that it makes with its neighbours, or it alone where it has none. */
  units: string[];
}

/** How much of a query a page must have, of 1; how many words; and how sure a query of few words must be. */
const least = { share: 0.5, words: 2, sure: 1.2 };
/** A character is half a word; and a word of the query adds so much to its sureness. */
const worthOfCharacter = 0.5;
const surenessOfWord = 0.25;
/** What a character counts that the page has beside others than the query has. */
const worthBesideOthers = 0.3;
/** What every page is called counts little. */
const worthOfSite = 0.3;
/** A page that has less than this of what the best has was not meant. */
const leastOfBest = 0.85;

/** Words that only ask. */
const emptyEnglish: ReadonlySet<string> = new Set(
  (
    'a about also am an and any anybody anyone are as at be been by can could did do does for from get give go ' +
    'good got had has have he her here his how i if in into is it its just know let like liaoning made make may ' +
    'me my need of on or our own please possible really see show so some somebody someone somewhere tell than ' +
    'that the their them then there these they thing this those to us want was way we were what when where which ' +
    'who whose why will with would you your'
  ).split(' '),
);
const emptyChinese = new RegExp(
  [
    '请问|怎么样|怎么|怎样|如何|在哪里|哪里|在哪儿|哪儿|在哪|什么|可以|能不能|能否|是不是|有没有|一下|这个|那个|这些',
    '那些|我的|你的|你们|我们|意思|时候|还是|[我你您这那能会可吗呢的了吧啊想要是在到把给被与和及也都还就]',
  ].join('|'),
  'u',
);
/** Who asks how to use a thing asks for its use. */
const howToUse = /(?:怎么|怎样|如何)使?用/g;
const siteWords: ReadonlySet<string> = new Set(
  ['site', 'website', 'web', 'page', '网站', '本站'].map(rootOf),
);
const han = /^\p{Script=Han}$/u;

/**
 * @param ways in which a page is asked for
 * @param subjects names of what it is about
 */
export function askedUnits(ways: readonly string[], subjects: readonly string[] = []): AskedUnits {
  const alone = new Set<string>();
  const counts = new Map<string, number>();
  for (const way of ways) {
    const units = unitsOf(partsOf(fold(way)));
    if (units.size === 1) for (const unit of units) alone.add(unit);
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const { many, some } = waysWithUnit;
  const others = [...counts].filter(([unit]) => !alone.has(unit));
  const listOf = (from: number, until: number) =>
    others.filter(([, count]) => count >= from && count < until).map(([unit]) => unit);
  const about = unitsOf(subjects.flatMap((subject) => partsOf(fold(subject))));
  const lists = [
    [...alone],
    listOf(many, Infinity),
    listOf(some, many),
    listOf(1, some),
    ...(about.size > 0 ? [[...about].filter((unit) => !alone.has(unit) && !counts.has(unit))] : []),
  ];
  return lists.map((units) => units.join(' '));
}

function partsOf(folded: string): Part[] {
  const words = (folded.match(/[^\p{Script=Han}\s]+/gu) ?? []).filter((word) => !emptyEnglish.has(word));
  return [
    ...words.map(rootOf).map((text) => ({ text, units: [text] })),
    ...tellingRuns(folded).flatMap(charactersOf),
  ];
}

/** The Chinese of a text without the words that only ask, unless it has hardly any others. */
function tellingRuns(folded: string): string[] {
  const runs = folded.replace(howToUse, '使用').match(/\p{Script=Han}+/gu) ?? [];
  const telling = runs.flatMap((run) => run.split(emptyChinese)).filter(Boolean);
  return telling.join('').length > 1 ? telling : runs;
}

function charactersOf(run: string): Part[] {
  const characters = [...run];
  if (characters.length === 1) return [{ text: run, units: [run] }];
  return characters.map((text, at) => ({
    text,
    units: [characters.slice(at - 1, at + 1), characters.slice(at, at + 2)]
      .filter(({ length }) => length === 2)
      .map((pair) => pair.join('')),
  }));
}

function unitsOf(parts: readonly Part[]): Set<string> {
  return new Set(parts.flatMap(({ units }) => units));
}

/**
 * What a page may be asked by, as it is written: a query has few units, and to look for each takes a phone less than to
 * read them all into a map.
 */
interface Askable {
  /** Each list with a space before and after every unit. */
  lists: readonly string[];
  /** All of them. */
  whole: string;
}

/** Written once, and asked with every query. */
const askables = new WeakMap<AskedUnits, Askable>();

function askableOf(asked: AskedUnits): Askable {
  const known = askables.get(asked);
  if (known) return known;
  const lists = asked.map((list) => ` ${list} `);
  const askable = { lists, whole: lists.join('') };
  askables.set(asked, askable);
  return askable;
}

/** The list that a unit of a query is in; -1 for none. */
function placeOf({ lists, whole }: Askable, unit: string): number {
  const wanted = ` ${unit} `;
  return whole.includes(wanted) ? lists.findIndex((list) => list.includes(wanted)) : -1;
}

/** The pages that are asked for in a reader's own words, best first. */
export function pagesAsked<Page>(query: string, pages: readonly { page: Page; asked: AskedUnits }[]): Page[] {
  const parts = partsOf(fold(query));
  const units = [...unitsOf(parts)];
  const all = pages.map(({ page, asked }) => {
    const askable = askableOf(asked);
    return { page, askable, places: new Map(units.map((unit) => [unit, placeOf(askable, unit)])) };
  });
  // The fewer pages have a unit, the more it says.
  const rareness = new Map(
    units.map((unit) => {
      const count = all.filter(({ places }) => places.get(unit)! >= 0).length;
      return [unit, Math.log(1 + pages.length / (count + 1 / 2))];
    }),
  );
  const rated = all
    .map(({ page, askable, places }) => ({ page, points: pointsOf(askable, places, parts, rareness) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return rated.filter(({ points }) => points >= rated[0]!.points * leastOfBest).map(({ page }) => page);
}

/** How much of a query a page has, and how sure that is; 0 where it is too little. */
function pointsOf(
  { whole: written }: Askable,
  places: ReadonlyMap<string, number>,
  parts: readonly Part[],
  rareness: ReadonlyMap<string, number>,
): number {
  const isOfKind = [...places.values()].includes(listOfMany);
  const held = parts.map(({ text, units: all }) => {
    const isOfSite = all.some((unit) => siteWords.has(unit));
    const own = all.filter((unit) => {
      const place = places.get(unit)!;
      return place >= 0 && (isOfKind || place !== listOfSubjects);
    });
    const surest = Math.max(0, ...own.map((unit) => sureness[places.get(unit)!]!));
    const rarest = Math.max(...(own.length > 0 ? own : all).map((unit) => rareness.get(unit)!));
    const weight = rarest * (isOfSite ? worthOfSite : 1);
    const besideOthers = han.test(text) && written.includes(text) ? worthBesideOthers : 0;
    return {
      weight,
      share: own.length > 0 ? 1 : besideOthers,
      surest,
      words: own.length === 0 ? 0 : han.test(text) ? worthOfCharacter : 1,
    };
  });
  const sum = (valueOf: (part: (typeof held)[number]) => number) =>
    held.reduce((total, part) => total + valueOf(part), 0);
  const whole = sum(({ weight }) => weight);
  const share = sum(({ weight, share: own }) => weight * own) / whole;
  const words = sum(({ words: own }) => own);
  const isSure = Math.max(0, ...held.map(({ surest }) => surest)) + words * surenessOfWord >= least.sure;
  const isAlone = places.size === 1 && [...places.values()][0] === listOfAlone;
  if (!isAlone && (share < least.share || (words < least.words && !isSure))) return 0;
  return share + sum(({ weight, surest }) => weight * surest) / whole;
}
