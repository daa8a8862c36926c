import { Converter } from 'opencc-js/t2cn';

/** Simplified characters too, with a meaning of their own there (著名, 乾坤, 什么). */
const keptAsTheyAre = new Set('著乾么');
const pairsInRow = 50;

/** The text of src/matching/traditional.json, made of the tables in the package opencc-js. */
export function traditionalPairsText(): string {
  const source = 'The tables of OpenCC (Apache-2.0), from opencc-js; written by npm run word-list';
  const pairs = traditionalPairs();
  const rows = Array.from({ length: Math.ceil(pairs.length / pairsInRow) }, (_, row) =>
    pairs.slice(row * pairsInRow, (row + 1) * pairsInRow).join(''),
  );
  return `${JSON.stringify({ source, rows }).replaceAll(',"', ',\n"')}\n`;
}

/** Each Traditional character, of Taiwan, Hong Kong or OpenCC's own standard, with the Simplified one. */
function traditionalPairs(): string[] {
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = converters.map((convert) => convert(character)).find((own) => own !== character);
    if (simplified?.length === 1 && !keptAsTheyAre.has(character)) pairs.push(character + simplified);
  }
  return pairs;
}
