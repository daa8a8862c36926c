import { Converter } from 'opencc-js/t2cn';
import { fold, hasHan } from './fold.ts';
import { functionWords } from './query.ts';
import { buildShards } from './shards.ts';
import type { SearchMeta } from './term-index.ts';
import { formsOf, type TermRow } from './term-rows.ts';

/** Every file of the term search, by name: `meta`, `words` and the shards by number. Built once, with the site. */
export function searchFiles(rows: readonly TermRow[]): Map<string, SearchMeta | string | TermRow[]> {
  const { rows: shards, split } = buildShards(rows);
  const forms = rows.flatMap((row) => formsOf(row).map(({ text }) => text));
  return new Map<string, SearchMeta | string | TermRow[]>([
    ['meta', { shards: shards.length, split: split.join('|'), simplified: simplifiedPairs(forms) }],
    ['words', knownWords(forms)],
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
    const simplified = converters.slice(0, 2).map((convert) => convert(character)).find((value) => value !== character);
    if (simplified && used.has(simplified)) pairs.push(character + simplified);
  }
  return pairs.join('');
}

/** English words of four letters and more, sorted: what a mistyped word is compared with. */
function knownWords(forms: readonly string[]): string {
  const words = new Set(forms.flatMap((form) => fold(form).match(/[a-z]{4,}/g) ?? []).filter((word) => !functionWords.has(word)));
  return [...words].sort().join(' ');
}
