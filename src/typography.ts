/**
 * Straight quote marks of the editors' English prose as a printer sets them. Forms of terms keep theirs in the
 * data, which people paste and compare; pages show them as a printer sets them, too.
 */
import type { Bilingual } from './languages.ts';

const opening = { '"': '“', "'": '‘' } as const;
const closing = { '"': '”', "'": '’' } as const;
type Straight = keyof typeof opening;

/** A quotation opens after one of these, or at the beginning, where no white space follows. */
const beforeOpening = /^$|[\s([{（【《“‘]/;
/** A quotation closes before one of these, or at the end, where no white space precedes. */
const afterClosing = /^$|[\s.,;:!?)\]}。，；：！？）】》”’]/;
const latin = /[\p{Script=Latin}\d]/u;
/** The '90s, the class of '98, 'tis: something is left out in front. */
const shortened = /^'(?:\d\ds?(?![\p{L}\d])|(?:tis|twas|til|em)\b)/iu;
const longestShortened = 6;

/**
 * Sets every straight mark. Where its neighbours leave open which it is (after a hyphen, a colon, a dash or a
 * Chinese character), it opens a quotation if none is open, and else closes it.
 */
export function curly(text: string): string {
  const isOpen: IsOpen = { '"': false, "'": false };
  let set = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "'" && isApostrophe(text, at)) {
      set += '’';
      continue;
    }
    const mark = isStraight(character) ? markAt(character, text, at, isOpen) : character;
    if (mark === '“' || mark === '”') isOpen['"'] = mark === '“';
    if (mark === '‘' || mark === '’') isOpen["'"] = mark === '‘';
    set += mark;
  }
  return set;
}

type IsOpen = Record<Straight, boolean>;

/** Within a word, or before one that is shortened: such a mark closes no quotation. */
function isApostrophe(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  return (latin.test(before) && latin.test(after)) || shortened.test(text.slice(at, at + longestShortened));
}

function markAt(mark: Straight, text: string, at: number, isOpen: Readonly<IsOpen>): string {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (mark === "'" && latin.test(before)) return closing[mark];
  const mayOpen = beforeOpening.test(before) || (isStraight(before) && isOpen[before]);
  const mayClose = afterClosing.test(after) || (isStraight(after) && isOpen[after]);
  if (mayOpen !== mayClose) return (mayOpen ? opening : closing)[mark];
  return (isOpen[mark] ? closing : opening)[mark];
}

function isStraight(character: string): character is Straight {
  return character === '"' || character === "'";
}

/** The same for a text in both languages; Chinese has its own marks already. */
export function curlyIn<T extends Bilingual | undefined>(text: T): T {
  return text && { ...text, en: curly(text.en) };
}

/** A text with printed quote marks as it stands inside others. */
export function innerQuotes(text: string): string {
  return curly(text).replaceAll('“', '‘').replaceAll('”', '’');
}
