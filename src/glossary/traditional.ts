import { Converter } from 'opencc-js/cn2t';

// "tw" is character for character (no change of vocabulary, unlike "twp") and gives the shapes most
// readers of Traditional type: 群眾, 為, 裡 where OpenCC's own standard has 羣衆, 爲, 裏.
const convert = Converter({ from: 'cn', to: 'tw' });

/** Traditional form of Simplified text by OpenCC's phrase tables; an entry's own `traditional` wins. */
export function traditionalOf(text: string): string {
  // Its 汙 is Taiwan's schoolbook shape; 污 is what is typed and printed everywhere.
  return convert(text).replaceAll('汙', '污');
}
