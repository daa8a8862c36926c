import { hasHan } from '../languages.ts';
import { Converter } from 'opencc-js/t2cn';
import { stem } from '../matching/inflection.ts';
import { pageName, type DirectoryPage } from './directory.ts';
import { fold } from './fold.ts';
import { frontCode } from './front-coding.ts';
import { functionWords } from './query.ts';
import { buildShards } from './shards.ts';
import type { SearchMeta } from './search-files.ts';
import { formsOf, type TermRow } from './term-rows.ts';

export type SearchFile = SearchMeta | DirectoryPage | string | TermRow[];

/**
 * Every file of the term search, by name: `meta`, `simplified`, `words`, the shards by number, and pages
 * of the directory where it has several. Built once, with the site.
 */
export function searchFiles(rows: readonly TermRow[]): Map<string, SearchFile> {
  const {
    rows: shards,
    directory: { heads, pages },
  } = buildShards(rows);
  const rated = rows.flatMap(formsOf);
  const forms = rated.map(({ text }) => text);
  // Look-up forms are spellings for matching; a reader who mistypes means a form that he has seen.
  const shown = rated.filter(({ status }) => status !== 'l').map(({ text }) => text);
  const [onlyPage] = pages;
  return new Map<string, SearchFile>([
    ['simplified', simplifiedPairs(forms)],
    ['meta', { heads, ...(pages.length === 1 ? { directory: onlyPage } : {}) }],
    ...(pages.length === 1 ? [] : pages.map((page, index) => [pageName(index), page] as const)),
    ['words', frontCode(knownStems(shown))],
    ...shards.map((own, index) => [String(index), own] as const),
  ]);
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
