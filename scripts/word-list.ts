/**
 * Packs the words of jieba's dictionary that say where Chinese words end, for the matcher:
 * `npm run word-list`. To be run when the package with the dictionary changes, not when the glossary does.
 */
import { writeFileSync } from 'node:fs';
import { wordListText } from './lib/jieba-words.ts';

const file = 'src/matching/words.json';
const text = wordListText();
writeFileSync(file, text);
console.log(`${file}: ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
