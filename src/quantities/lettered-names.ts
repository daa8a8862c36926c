/** Numbers that hang on Latin letters, which both languages write alike: 5A, G15, PM2.5, 8GB. */
import type { Quantity } from './types.ts';

/** The letters of a name and the number in it: 4A, 5G, G15, PM2.5; H1 and Q3 are parts of a year. */
const name =
  /(?<![A-Za-z\d.$-])(?:(?<before>(?!(?:H|Q|FY|RMB|CNY|USD|EUR|GBP|JPY|HKD)\d)[A-Z]{1,5})-?(?<first>\d{1,4}(?:\.\d{1,2})?)|(?<last>\d{1,2})(?<behind>[ADG]))(?![A-Za-z\d])/g;

interface LetteredName {
  letters: string;
  number: string;
  start: number;
  end: number;
}

function namesOf(text: string): LetteredName[] {
  return [...text.matchAll(name)].map(({ 0: whole, index, groups }) => {
    const { before, first, last, behind } = groups as Record<string, string | undefined>;
    return {
      letters: before ?? `${behind} behind`,
      number: (first ?? last)!,
      start: index,
      end: index + whole.length,
    };
  });
}

/**
 * Names of one text that the other has with another number only: 4A there, 5A here. A name whose letters the
 * other text does not have was translated, and says nothing.
 */
export function otherNames(english: string, chinese: string): { en: Quantity[]; zh: Quantity[] } {
  const [en, zh] = [namesOf(english), namesOf(chinese)];
  const open = (own: readonly LetteredName[], other: readonly LetteredName[]) => {
    const known = new Set(other.map(({ letters, number }) => `${letters} ${number}`));
    return own.filter(({ letters, number }) => !known.has(`${letters} ${number}`));
  };
  const [openEnglish, openChinese] = [open(en, zh), open(zh, en)];
  const contradicted = (own: readonly LetteredName[], other: readonly LetteredName[], text: string) => {
    const letters = new Set(other.map((one) => one.letters));
    return own.filter((one) => letters.has(one.letters)).map((one) => quantityOf(one, text));
  };
  return {
    en: contradicted(openEnglish, openChinese, english),
    zh: contradicted(openChinese, openEnglish, chinese),
  };
}

function quantityOf({ number, start, end }: LetteredName, text: string): Quantity {
  const value = Number(number);
  const measure = { kind: 'ordinal' as const, amount: value, step: 1, decimal: false, factor: 1 };
  return {
    start,
    end,
    surface: text.slice(start, end),
    value,
    dimension: 'plain',
    exact: false,
    readings: [measure],
  };
}

const symbol = /^[ -]?(?<letters>[A-Za-zμµ]{1,5})(?![A-Za-z])/;

/**
 * Whether a number stands with the same letters in the other text, whatever unit they are: 8 kN and 8kN.
 * @param other the other text, to ask about many numbers
 */
export function alikeIn(text: string, other: string): (quantity: Quantity) => boolean {
  let spaceless: string | undefined;
  return ({ end, surface }) => {
    const letters = symbol.exec(text.slice(end, end + 8))?.groups?.letters;
    if (letters === undefined || (letters.length > 2 && !/[A-Z]/.test(letters))) return false;
    spaceless ??= other.replaceAll(' ', '');
    const written = surface + letters;
    const at = spaceless.indexOf(written);
    if (at < 0 || /[\d.]/.test(spaceless[at - 1] ?? '')) return false;
    return !/[A-Za-z]/.test(spaceless[at + written.length] ?? '');
  };
}
