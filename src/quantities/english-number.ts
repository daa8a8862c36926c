/** The number phrases of English: those in digits here, months and words beside it. */
import { monthAt, quarterNameAt } from './english-dates.ts';
import { manyAt } from './english-many.ts';
import { namedTimeAt } from './english-named-times.ts';
import { partAt } from './english-parts.ts';
import { ordinalKind, share, withMagnitudes, word, type Phrase } from './english-phrase.ts';
import { namedDecadeAt, spanAt } from './english-spans.ts';
import { fractionAt, multipleAt, wordsAt } from './english-spelled.ts';
import { isJoined, type Token, type Tokens } from './english-tokens.ts';
import {
  countedInMillions,
  magnitudes,
  moneyMagnitudes,
  months,
  ones,
  prefixes,
  shortMagnitudes,
  shortMonths,
  teens,
  tens,
  vulgarFractions,
} from './english-words.ts';
import { romanAt, romanNamed } from './roman-numerals.ts';
import type { Currency } from './types.ts';
import { unitOfSymbol } from './units.ts';
import { readDigits } from './written-digits.ts';

/** The number phrase that begins at a token; it looks a fixed number of tokens ahead. */
export function phraseAt(tokens: Tokens, index: number): Phrase | undefined {
  const token = tokens.at(index);
  if (token?.type === 'number') return digitsAt(tokens, index, token);
  if (token?.type === 'mark') return vulgarAt(token, index);
  if (token?.type !== 'word' || hangsOnName(tokens, index)) return undefined;
  return (
    monthAt(tokens, index, token) ??
    partAt(tokens, index, token) ??
    manyAt(tokens, index, token) ??
    namedTimeAt(tokens, index, token) ??
    gradeAt(tokens, index, token) ??
    spanAt(tokens, index, token) ??
    namedDecadeAt(tokens, index, token) ??
    quarterNameAt(tokens, index, token) ??
    fractionAt(tokens, index, token) ??
    wordsAt(tokens, index) ??
    multipleAt(token, index)
  );
}

/** Grade III, Phase II; Class A. */
function gradeAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const letter = token.before === 'space' ? 'ABCD'.indexOf(token.text) : -1;
  if (letter >= 0 && /^(?:class|grade|category)$/.test(tokens.at(index - 1)?.lower ?? ''))
    return word(letter + 1, index + 1, { kind: 'letter-grade' });
  const roman = romanAt(token.text, 0);
  if (roman?.end !== token.text.length || !romanNamed.en.test(tokens.at(index - 1)?.lower ?? ''))
    return undefined;
  return word(roman.value, index + 1, { kind: 'ordinal' });
}

function digitsAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const currency = currencyBefore(tokens, index);
  if (!currency && hangsOnName(tokens, index)) return undefined;
  const read = readDigits(token.text);
  const phrase: Phrase = {
    mantissa: read.value,
    scale: 1,
    step: read.step,
    decimal: read.decimal,
    exact: true,
    digits: true,
    next: index + 1,
    ...(currency && { currency }),
  };
  const after = tokens.at(index + 1);
  if (after?.before === 'none' && after.type === 'word') return withLetters(tokens, phrase, token, after);
  if (after?.before === 'none' && after.text === '.' && isTightNumber(tokens.at(index + 2))) return undefined;
  return withMagnitudes(tokens, withFraction(tokens, phrase));
}

function isTightNumber(token: Token | undefined): boolean {
  return token?.type === 'number' && token.before === 'none';
}

/** PM2.5, COVID-19, 1.2.3: a number that hangs on letters or on another number by a point is part of a name. */
function hangsOnName(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index)!;
  const last = tokens.at(index - 1);
  if (!last || token.before === 'space' || token.before === 'dash') return false;
  if (token.before === 'none' && /^fy$/.test(last.lower)) return false;
  if (token.before === 'none')
    return last.type === 'word' || last.type === 'number' || (last.text === '.' && token.type === 'number');
  return last.type === 'word' && !prefixes.has(last.lower) && !isNumberWord(last.lower);
}

function isNumberWord(word: string): boolean {
  return [ones, teens, tens, magnitudes, months, shortMonths].some((words) => words.has(word));
}

const currencyWords: Readonly<Record<string, Currency>> = {
  rmb: 'CNY',
  cny: 'CNY',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  hkd: 'HKD',
};
const currencySigns: Readonly<Record<string, Currency>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' };

/** RMB3.5, US$1.2, HK$ 30: the currency before a number. */
function currencyBefore(tokens: Tokens, index: number): Currency | undefined {
  const token = tokens.at(index)!;
  const last = tokens.at(index - 1);
  if (!last || token.before === 'hyphen' || token.before === 'dash') return undefined;
  if (last.type === 'word') return currencyWords[last.lower];
  const sign = currencySigns[last.text];
  const country = last.before === 'none' ? tokens.at(index - 2) : undefined;
  return sign === 'USD' && country?.lower === 'hk' ? 'HKD' : sign;
}

/** What follows the digits without a space: 14th, 1980s, 1.2bn, 3x; undefined for the name in 5G. */
function withLetters(tokens: Tokens, phrase: Phrase, token: Token, letters: Token): Phrase | undefined {
  const next = phrase.next + 1;
  if (/^(?:st|nd|rd|th)$/.test(letters.lower)) {
    return { ...phrase, exact: false, kind: ordinalKind(tokens, next), next };
  }
  if (letters.lower === 's') {
    if (/^[12]\d\d0$/.test(token.text)) return { ...phrase, kind: 'decade', next };
    return /^\d0$/.test(token.text)
      ? { ...phrase, mantissa: 1900 + phrase.mantissa, kind: 'decade', next }
      : undefined;
  }
  const scale = (phrase.currency ? moneyMagnitudes : shortMagnitudes).get(letters.text);
  if (scale !== undefined) return { ...phrase, scale, next };
  if (letters.text === 'm' && countedInMillions.test(tokens.at(next)?.lower ?? ''))
    return { ...phrase, scale: 1e6, next };
  return unitOfSymbol(letters.text) ? phrase : undefined;
}

/** 4 1/2 and 4½: a whole number and a fraction. */
function withFraction(tokens: Tokens, phrase: Phrase): Phrase {
  const [one, slash, two] = [0, 1, 2].map((ahead) => tokens.at(phrase.next + ahead));
  const vulgar = one?.type === 'mark' && one.before !== 'dash' ? vulgarFractions.get(one.text) : undefined;
  if (vulgar !== undefined) {
    return {
      ...phrase,
      mantissa: phrase.mantissa + vulgar,
      step: 0.01,
      decimal: true,
      next: phrase.next + 1,
    };
  }
  if (one?.type === 'number' && isJoined(one) && slash?.text === '/' && isTightNumber(two)) {
    const [above, below] = [Number(one.text), Number(two!.text)];
    if (above < below && below <= 10) {
      const mantissa = phrase.mantissa + above / below;
      return { ...phrase, mantissa, step: 0.01, decimal: true, next: phrase.next + 3 };
    }
  }
  return phrase;
}

function vulgarAt(token: Token, index: number): Phrase | undefined {
  const value = vulgarFractions.get(token.text);
  return value === undefined ? undefined : share(value, index + 1);
}
