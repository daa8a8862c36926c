import { languages, type Bilingual, type Lang } from '../languages.ts';
import type { EverydayWords } from '../glossary/everyday-words.ts';
import { readEverydayWords, unitsSaid, type UnitsSaidFor } from './everyday-words.ts';
import { fold } from './fold.ts';
import { hash } from './hash.ts';
import {
  digitsOfTerm,
  namesOfList,
  pageOfUnit,
  placesOfMeaning,
  unitsOfMeaning,
  type ExplainedRows,
  type MeaningFiles,
  type MeaningPage,
  type NameLists,
} from './meaning-units.ts';
import { formsOf, type ExplainedRow, type TermRow } from './term-rows.ts';

/** What the glossary says of a term beside its forms. */
export interface Explanation {
  definition?: Bilingual | undefined;
  note?: Bilingual | undefined;
  members?: readonly Bilingual[] | undefined;
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

/** Units on a page and terms in a file, at most as many as twice of these. */
const unitsOfPage = 25;
const termsOfFile = 2;

/** What stands in more terms than this tells none of them apart: it is written without them. */
const mostTermsOfUnit = 400;

/** So much of a definition says what the term is: English words that say something, Chinese characters. */
const headOfDefinition = { en: 10, zh: 24 };

/** The numbers of the terms that have a unit, by the place where they have it. */
type Places = string[][];

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
  const saidOf = new Map(meanings.everyday.terms.map(({ term, said }) => [term, said]));
  const units = placesOfUnits(rows, meanings, saidOf, numbers);
  const pages = powerOfTwo(units.length / unitsOfPage / 2);
  const files = powerOfTwo(rows.length / termsOfFile / 2);
  const unitsByPage = Map.groupBy(units, ([unit]) => pageOfUnit(unit, pages));
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
    pages: listsOf(pages, (at) => Object.fromEntries((unitsByPage.get(at) ?? []).map(writeUnit))),
    files: listsOf(files, (at) =>
      Object.fromEntries(
        (rowsByFile.get(at) ?? []).map((row) => [
          numbers.get(row[0])!,
          explainedRow(row, meanings, saidOf.get(row[0])),
        ]),
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
      for (let round = 0; !number || taken.has(number); round += 1)
        number = (hash(id, round) % 36 ** digitsOfTerm).toString(36).padStart(digitsOfTerm, '0');
      taken.add(number);
      return [id, number];
    }),
  );
}

function placesOfUnits(
  rows: readonly TermRow[],
  { explanations, everyday }: Meanings,
  saidOf: ReadonlyMap<string, readonly string[]>,
  numbers: ReadonlyMap<string, string>,
): [string, Places][] {
  const saidFor = readEverydayWords(everyday.words);
  const byUnit = new Map<string, Places>();
  for (const row of rows) {
    const [id] = row;
    const number = numbers.get(id)!;
    const known = new Set<string>();
    const units = unitsOfTerm(row, explanations.get(id) ?? {}, saidOf.get(id) ?? [], saidFor);
    for (const [at, { place }] of placesOfMeaning.entries())
      for (const unit of units[place]) {
        if (known.has(unit)) continue;
        known.add(unit);
        const places = byUnit.get(unit) ?? placesOfMeaning.map(() => []);
        byUnit.set(unit, places);
        places[at]!.push(number);
      }
  }
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
}

type UnitsByPlace = Record<(typeof placesOfMeaning)[number]['place'], string[]>;

function unitsOfTerm(
  row: TermRow,
  { definition, note, members = [] }: Explanation,
  said: readonly string[],
  saidFor: UnitsSaidFor,
): UnitsByPlace {
  const unitsOf = (texts: readonly string[]) => unitsOfMeaning(fold(texts.join(' | ')));
  const forms = formsOf(row).map(({ text }) => text);
  const definitions = languages.flatMap((lang) => definition?.[lang] ?? []);
  const heads = languages.flatMap((lang) => headOf(definition?.[lang] ?? '', lang));
  const others = [note ?? {}, ...members].flatMap((own: Partial<Bilingual>) => [own.en ?? '', own.zh ?? '']);
  return {
    form: unitsOf(forms),
    head: [...unitsOf(heads), ...said.map(fold).flatMap(unitsSaid)],
    said: saidFor([...forms, ...said]),
    rest: [
      ...unitsOf([...definitions, ...others]),
      ...saidFor(definitions),
      ...[...forms, ...heads].flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []),
    ],
  };
}

/** The beginning of a definition, at most its first sentence. */
function headOf(text: string, lang: Lang): string {
  const [sentence = ''] = text.split(/[;。；]|\.(?= )/);
  if (lang === 'zh') return [...sentence].slice(0, headOfDefinition.zh).join('');
  const words = sentence.split(' ');
  let telling = 0;
  const end = words.findIndex((word) => {
    telling += unitsOfMeaning(fold(word)).length;
    return telling > headOfDefinition.en;
  });
  return words.slice(0, end < 0 ? words.length : end).join(' ');
}

function writeUnit([unit, places]: [string, Places]): [string, string] {
  const count = places.reduce((sum, numbers) => sum + numbers.length, 0);
  return [
    unit,
    count > mostTermsOfUnit
      ? ''
      : places
          .map((numbers) => numbers.join(''))
          .join(' ')
          .trimEnd(),
  ];
}

function explainedRow(
  row: TermRow,
  { explanations }: Meanings,
  said: readonly string[] | undefined,
): ExplainedRow {
  const [id, zh, en, , weight, topic, evidence] = row;
  const definition = explanations.get(id)?.definition;
  return {
    row: [id, zh, en, '', weight, topic, evidence],
    ...(definition && { definition }),
    ...(said && { said: said.join(',') }),
  };
}

/** The least that is not below; so a number of files changes seldom, and with it the place of everything. */
function powerOfTwo(count: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(count)));
}
