import { languages, type Bilingual } from '../languages.ts';
import type { EverydayWords, SaidOfTerm } from '../glossary/everyday-words.ts';
import { readEverydayWords, unitsSaid, type UnitsSaidFor } from './everyday-words.ts';
import { fold } from './fold.ts';
import { readingUnits } from './name-readings.ts';
import {
  digitsOfTerm,
  levelsOfMeaning,
  namesOfList,
  numberOfTerm,
  pageOfUnit,
  rootsOfMeaning,
  pairsOfCharacters,
  unitOfShortening,
  unitOfWhole,
  type ExplainedRows,
  type MeaningFiles,
  type MeaningPage,
  type NameLists,
} from './meaning-units.ts';
import { shorteningsOf } from './shortenings.ts';
import { formsOf, type ExplainedRow, type TermRow } from './term-rows.ts';

/** What the glossary says of a term beside its forms: notes on it say more of other things. */
export interface Explanation {
  definition?: Bilingual | undefined;
}

/** What terms mean, by id, and the words in which people ask for them. */
export interface Meanings {
  explanations: ReadonlyMap<string, Explanation>;
  everyday: EverydayWords;
}

export const noMeanings: Meanings = { explanations: new Map(), everyday: { words: [], terms: [] } };

export function meaningsOf(
  terms: readonly ({ id: string } & Explanation)[],
  everyday: EverydayWords = noMeanings.everyday,
): Meanings {
  return { explanations: new Map(terms.map((term) => [term.id, term])), everyday };
}

/** Characters on a page, in the mean, and terms in a file, at most as many as twice of these. */
const charactersOfPage = 600;
const termsOfFile = 2;

/** What stands in more terms than this tells few of them apart: those that have it least are left out. */
const mostTermsOfUnit = 800;

/** The numbers of the terms that have a unit, one after another, by the level at which they have it. */
type Postings = string[];

/**
 * The files by which a term is found that is described instead of named: the words of its forms and of what
 * its entry says, and what people say for these.
 *
 * @param add makes a file of a content and returns its name
 */
export function meaningFiles(
  rows: readonly TermRow[],
  meanings: Meanings,
  add: (content: MeaningPage | ExplainedRows | string) => string,
): MeaningFiles {
  const numbers = numbersOf(rows);
  const saidOf = new Map(meanings.everyday.terms.map((own) => [own.term, own]));
  const postings = postingsOfUnits(rows, meanings, saidOf, numbers);
  const written = postings.map(([unit, own]): [string, string] => [unit, writePostings(own)]);
  const length = written.reduce((sum, [unit, numbers]) => sum + unit.length + numbers.length, 0);
  const pages = powerOfTwo(length / charactersOfPage / 2);
  const files = powerOfTwo(rows.length / termsOfFile / 2);
  const unitsByPage = Map.groupBy(written, ([unit]) => pageOfUnit(unit, pages));
  const rowsByFile = Map.groupBy(rows, ([id]) => Number.parseInt(numbers.get(id)!, 36) % files);
  const listsOf = (count: number, contentAt: (at: number) => MeaningPage | ExplainedRows): NameLists => {
    const names = Array.from({ length: count }, (_, at) => add(contentAt(at)));
    const lists = Array.from({ length: Math.ceil(count / namesOfList) }, (_, list) =>
      add(names.slice(list * namesOfList, (list + 1) * namesOfList).join('')),
    );
    return { count, lists: lists.join('') };
  };
  return {
    terms: rows.length,
    pages: listsOf(pages, (at) => Object.fromEntries(unitsByPage.get(at) ?? [])),
    files: listsOf(files, (at) =>
      Object.fromEntries(
        (rowsByFile.get(at) ?? []).map((row) => [numbers.get(row[0])!, explainedRow(row, meanings)]),
      ),
    ),
  };
}

/** A number for each term, which does not change when others are added, but where two would have the same. */
function numbersOf(rows: readonly TermRow[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    rows.map(([id]) => {
      let number = '';
      for (let round = 0; !number || taken.has(number); round += 1) number = numberOfTerm(id, round);
      taken.add(number);
      return [id, number];
    }),
  );
}

