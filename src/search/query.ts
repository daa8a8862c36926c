import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { isPinyin } from './syllables.ts';
import {
  americanize,
  fold,
  foldLatin,
  foldWords,
  percentSigns,
  simplify,
  type SimplifiedMap,
  type SpellingMap,
} from './fold.ts';

/**
 * Characters of a query that are read: more than any rendering has. The box takes fewer, an address any
 * number.
 */
export const longestQuery = 1_000;

/** A query as it is compared. */
export interface Query {
  /** As typed, trimmed. */
  raw: string;
  /** The same in Simplified characters and American spelling, with its marks. */
  plain: string;
  /** Folded and simplified; without its quote marks, and pinyin without tones. */
  text: string;
  /** The whole query stood in quote marks: an exact phrase is meant. */
  exact: boolean;
  hasHan: boolean;
  /** Runs of Chinese characters, as spaces, marks and letters part them. */
  runs: string[];
  /** What stands between spaces and marks and has Chinese, with the letters and figures in it: 14个, PM2.5浓度. */
  phrases: string[];
  /** The other words, which stand by themselves. */
  looseWords: string[];
  /** Latin words and their stems. */
  words: string[];
  stems: string[];
  /** It has the marks of a sentence inside: a stretch copied from a text, to be found as it stands. */
  isStretch: boolean;
  /** The text without spaces: e-commerce and ecommerce are then one. */
  joined: string;
  /** Letters and Chinese characters without spaces: what pinyin is read from. */
  letters: string;
}

/** @param raw as typed or as the address has it; of more than `longestQuery` characters the first count */
export function parseQuery(
  raw: string,
  simplified: SimplifiedMap,
  spellings: SpellingMap = new Map(),
): Query {
  const trimmed = raw.trim().slice(0, longestQuery);
  const exact = /^["“”「『][^"“”「」『』]+["“”」』]$/u.test(trimmed);
  const typed = trimmed.normalize('NFKC');
  const american = exact ? typed : americanize(typed, spellings);
  const plain = percentSigns(simplify(american, simplified));
  const text = fold(withoutTones(plain));
  const words = latinWords(text);
  const pieces = foldWords(plain).split(' ');
  return {
    raw: trimmed,
    plain,
    text,
    exact,
    hasHan: hasHan(text),
    runs: pieces.flatMap((piece) => piece.match(/\p{Script=Han}+/gu) ?? []),
    phrases: pieces.filter(hasHan),
    looseWords: pieces.filter((piece) => piece && !hasHan(piece)),
    words,
    stems: words.map(stem),
    isStretch: sentenceMarks.test(insideHan(trimmed)),
    joined: text.replaceAll(' ', ''),
    letters: text.replace(/[^a-z\p{Script=Han}]/gu, ''),
  };
}

/** Pinyin with the tones as figures (xiang1 cun1) without them; any other text as it is. */
function withoutTones(text: string): string {
  const syllables = text.replace(/u:/gi, 'v').split(/(?<=[a-zü][0-5])[ '-]?/i);
  const toned = syllables.filter((syllable) => /[a-zü][0-5]$/i.test(syllable));
  const isPlain = syllables.every((syllable) => !syllable || toned.includes(syllable));
  const letters = toned.map((syllable) => syllable.slice(0, -1));
  const isToned = toned.length > 1 && isPlain && letters.every((own) => isPinyin(foldLatin(own)));
  return isToned ? letters.join(' ') : text;
}

/** Whether a text has what British spellings are known by; not all that has it is one. */
export function mayBeBritish(text: string): boolean {
  return /[iy]s[aei]|our|tre|tring|[bg]re|ll|mm|[ao]e|ence|gement|eing|plough|mould|thral|stil|nrol|ulfil|appal|stalment|ilful|ogu|sulph|scept|tyre|artef|alumini|enquir|focuss|sizea|ciality|cialities|moust|yogh/i.test(
    text,
  );
}

/** Marks that a list of search words does not have; those within a number are none. */
const sentenceMarks = /[;:!?，。；：！？—…]|[,.](?!\d)/;

/** A text from its first Chinese character to its last. */
function insideHan(text: string): string {
  const characters = [...text];
  return characters.slice(characters.findIndex(hasHan), characters.findLastIndex(hasHan) + 1).join('');
}

/** The words of a folded text that are not Chinese; numbers are words too. */
export function latinWords(folded: string): string[] {
  return folded.match(/[^\p{Script=Han}\s]+/gu) ?? [];
}

/** Words that say nothing about which term is meant. */
export const functionWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in into of on or the to with'.split(' '),
);
