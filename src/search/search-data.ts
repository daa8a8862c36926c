import { hasHan } from '../languages.ts';
import { Converter } from 'opencc-js/t2cn';
import { americanSpellings } from '../matching/british-spelling.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { makeFilter } from './form-filter.ts';
import { fileOfForm, pageOfForm, type FormPage, type FormPages } from './forms-inside.ts';
import { hash } from './hash.ts';
import { frontCode } from './front-coding.ts';
import { meaningFiles, noMeanings, type Meanings } from './meaning-files.ts';
import type { ExplainedRows, MeaningPage } from './meaning-units.ts';
import { functionWords } from './query.ts';
import { buildShards } from './shards.ts';
import { isOfSimplified, partOfTraditional, partsOfTraditional } from './simplified-script.ts';
import { syllableCounts } from './syllable-counts.ts';
import { digitsOfName, type DirectoryFile, type SearchMeta, type WordFiles } from './search-files.ts';
import { formsOf, type TermRow } from './term-rows.ts';
import { keyOfUnits, tellingUnits } from './units.ts';

export type SearchFile =
  SearchMeta | DirectoryFile | FormPage | MeaningPage | ExplainedRows | string | TermRow[];

/** The texts of the site beside its terms, of which the Traditional characters and spellings are wanted. */
export interface SearchedTexts {
  chinese: string[];
  english: string[];
}

/**
 * Every file of the term search, by name. `meta` alone has a fixed name; all others are named for what they
 * hold, so that the parts of two builds are never taken for each other's.
 */
export function searchFiles(
  rows: readonly TermRow[],
  texts: SearchedTexts = { chinese: [], english: [] },
  meanings: Meanings = noMeanings,
): Map<string, SearchFile> {
  const { rows: shards, directory } = buildShards(rows);
  const rated = rows.flatMap(formsOf);
  const forms = rated.map(({ text }) => text);
  // Look-up forms are spellings for matching; a reader who mistypes means a form that he has seen.
  const shown = rated.filter(({ status }) => status !== 'l').map(({ text }) => text);
  const files = new Map<string, SearchFile>();
  const add = (kind: string, content: SearchFile): string => {
    const name = nameOf(kind, content, files);
    files.set(name, content);
    return name;
  };
  const names = shards.map((own) => add('', own));
  const pages = directory.pages.map((page): DirectoryFile => {
    const own = names.slice(page.from, page.from + page.starts.length + 1);
    return { ...page, names: own.join('') };
  });
  const [onlyPage] = pages;
  const pairs = simplifiedPairs([...forms, ...texts.chinese]);
  files.set('meta', {
    heads: directory.heads,
    ...(pages.length === 1 ? { directory: onlyPage! } : { pages: pages.map((page) => add('keys-', page)) }),
    simplified: partsOf(pairs)
      .map((part) => add('', part))
      .join(''),
    ofBothScripts: traditionalIn(pairs).filter(isOfSimplified).join(''),
    spellings: add('spellings-', spellingPairs([...forms, ...texts.english])),
    words: wordFiles(shown, add),
    sounds: add('sounds-', syllableCounts()),
    forms: formPages(
      rows,
      (own) => add('', own),
      (page) => add('forms-', page),
    ),
    meanings: meaningFiles(rows, meanings, (content) => add('', content)),
  });
  return files;
}

/** A kind, and a number that no other content of these files has. */
function nameOf(kind: string, content: SearchFile, others: ReadonlyMap<string, SearchFile>): string {
  const written = JSON.stringify(content);
  for (let round = 0; ; round += 1) {
    const digits = (hash(written, round) * 2 ** 12 + (hash(written, ~round) % 2 ** 12)).toString(36);
    const name = kind + digits.padStart(digitsOfName, '0').slice(-digitsOfName);
    if (!others.has(name)) return name;
  }
}

/** Forms on a page, at most as many as twice of these; and files of its terms. */
const formsOfPage = 200;
const filesOfPage = 16;

