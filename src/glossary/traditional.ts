import { Converter } from 'opencc-js/cn2t';
import { laidOver } from './laid-over.ts';
import { wordShapes } from './word-readings.ts';

// "tw" is character for character (no change of vocabulary, unlike "twp") and gives the shapes most
// readers of Traditional type: 群眾, 為, 裡 where OpenCC's own standard has 羣衆, 爲, 裏.
const convert = Converter({ from: 'cn', to: 'tw' });

const shapes = new Map(Object.entries(wordShapes).map(([word, shape]) => [word, [...shape]]));

/**
 * Traditional form of Simplified text by OpenCC's phrase tables, with the words of `word-readings.ts` laid
 * over it; an entry's own `traditional` wins.
 */
export function traditionalOf(text: string): string {
  // Its 汙 is Taiwan's schoolbook shape; 污 is what is typed and printed everywhere.
  const computed = [...convert(text).replaceAll('汙', '污')];
  const characters = [...text];
  // A conversion that changes the length has no places to lay anything over.
  return computed.length === characters.length
    ? laidOver(computed, characters, shapes).join('')
    : computed.join('');
}
