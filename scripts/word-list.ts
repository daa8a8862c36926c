/**
 * Writes the tables of the matcher that come out of packages: `npm run word-list`. The words of jieba's dictionary
 * say where Chinese words end, the characters of OpenCC what is Simplified for a Traditional one. To be run when
 * one of these packages changes, not when the glossary does.
 */
import { writeFileSync } from 'node:fs';
import { wordListText } from './lib/jieba-words.ts';
import { traditionalPairsText } from './lib/traditional-pairs.ts';

for (const [file, text] of [
  ['src/matching/words.json', wordListText()],
  ['src/matching/traditional.json', traditionalPairsText()],
] as const) {
  writeFileSync(file, text);
  console.log(`${file}: ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
}
