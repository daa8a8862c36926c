import { readDirectory, type DirectoryPage } from './directory.ts';
import { readPairs, readSimplifiedMap, type SimplifiedMap, type SpellingMap } from './fold.ts';
import { formsInside, type FormInside, type FormPage, type FormPages } from './forms-inside.ts';
import { readFrontCode } from './front-coding.ts';
import { keyFor } from './keys.ts';
import {
  namesOfList,
  pageOfUnit,
  type ExplainedRows,
  type MeaningFiles,
  type MeaningPage,
  type NameLists,
} from './meaning-units.ts';
import { mayBeBritish, parseQuery, type Query } from './query.ts';
import type { FindKey } from './query-keys.ts';
import { prepareRow, type PreparedRow } from './rank.ts';
import { maybeTraditional, partOfTraditional } from './simplified-script.ts';
import { readSounds, type Sounds } from './sounds.ts';
import type { ExplainedRow, TermRow } from './term-rows.ts';

/** A page of the directory as it travels, with the names of its shards, each of `digitsOfName`. */
export interface DirectoryFile extends DirectoryPage {
  names: string;
}

/** The English words of the glossary: the letters with which they begin, the file of each letter, and that of all. */
export interface WordFiles {
  letters: string;
  names: string;
  all: string;
}

/** Of the number in the name of a file, which depends on what the file holds. */
export const digitsOfName = 7;

/** What is loaded once: the directory of the shards, or where its pages begin; and the names of all other files. */
export interface SearchMeta {
  heads: string[];
  /** The only page of the directory, or the files of its pages. */
  directory?: DirectoryFile | undefined;
  pages?: string[] | undefined;
  /** The names of the parts of the map of Traditional characters, see `partOfTraditional`. */
  simplified: string;
  /** The Traditional characters that stand in Simplified texts too: 後. */
  ofBothScripts: string;
  spellings: string;
  words: WordFiles;
  sounds: string;
  forms: FormPages;
  meanings: MeaningFiles;
}

/** The element of the search page that holds `meta.json` too, see `search-files-integration.ts`. */
export const idOfMeta = 'search-meta';

/**
 * Reads a JSON file of the search data by name.
 *
 * @param isNew the file may have changed under its name: no copy of an earlier one will do
 */
export type LoadJson = (name: string, isNew?: boolean) => Promise<unknown>;

/** The files of the term search, each loaded when it is first needed, and once. */
export interface SearchFiles {
  /** Loads what every query needs. */
  prepare(): Promise<void>;
  /** Reads a query; loads the Traditional characters where it may have some, and British spellings. */
  parse(raw: string): Promise<Query>;
  find: FindKey;
  /** The stems of all English words of the glossary, or of those that begin with one of some letters. */
  knownStems(letters?: string): Promise<ReadonlySet<string>>;
  /** What in a folded text is a form of the glossary, the longest first. */
  formsInside(folded: string): Promise<FormInside[]>;
  /** The terms that have a form, and some that have not; without their pinyin and other forms. */
  rowsWithForm(form: FormInside): Promise<PreparedRow[]>;
  /** How many terms there are. */
  terms: number;
  /** The terms that have a unit of meaning, see `MeaningPage`; undefined for one that no term has. */
  termsMeaning(unit: string): Promise<string[] | undefined>;
  /** The term that has a number among the meanings. */
  explainedRow(number: string): Promise<ExplainedRow>;
  /** How Chinese characters sound. */
  sounds(): Promise<Sounds>;
  rowsOf(shard: number): Promise<PreparedRow[]>;
  /** Whether the rows of a shard are here already. */
  isLoaded(shard: number): boolean;
}

const noSpellings: SpellingMap = new Map();

