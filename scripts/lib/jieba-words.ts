import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packWords } from '../../src/matching/word-list.ts';

/**
 * How often a word of so many characters must stand in the corpus. Rarer ones change no link that was
 * looked at; longer ones are mostly two words side by side.
 */
const leastFrequency: Readonly<Record<number, number>> = { 1: 1, 2: 30, 3: 150 };

/** The text of src/matching/words.json, made of the dictionary in the package @node-rs/jieba. */
export function wordListText(): string {
  const { version } = require('@node-rs/jieba/package.json') as { version: string };
  const source = `The dictionary of jieba (MIT), from @node-rs/jieba ${version}; written by npm run word-list`;
  return `${JSON.stringify({ source, rows: packWords(frequentWords()) }, null, 0).replaceAll(',"', ',\n"')}\n`;
}

const require = createRequire(import.meta.url);

function frequentWords(): Map<string, number> {
  const rows = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n');
  const words = rows.map((row) => row.split(' ')).map(([word, count]) => [word!, Number(count)] as const);
  return new Map(words.filter(([word, count]) => count >= (leastFrequency[word.length] ?? Infinity)));
}
