import { hasHan } from '../languages.ts';
import { Converter } from 'opencc-js/t2cn';
import { americanSpellings } from '../matching/british-spelling.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { makeFilter } from './form-filter.ts';
import { filterPageOf, formsOfPage } from './forms-inside.ts';
import { hash } from './hash.ts';
import { frontCode } from './front-coding.ts';
import { functionWords } from './query.ts';
import { buildShards } from './shards.ts';
import { digitsOfName, type DirectoryFile, type SearchMeta } from './search-files.ts';
import { formsOf, type TermRow } from './term-rows.ts';
import { keyOfUnits, tellingUnits } from './units.ts';

export type SearchFile = SearchMeta | DirectoryFile | string | TermRow[];

/** The texts of the site beside its terms, of which the Traditional characters and spellings are wanted. */
export interface SearchedTexts {
  chinese: readonly string[];
  english: readonly string[];
}

/**
 * Every file of the term search, by name. `meta` alone has a fixed name; all others are named for what they
 * hold, so that the parts of two builds are never taken for each other's.
 */
export function searchFiles(
  rows: readonly TermRow[],
  texts: SearchedTexts = { chinese: [], english: [] },
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
  files.set('meta', {
    heads: directory.heads,
    ...(pages.length === 1 ? { directory: onlyPage! } : { pages: pages.map((page) => add('keys-', page)) }),
    simplified: add('simplified-', simplifiedPairs([...forms, ...texts.chinese])),
    spellings: add('spellings-', spellingPairs([...forms, ...texts.english])),
    words: add('words-', frontCode(knownStems(shown))),
    filters: filterPages(forms).map((page) => add('forms-', page)),
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

/** The filter of all forms, in pages by the unit that they begin with. */
function filterPages(forms: readonly string[]): string[] {
  const all = forms.map((form) => tellingUnits(fold(form))).filter((units) => units.length > 0);
  const own = new Map(all.map((units) => [keyOfUnits(units), units]));
  const count = Math.ceil(own.size / formsOfPage);
  const pages = Array.from({ length: count }, (): string[] => []);
  for (const [key, [first]] of [...own].sort()) pages[filterPageOf(first!, count)]!.push(key);
  return pages.map(makeFilter);
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

/** Stems of English words of four letters and more: what a mistyped word is compared with. */
function knownStems(forms: readonly string[]): string[] {
  const words = forms
    .flatMap((form) => fold(form).match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !functionWords.has(word));
  return [...new Set(words.map(stem))].sort();
}
