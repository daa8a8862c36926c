/** Spellings that mean the same to a search, made one. */

/** Lower case without diacritics; ü, which is a letter of its own in pinyin, becomes v. */
export function foldLatin(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/**
 * The form in which queries and terms are compared: full-width and case folded, quote marks gone,
 * hyphens and marks as single spaces, no space beside a Chinese character.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  // Each run of spaces is looked at once, from its beginning.
  return foldWords(text).replace(/(?<=\p{Script=Han}) +|(?<! ) +(?=\p{Script=Han})/gu, '');
}

/**
 * The same with the spaces and marks between Chinese words kept, as one space each. Numbers are written
 * without separators, and a percent sign stands at its number.
 */
export function foldWords(text: string): string {
  if (isFolded(text)) return text;
  return (
    foldLatin(text.replace(separated, (number) => number.replaceAll(',', '')).normalize('NFKC'))
      .replace(/(?<=\d) +%/g, '%')
      .replace(/[‘’ʼ`´]/g, "'")
      // Two quotations are two things that are meant.
      .replace(/([”」』》〉]) *(?=[“「『《〈])|"(?=")/g, '$1 ')
      .replace(/["“”「」『』《》〈〉]|'s\b|'/g, (mark) => (mark === "'s" ? 's' : ''))
      .replace(/[^\p{L}\p{N}.%+&]+|\.(?!\d)/gu, ' ')
      .trim()
      // “Iron & Steel” is read as “Iron and Steel”, and “R and D” as “R&D”.
      .replace(/(?<=\S )&(?= \S)/gu, 'and')
      .replace(/(?<![^ ])([a-z]) and ([a-z])(?![^ ])/g, '$1&$2')
  );
}

/** Most texts that are looked at are plain words, or Chinese alone: they are told in a tenth of the time. */
function isFolded(text: string): boolean {
  return /^(?:[a-z]+(?: [a-z]+)*|[\u4e00-\u9fff]+)$/.test(text) && !text.includes(' and ');
}

/** 25,000 and 1,234,567; not 2020,2021. */
const separated = /(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d)/g;

/** `5.5 percent` as `5.5%`. */
export function percentSigns(text: string): string {
  return text.replace(/(?<=\d) ?per ?cent\b/gi, '%');
}

/** Characters of Traditional writing → Simplified, for the characters that the site uses. */
export type SimplifiedMap = ReadonlyMap<string, string>;

/** `map` as one string, `發发髮发…`, as it travels. */
export function readSimplifiedMap(pairs: string): SimplifiedMap {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((character, index) =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [],
    ),
  );
}

export function simplify(text: string, map: SimplifiedMap): string {
  return [...text].map((character) => map.get(character) ?? character).join('');
}

/** British spellings → American, in lower case. */
export type SpellingMap = ReadonlyMap<string, string>;

/** `map` as one text, `labour labor centre center`, as it travels. */
export function readPairs(written: string): SpellingMap {
  const words = written.split(' ');
  return new Map(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? word] as const] : [])),
  );
}

export function americanize(text: string, spellings: SpellingMap): string {
  return text.replace(/[a-z]+/gi, (word) => spellings.get(word.toLowerCase()) ?? word);
}
