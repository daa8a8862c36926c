import type { Bilingual } from '../languages.ts';
import { unitsOfEverydayWords } from './everyday-words.ts';
import { fold } from './fold.ts';
import { hash } from './hash.ts';
import {
  digitsOfTerm,
  namesOfList,
  pageOfUnit,
  unitsOfMeaning,
  type ExplainedRows,
  type MeaningFiles,
  type MeaningPage,
  type NameLists,
} from './meaning-units.ts';
import { formsOf, type ExplainedRow, type TermRow } from './term-rows.ts';

/** Definitions by the id of the term. */
export type Definitions = ReadonlyMap<string, Bilingual>;

export function definitionsOf(
  terms: readonly { id: string; definition?: Bilingual | undefined }[],
): Definitions {
  return new Map(terms.flatMap(({ id, definition }) => (definition ? [[id, definition] as const] : [])));
}

/** Units on a page and terms in a file, at most as many as twice of these. */
const unitsOfPage = 50;
const termsOfFile = 10;

/** What stands in more terms than this tells none of them apart: it is written without them. */
const mostTermsOfUnit = 400;

/** The numbers of the terms that have a unit: in forms, else in the definition, else by what people say for these. */
type Places = [forms: string[], definitions: string[], said: string[]];

/**
 * The files by which a term is found that is described instead of named: the words of its forms, of its
 * definition, and what people say for these.
 *
 * @param add makes a file of a content and returns its name
 */
export function meaningFiles(
  rows: readonly TermRow[],
  definitions: Definitions,
  add: (content: MeaningPage | ExplainedRows | string) => string,
): MeaningFiles {
  const numbers = numbersOf(rows);
  const units = placesOfUnits(rows, definitions, numbers);
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
        (rowsByFile.get(at) ?? []).map((row) => [numbers.get(row[0])!, explainedRow(row, definitions)]),
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
  definitions: Definitions,
  numbers: ReadonlyMap<string, string>,
): [string, Places][] {
  const byUnit = new Map<string, Places>();
  for (const row of rows) {
    const { en = '', zh = '' } = definitions.get(row[0]) ?? {};
    const forms = formsOf(row).map(({ text }) => text);
    const said = unitsOfEverydayWords({
      chinese: [...forms, zh].join(' | '),
      english: [...forms, en].join(' | '),
    });
    const number = numbers.get(row[0])!;
    const known = new Set<string>();
    const units = [forms, [en, zh]].map((texts) => unitsOfMeaning(fold(texts.join(' | '))));
    for (const [place, own] of [...units, said].entries())
      for (const unit of own) {
        if (known.has(unit)) continue;
        known.add(unit);
        const places = byUnit.get(unit) ?? [[], [], []];
        byUnit.set(unit, places);
        places[place]!.push(number);
      }
  }
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
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

function explainedRow(row: TermRow, definitions: Definitions): ExplainedRow {
  const [id, zh, en, , weight, topic, evidence] = row;
  const definition = definitions.get(id);
  return { row: [id, zh, en, '', weight, topic, evidence], ...(definition && { definition }) };
}

/** The least that is not below; so a number of files changes seldom, and with it the place of everything. */
function powerOfTwo(count: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(count)));
}