function postingsOfUnits(
  rows: readonly TermRow[],
  { explanations, everyday }: Meanings,
  saidOf: ReadonlyMap<string, SaidOfTerm>,
  numbers: ReadonlyMap<string, string>,
): [string, Postings][] {
  const saidFor = readEverydayWords(everyday.words);
  const parts = rows.map((row) =>
    partsOfTerm(row, explanations.get(row[0]) ?? {}, saidOf.get(row[0]), saidFor),
  );
  const usualLength = parts.reduce((sum, own) => sum + lengthOf(own), 0) / parts.length;
  const byUnit = new Map<string, Postings>();
  for (const [index, [id]] of rows.entries()) {
    const number = numbers.get(id)!;
    for (const [unit, weight] of weightsOfUnits(parts[index]!, usualLength)) {
      const level = levelOf(weight);
      const postings = byUnit.get(unit) ?? [];
      if (postings.length === 0) byUnit.set(unit, postings);
      while (postings.length <= level) postings.push('');
      postings[level] += number;
    }
  }
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The units of what is known of a term, by what has them. */
type PartsOfTerm = Record<'form' | 'said' | 'told' | 'read' | 'definition' | 'words' | 'character', string[]>;

/**
 * What a unit of a part weighs, each time that it is there, or `once` for all times. These, and the constants of
 * `weightsOfUnits`, were found by trying them with terms in readers' own words; the answers change little with them.
 */
const worthOfPart: Record<keyof PartsOfTerm, { weight: number; once?: boolean }> = {
  form: { weight: 2 },
  /** What people say for the term itself. */
  said: { weight: 1.2 },
  /** How people tell of it. */
  told: { weight: 0.6 },
  /** How the shorter of these are read, and how names may be shortened. */
  read: { weight: 1.2, once: true },
  definition: { weight: 1 },
  /** What they say for words of its forms and its definition. */
  words: { weight: 0.4, once: true },
  /** Single characters of forms and of what people say. */
  character: { weight: 0.5 },
};
/**
 * How a name is read says no more of a term than the name, much may be told of a simple thing, and what is said for its
 * words is not said of it.
 */
const lengthOfPart: Partial<Record<keyof PartsOfTerm, number>> = { read: 0, told: 0.3, words: 0.1 };
const partNames = Object.keys(worthOfPart) as (keyof PartsOfTerm)[];

/** How soon further mentions add less, and how much less a mention in a long entry says: k1 and b of BM25. */
const saturation = 0.8;
const lossByLength = 0.3;

/** What each unit of a term says of it, from 0 to `1 + saturation`: term frequency as BM25F counts it over fields. */
function* weightsOfUnits(parts: PartsOfTerm, usualLength: number): Iterable<[unit: string, weight: number]> {
  const counts = new Map<string, number>();
  for (const name of partNames) {
    const { weight, once } = worthOfPart[name];
    const units = once ? new Set(parts[name]) : parts[name];
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + weight);
  }
  const length = lengthOf(parts) / usualLength;
  const half = saturation * (1 - lossByLength + lossByLength * length);
  for (const [unit, count] of counts) yield [unit, (count * (saturation + 1)) / (count + half)];
}

function lengthOf(parts: PartsOfTerm): number {
  const lengths = partNames.map(
    (name) => parts[name].length * (lengthOfPart[name] ?? worthOfPart[name].weight),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** The number of the nearest level. */
function levelOf(weight: number): number {
  let level = 0;
  while (level < middles.length && weight < middles[level]!) level += 1;
  return level;
}

/** Between each level and the next. */
const middles = levelsOfMeaning.slice(1).map((level, index) => (level + levelsOfMeaning[index]!) / 2);

function partsOfTerm(
  row: TermRow,
  { definition }: Explanation,
  { said, told = [] }: Omit<SaidOfTerm, 'term'> = { said: [] },
  saidFor: UnitsSaidFor,
): PartsOfTerm {
  const forms = formsOf(row).map(({ text }) => text);
  const definitions = languages.flatMap((lang) => definition?.[lang] ?? []);
  return {
    form: unitsIn(forms),
    said: said.map(fold).flatMap((text) => [...unitsSaid(text), unitOfWhole(text)]),
    told: told.map(fold).flatMap(unitsSaid),
    read: [
      ...readingUnits([...forms, ...said].filter((text) => text !== row[1])),
      ...forms.flatMap(shorteningsOf).map(unitOfShortening),
    ],
    definition: unitsIn(definitions),
    words: saidFor([...forms, ...said, ...definitions]),
    character: charactersIn([...forms, ...said]),
  };
}

/** Units of meaning of some texts, as often as they are there. */
function unitsIn(texts: readonly string[]): string[] {
  return texts.map(fold).flatMap((text) => [...rootsOfMeaning(text), ...pairsOfCharacters(text)]);
}

function charactersIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []);
}

/** As a page has them, see `MeaningPage`. */
function writePostings(postings: Postings): string {
  const kept = [...postings];
  let terms = kept.reduce((sum, numbers) => sum + numbers.length, 0) / digitsOfTerm;
  while (terms > mostTermsOfUnit) terms -= kept.pop()!.length / digitsOfTerm;
  while (kept.at(-1) === '') kept.pop();
  return kept.join(' ');
}

function explainedRow(row: TermRow, { explanations }: Meanings): ExplainedRow {
  const [id, zh, en, , weight, topic, evidence] = row;
  const definition = explanations.get(id)?.definition;
  return {
    row: [id, zh, en, '', weight, topic, evidence],
    ...(definition && { definition }),
  };
}

/** The least that is not below; so a number of files changes seldom, and with it the place of everything. */
function powerOfTwo(count: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(count)));
}