/** @param meta the file of that name, which says what all others are called */
export function openSearchFiles(meta: SearchMeta, load: LoadJson): SearchFiles {
  const file = loadOnce(load);
  const shards = new Map<number, PreparedRow[]>();
  const withForms = new Map<string, PreparedRow[]>();
  const names = new Map<number, string>();
  // A row stands in many shards.
  const prepared = new Map<string, PreparedRow>();
  const prepareOnce = (row: TermRow) => {
    const own = prepared.get(row[0]) ?? prepareRow(row);
    prepared.set(row[0], own);
    return own;
  };
  let spellings: SpellingMap | undefined;
  let sounds: Sounds | undefined;
  const stems = new Map<string, readonly string[]>();
  const stemSets = new Map<string, ReadonlySet<string>>();
  const stemsIn = async (name: string) => {
    const own = stems.get(name) ?? readFrontCode(await file<string>(name));
    stems.set(name, own);
    return own;
  };
  const simplifiedOf = async (characters: readonly string[]): Promise<SimplifiedMap> => {
    const parts = new Set(characters.map(partOfTraditional));
    const pairs = await Promise.all([...parts].map((part) => file<string>(nameIn(meta.simplified, part))));
    return readSimplifiedMap(pairs.join(''));
  };
  const directory = readDirectory(meta.heads, async (page) => {
    const own = meta.directory ?? (await file<DirectoryFile>(meta.pages![page]!));
    for (let at = 0; at <= own.starts.length; at += 1) names.set(own.from + at, nameIn(own.names, at));
    return own;
  });
  const nameFrom = async ({ lists }: NameLists, at: number) => {
    const list = await file<string>(nameIn(lists, Math.floor(at / namesOfList)));
    return nameIn(list, at % namesOfList);
  };
  return {
    prepare: async () => void (meta.directory ?? (await directory('a'))),
    async parse(raw) {
      const simplified = await simplifiedOf(maybeTraditional(raw, meta.ofBothScripts));
      if (mayBeBritish(raw)) spellings ??= readPairs(await file<string>(meta.spellings));
      return parseQuery(raw, simplified, spellings ?? noSpellings);
    },
    async find(text) {
      const { isSplit } = await directory(text);
      const key = keyFor(text, isSplit);
      // That of 5G基站 is its first two characters, which may stand on the page before.
      const { shardOf } = await directory(key.key);
      return { ...key, shard: shardOf(key.key) };
    },
    async knownStems(letters) {
      const { words } = meta;
      const places = [...new Set(letters)].map((letter) => words.letters.indexOf(letter));
      const wanted =
        letters === undefined
          ? [words.all]
          : places.filter((at) => at >= 0).map((at) => nameIn(words.names, at));
      const own = stemSets.get(wanted.join()) ?? new Set((await Promise.all(wanted.map(stemsIn))).flat());
      stemSets.set(wanted.join(), own);
      return own;
    },
    formsInside: (folded) => formsInside(folded, meta.forms, digitsOfName, (name) => file<FormPage>(name)),
    async rowsWithForm({ file: name }) {
      const rows = withForms.get(name) ?? (await file<TermRow[]>(name)).map(prepareRow);
      withForms.set(name, rows);
      return rows;
    },
    terms: meta.meanings.terms,
    async termsMeaning(unit) {
      const { pages } = meta.meanings;
      const own = await file<MeaningPage>(await nameFrom(pages, pageOfUnit(unit, pages.count)));
      return Object.hasOwn(own, unit) ? own[unit]!.split(' ') : undefined;
    },
    async explainedRow(number) {
      const { files } = meta.meanings;
      const name = await nameFrom(files, Number.parseInt(number, 36) % files.count);
      return (await file<ExplainedRows>(name))[number]!;
    },
    sounds: async () => (sounds ??= readSounds(await file<string>(meta.sounds))),
    async rowsOf(shard) {
      const rows = shards.get(shard) ?? (await file<TermRow[]>(names.get(shard)!)).map(prepareOnce);
      shards.set(shard, rows);
      return rows;
    },
    isLoaded: (shard) => shards.has(shard),
  };
}

/** One of several names that stand one after another. */
function nameIn(names: string, at: number): string {
  return names.slice(at * digitsOfName, (at + 1) * digitsOfName);
}

/** The same loader with a memory; a failed load is tried again when it is next asked for. */
function loadOnce(load: LoadJson): <T>(name: string) => Promise<T> {
  const loads = new Map<string, Promise<unknown>>();
  return <T>(name: string) => {
    const known = loads.get(name);
    if (known) return known as Promise<T>;
    const value = load(name);
    loads.set(name, value);
    value.catch(() => loads.delete(name));
    return value as Promise<T>;
  };
}
