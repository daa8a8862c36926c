import type { Lang } from '../languages.ts';
import { createCuts, cutUnits, type Cuts } from './cut-units.ts';
import { foldWord, keyOf } from './units.ts';
import { createWordTable } from './word-table.ts';

/** A text cut into units that are numbers. */
export interface TextUnits extends Cuts {
  /** The key of each unit, as the automaton has it: 0 for one that no form has. */
  symbols: Int32Array;
  /** The `word` of the unit at an index. */
  wordAt(index: number): string;
}

/**
 * The words of the forms of one language. All forms are read before the first text. What is returned
 * holds until the next text or form is read.
 */
export interface Vocabulary {
  /** Reads a form: a key that is new gets a symbol. */
  readForm(text: string): TextUnits;
  readText(text: string): TextUnits;
}

/** Words of so many code units together, some 37,000, are remembered from one text to the next. */
const rememberedLength = 1 << 18;
/** The arrays of so long a text (UTF-16) are kept for the next one. */
const keptLength = 1 << 14;

export function createVocabulary(lang: Lang): Vocabulary {
  const symbols = new Map<string, number>();
  // A word is folded and stemmed when first seen; what came of it stands here under its number.
  let table = createWordTable();
  let words: string[] = [];
  let symbolsOfWords: number[] = [];
  let kept = createRoom(128);

  const roomFor = (length: number) => {
    if (length <= kept.numbers.length) return kept;
    const room = createRoom(2 * length);
    if (length <= keptLength) kept = room;
    return room;
  };

  const read = (text: string, symbolOf: (key: string) => number): TextUnits => {
    const { cuts, numbers, symbols: found } = roomFor(text.length);
    const { count, starts, ends, codes } = cutUnits(text, cuts);
    for (let index = 0; index < count; index += 1) {
      const number = table.numberOf(codes, starts[index]!, ends[index]!);
      if (number === words.length) {
        const word = foldWord(text.slice(starts[index], ends[index]));
        words.push(word);
        symbolsOfWords.push(symbolOf(keyOf(word, lang)));
      }
      numbers[index] = number;
      found[index] = symbolsOfWords[number]!;
    }
    return { count, starts, ends, codes, symbols: found, wordAt: (index) => words[numbers[index]!]! };
  };

  const known = (key: string) => symbols.get(key) ?? 0;
  const learn = (key: string) => {
    const symbol = symbols.get(key) ?? symbols.size + 1;
    symbols.set(key, symbol);
    return symbol;
  };

  return {
    readForm: (text) => read(text, learn),
    readText(text) {
      if (table.length() > rememberedLength) {
        table = createWordTable();
        [words, symbolsOfWords] = [[], []];
      }
      return read(text, known);
    },
  };
}

function createRoom(length: number) {
  return { cuts: createCuts(length), numbers: new Int32Array(length), symbols: new Int32Array(length) };
}