/** All forms by what they begin with, Chinese ones and others, and beside them the terms that have them. */
function formPages(
  rows: readonly TermRow[],
  addTerms: (rows: TermRow[]) => string,
  addPage: (page: FormPage) => string,
): FormPages {
  const termsOf = termsByForm(rows);
  const pagesOf = (own: readonly FiledForm[]) => {
    const count = powerOfTwo(own.length / formsOfPage / 2);
    const pages = Map.groupBy(own, ({ first }) => pageOfForm(first, count));
    return Array.from({ length: count }, (_, number) => {
      const forms = pages.get(number) ?? [];
      const files = Map.groupBy(forms, ({ key }) => fileOfForm(key, filesOfPage));
      const names = Array.from({ length: filesOfPage }, (_own, file) =>
        addTerms(termsIn(files.get(file) ?? [])),
      );
      return addPage({ filter: makeFilter(forms.map(({ key }) => key)), names: names.join('') });
    });
  };
  const { han = [], latin = [] } = Object.groupBy(termsOf, ({ key }) => (hasHan(key) ? 'han' : 'latin'));
  return { han: pagesOf(han), latin: pagesOf(latin) };
}

/** A form, and the terms that have it, without their pinyin and their other forms. */
interface FiledForm {
  key: string;
  first: string;
  terms: TermRow[];
}

function termsByForm(rows: readonly TermRow[]): FiledForm[] {
  const filed = new Map<string, FiledForm>();
  for (const row of rows) {
    const [id, zh, en, , weight, topic, evidence, ...further] = row;
    formsOf(row).forEach(({ text }, index) => {
      const units = tellingUnits(fold(text));
      if (units.length === 0) return;
      const key = keyOfUnits(units);
      const form = filed.get(key) ?? { key, first: units[0]!, terms: [] };
      filed.set(key, form);
      const own = further[index - 2];
      if (!form.terms.some(([other]) => other === id))
        form.terms.push([id, zh, en, '', weight, topic, evidence, ...(own === undefined ? [] : [own])]);
    });
  }
  return [...filed.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The terms of several forms, each once with all of these. */
function termsIn(forms: readonly FiledForm[]): TermRow[] {
  const byId = new Map<string, TermRow>();
  for (const row of forms.flatMap(({ terms }) => terms)) {
    const known = byId.get(row[0]);
    const [, , , , , , , ...further] = row;
    if (known) known.push(...further.filter((form) => !known.includes(form, 7)));
    else byId.set(row[0], [...row]);
  }
  return [...byId.values()];
}

/** The least that is not below; so a number of pages changes seldom, and with it the page of every form. */
function powerOfTwo(count: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(count)));
}

/** British–American pairs for the words of these texts, by spaces: `labour labor centre center`. */
function spellingPairs(texts: readonly string[]): string {
  const stems = new Set(texts.flatMap((text) => fold(text).match(/[a-z]{4,}/g) ?? []).map(stem));
  return [...americanSpellings()]
    .filter(([, american]) => stems.has(stem(american)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join(' ');
}

/** Traditional–Simplified pairs for the characters in these texts, from OpenCC's tables: `發发髮发…`. */
export function simplifiedPairs(texts: readonly string[]): string {
  const used = new Set([...texts.join('')].filter((character) => hasHan(character)));
  const converters = (['tw', 'hk', 'hkp', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    // The shapes of Taiwan and Hong Kong first; Japanese shapes only where those know nothing.
    const simplified = converters
      .slice(0, 2)
      .map((convert) => convert(character))
      .find((value) => value !== character);
    if (simplified && used.has(simplified)) pairs.push(character + simplified);
  }
  return pairs.join('');
}

/** The pairs by the part in which they travel. */
function partsOf(pairs: string): string[] {
  const parts = Array.from({ length: partsOfTraditional }, () => '');
  for (const [pair, character] of pairs.matchAll(/(.)./gu)) parts[partOfTraditional(character!)] += pair;
  return parts;
}

/** The first character of each pair. */
function traditionalIn(pairs: string): string[] {
  return [...pairs].filter((_, at) => at % 2 === 0);
}

/** The words with which a mistyped one is compared, by their first letters, as most errors leave that one; and all. */
function wordFiles(forms: readonly string[], addFile: (kind: string, words: string) => string): WordFiles {
  const known = knownStems(forms);
  const byLetter = Map.groupBy(known, (word) => word.charAt(0));
  return {
    letters: [...byLetter.keys()].join(''),
    names: [...byLetter.values()].map((words) => addFile('', frontCode(words))).join(''),
    all: addFile('words-', frontCode(known)),
  };
}

/** Of a word that is so much longer than its stem, one cannot be told by the other: children, child. */
const mostOfEnding = 2;

/** Stems of English words of four letters and more: what a mistyped word is compared with. */
function knownStems(forms: readonly string[]): string[] {
  const words = forms
    .flatMap((form) => fold(form).match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !functionWords.has(word));
  const irregular = words.filter((word) => word.length - stem(word).length > mostOfEnding);
  return [...new Set([...words.map(stem), ...irregular])].sort();
}
