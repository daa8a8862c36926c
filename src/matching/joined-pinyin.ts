/** Pinyin as it is written, by words: https://www.moe.gov.cn GB/T 16159—2012, as far as a word list carries. */
import { hanRuns, hasHan } from '../languages.ts';
import { segmentWords } from './segment-words.ts';
import type { WordFrequencies } from './word-boundaries.ts';
import { chineseWords } from './words.ts';

/** Particles, prepositions, conjunctions and adverbs, which stand alone. */
const alone: ReadonlySet<string> = new Set(
  '的地得了着过之与和及或为以于在向把被对从不也都而则其更最'.split(''),
);
/** What is written with the word before it. */
const suffixes: ReadonlySet<string> = new Set(
  '们子儿头性者员家手化式型率度级制观力权费税链圈群法品物业学界区处厅局委'.split(''),
);
/** What is written with the word after it. */
const prefixes: ReadonlySet<string> = new Set('副总非反超亚准'.split(''));
/** Kinds of places, which stand apart from the name and begin with a capital: Liáoníng Shěng. */
const kindsOfPlace: ReadonlySet<string> = new Set('省市县区镇乡村河湖江山岛湾海港路'.split(''));
/** Names that no entry is, and words that the list cuts. */
const otherNames = [
  '中国',
  '中华',
  '亚洲',
  '欧洲',
  '东北',
  '习近平',
  '邓小平',
  '毛泽东',
  '马克思',
  '列宁',
  '京津冀',
  '长城',
];
const otherWords = ['以人为本', '供给侧', '新时代'];

/** A word of a headword: its characters, and how it is written. */
interface Word {
  text: string;
  isName: boolean;
}

/** A headword to be read: its English shows where it is a name. */
interface Headword {
  zh: string;
  en: string;
  /** The readings of its characters. */
  pinyin: readonly string[];
  /** Whether it names a body as a whole, every word with a capital. */
  isBody: boolean;
}

/**
 * How a headword is read, by words: joined syllables, names with a capital, particles apart. What English
 * takes over as it is (Wang Huning) is written as there.
 *
 * @param names Chinese names of places
 */
export function joinedPinyin(names: readonly string[]): (headword: Headword) => string {
  const known: ReadonlySet<string> = new Set(
    [...names.map(withoutKind), ...otherNames].filter((name) => name.length > 1 && name.length <= 4),
  );
  const words: WordFrequencies = new Map([
    ...chineseWords(),
    ...[...known, ...otherWords].map((name) => [name, 1_000_000] as const),
  ]);
  return ({ zh, en, pinyin, isBody }) => {
    const asInEnglish = spelledAs(en, pinyin);
    if (asInEnglish) return asInEnglish;
    const isName = isBody && /^\p{Lu}/u.test(en);
    let next = 0;
    return joined(segmentWords(zh, words), known)
      .map((part) => {
        const syllables = hanRuns(part.text).map(() => pinyin[next++] ?? '');
        if (!hasHan(part.text)) return part.text;
        const spelled = spell(syllables);
        return part.isName || (isName && !alone.has(part.text)) ? capital(spelled) : spelled;
      })
      .join(' ')
      .replace(/(?<=[“‘《（(]) /gu, '')
      .replace(/ (?=[”’》）),，、：；。])/gu, '')
      .replace(/ {2,}/gu, ' ')
      .trim();
  };
}

/** The syllables joined as the words of an English name that is pinyin; undefined where it is none. */
function spelledAs(en: string, syllables: readonly string[]): string | undefined {
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^a-z]/giu, '')
      .toLowerCase();
  const words = en.split(' ');
  let next = 0;
  const written = words.map((word) => {
    const from = next;
    while (next < syllables.length && bare(spell(syllables.slice(from, next))) !== bare(word)) next += 1;
    return syllables.slice(from, next);
  });
  const isSame = written.every((own, index) => bare(spell(own)) === bare(words[index]!));
  return isSame && next === syllables.length ? written.map(spell).map(capital).join(' ') : undefined;
}

/** Suffixes to the word before, prefixes to the word after, and two single characters to one another. */
function joined(segments: readonly string[], known: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const [index, text] of segments.entries()) {
    const last = words.at(-1);
    const isName = known.has(text);
    const isSingle = text.length === 1 && hasHan(text) && !alone.has(text);
    const joinsBefore = last !== undefined && hasHan(last.text) && !alone.has(last.text);
    if (last?.isName && kindsOfPlace.has(text)) {
      words.push({ text, isName: true });
      isOpen = false;
    } else if (last?.isName && text.length > 2 && kindsOfPlace.has(text.charAt(0))) {
      words.push({ text: text.charAt(0), isName: true }, { text: text.slice(1), isName: false });
      isOpen = false;
    } else if (isOpen || (isSingle && joinsBefore && (suffixes.has(text) || isLoose(last)))) {
      words.splice(-1, 1, { text: last!.text + text, isName: last!.isName });
      isOpen = false;
    } else {
      words.push({ text, isName });
      isOpen = prefixes.has(text) && hasHan(segments[index + 1] ?? '');
    }
  }
  return words;
}

/** A single character that waits for another. */
function isLoose({ text, isName }: Word): boolean {
  return text.length === 1 && !isName;
}

function withoutKind(name: string): string {
  return name.length > 2 && kindsOfPlace.has(name.at(-1)!) ? name.slice(0, -1) : name;
}

/** Joined syllables: an apostrophe before one that begins with a vowel. */
function spell(syllables: readonly string[]): string {
  return syllables
    .map((syllable, index) => (index > 0 && /^[aoeāáǎàōóǒòēéěè]/u.test(syllable) ? `’${syllable}` : syllable))
    .join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
