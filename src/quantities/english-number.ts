import { isJoined, type Token, type Tokens } from './english-tokens.ts';
import {
  adverbs,
  countedInMillions,
  denominators,
  magnitudes,
  moneyMagnitudes,
  months,
  multiples,
  ones,
  ordinals,
  prefixes,
  shortMagnitudes,
  shortMonths,
  teens,
  tens,
  verbs,
  vulgarFractions,
} from './english-words.ts';
import type { Currency, Kind } from './types.ts';
import { unitOfSymbol } from './units.ts';
import { readDigits, roundStep } from './written-digits.ts';

/** A number phrase without its unit: the number before its magnitude, and the magnitude. */
export interface Phrase {
  mantissa: number;
  /** Product of the magnitudes, 1 without. */
  scale: number;
  /** Worth of the last digit of the mantissa. */
  step: number;
  decimal: boolean;
  /** False for what a translation may leave out. */
  exact: boolean;
  digits: boolean;
  /** What the number itself tells of what it counts. */
  kind?: Kind;
  currency?: Currency;
  /** Index of the token behind the phrase. */
  next: number;
}

const singular = (word: string) => word.replace(/s$/, '');

/** The number phrase that begins at a token; it looks a fixed number of tokens ahead. */
export function phraseAt(tokens: Tokens, index: number): Phrase | undefined {
  const token = tokens.at(index);
  if (token?.type === 'number') return digitsAt(tokens, index, token);
  if (token?.type === 'mark') return vulgarAt(token, index);
  if (token?.type !== 'word' || hangsOnName(tokens, index)) return undefined;
  return (
    monthAt(tokens, index, token) ??
    quarterNameAt(tokens, index, token) ??
    fractionAt(tokens, index, token) ??
    wordsAt(tokens, index) ??
    multipleAt(token, index)
  );
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

/** A part of a whole, as the share that it is: a half is 50 %. */
function share(value: number, next: number): Phrase {
  return {
    mantissa: value * 100,
    scale: 1,
    step: 0.01,
    decimal: true,
    exact: false,
    digits: false,
    kind: 'share',
    next,
  };
}

/** Magnitudes behind a number: 5 million, 200-million, 5 hundred million, and “and a half”. */
function withMagnitudes(tokens: Tokens, phrase: Phrase): Phrase {
  let { mantissa, scale, step, decimal, next } = phrase;
  if (isAndAHalf(tokens, next)) {
    [mantissa, step, decimal, next] = [mantissa + 0.5, 0.5, true, next + 3];
  }
  for (let count = 0; count < 2; count += 1) {
    const token = tokens.at(next);
    const factor = isJoined(token) ? magnitudeOf(token.lower) : undefined;
    if (factor === undefined) break;
    scale *= factor;
    next += 1;
  }
  return { ...phrase, mantissa, scale, step, decimal, next, exact: phrase.exact || scale >= 1000 };
}

/** million, dozen; in the plural too, but “hundreds” is no number. */
function magnitudeOf(word: string): number | undefined {
  return (
    magnitudes.get(word) ?? (/^(?:m|b|tr)illions$/.test(word) ? magnitudes.get(singular(word)) : undefined)
  );
}

function isAndAHalf(tokens: Tokens, index: number): boolean {
  return (
    tokens.at(index)?.lower === 'and' &&
    tokens.at(index + 1)?.lower === 'a' &&
    tokens.at(index + 2)?.lower === 'half'
  );
}

/** January → 1; Dec. and 31 Oct too. */
function monthAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const isCapital = token.text !== token.lower;
  const short = isCapital && isShortMonth(tokens, index) ? shortMonths.get(token.lower) : undefined;
  const value = verbs.has(token.lower) && !isCapital ? undefined : (months.get(token.lower) ?? short);
  return value === undefined ? undefined : word(value, index + 1, { kind: 'month' });
}

function isShortMonth(tokens: Tokens, index: number): boolean {
  const after = tokens.at(index + 1);
  return (
    (after?.text === '.' && after.before === 'none') ||
    (after?.type === 'number' && after.before === 'space') ||
    tokens.at(index - 1)?.type === 'number'
  );
}

/** “in Q3” is the third quarter; a “Q3” at the beginning is a question. */
function quarterNameAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const digit = tokens.at(index + 1);
  if (index === 0 || token.text !== 'Q' || digit?.before !== 'none' || !/^[1-4]$/.test(digit.text))
    return undefined;
  return word(Number(digit.text), index + 2, { kind: 'quarter' });
}

/** two thirds, one-fifth, a quarter of, half a million, half. */
function fractionAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const [second, third] = [tokens.at(index + 1), tokens.at(index + 2)];
  if (token.lower === 'half') {
    const factor =
      /^an?$/.test(second?.lower ?? '') && isJoined(third) ? magnitudeOf(third.lower) : undefined;
    if (factor !== undefined) return word(0.5, index + 3, { scale: factor, exact: factor >= 1e6 });
    // The half of a year, a day or a century is not half of all.
    if (/^an?$/.test(second?.lower ?? '') && third?.type === 'word')
      return word(0.5, index + 2, { step: 0.5, decimal: true });
    return share(0.5, index + 1);
  }
  const count = /^an?$/.test(token.lower) ? 1 : (ones.get(token.lower) ?? teens.get(token.lower));
  if (count === undefined || !isJoined(second)) return undefined;
  const parts = denominators.get(count > 1 ? singular(second.lower) : second.lower);
  if (parts === undefined || parts <= count) return undefined;
  if (count > 1 ? !second.lower.endsWith('s') : token.lower === 'a' && third?.lower !== 'of')
    return undefined;
  if (/^quarters?$/.test(second.lower) && count !== 1 && count !== 3) return undefined;
  return share(count / parts, index + 2);
}

/** twenty-five, one hundred and fifty, two hundred million, a dozen, the twenty-first. */
function wordsAt(tokens: Tokens, index: number): Phrase | undefined {
  let [total, group, next, scale] = [0, 0, index, 1];
  let last: 'none' | 'ones' | 'tens' | 'hundred' | 'scale' = 'none';
  let isOrdinal = false;
  const article = /^an?$/.test(tokens.at(index)!.lower);
  if (article) {
    if (!isJoined(tokens.at(index + 1)) || magnitudeOf(tokens.at(index + 1)!.lower) === undefined)
      return undefined;
    [group, last, next] = [1, 'ones', index + 1];
  }
  while (next - index < 16 && !isOrdinal) {
    const token = tokens.at(next);
    if (token?.type !== 'word' || (next > index && !isJoined(token))) break;
    const { lower } = token;
    const magnitude = magnitudeOf(lower);
    const fresh = last === 'none' || last === 'hundred' || last === 'scale';
    if (lower === 'and' && last === 'hundred' && isUnderHundred(tokens.at(next + 1)?.lower)) next += 1;
    else if (ones.has(lower) && (fresh || last === 'tens'))
      [group, last] = [group + ones.get(lower)!, 'ones'];
    else if (teens.has(lower) && fresh) [group, last] = [group + teens.get(lower)!, 'ones'];
    else if (tens.has(lower) && fresh) [group, last] = [group + tens.get(lower)!, 'tens'];
    else if (ordinals.has(lower) && (fresh || (last === 'tens' && ordinals.get(lower)! < 10))) {
      [group, isOrdinal] = [group + ordinals.get(lower)!, true];
    } else if (lower === 'hundred' && (last === 'ones' || last === 'none')) {
      [group, last] = [(group || 1) * 100, 'hundred'];
    } else if (magnitude !== undefined && lower !== 'hundred' && last !== 'none' && last !== 'scale') {
      if (scale !== 1 && magnitude >= scale) break;
      [total, group, scale, last] = [total + group * magnitude, 0, magnitude, 'scale'];
    } else break;
    if (lower !== 'and') next += 1;
  }
  const value = total + group;
  if (last === 'none' && !isOrdinal) return undefined;
  if (isOrdinal) return word(value, next, { kind: ordinalKind(tokens, next) });
  const exact = scale >= 1000 && !(article && scale < 1e6);
  const divisor = group === 0 ? scale : 1;
  return withMagnitudes(tokens, word(value / divisor, next, { scale: divisor, exact }));
}

function isUnderHundred(word: string | undefined): boolean {
  return word !== undefined && (ones.has(word) || teens.has(word) || tens.has(word) || ordinals.has(word));
}

function multipleAt(token: Token, index: number): Phrase | undefined {
  const value = adverbs.get(token.lower);
  if (value !== undefined) return word(value, index + 1);
  const multiple = multiples.get(token.lower);
  if (multiple !== undefined) return word(multiple, index + 1, { kind: 'times' });
  const times = /^(\p{L}+)fold$/u.exec(token.lower)?.[1];
  const fold = times && (ones.get(times) ?? teens.get(times) ?? tens.get(times));
  return fold ? word(fold, index + 1, { kind: 'times' }) : undefined;
}

function word(mantissa: number, next: number, more: Partial<Phrase> = {}): Phrase {
  const step = Number.isInteger(mantissa) ? roundStep(mantissa) : 0.01;
  return { mantissa, scale: 1, step, decimal: false, exact: false, digits: false, next, ...more };
}

/** What an ordinal orders: the 14th Five-Year Plan, the 20th National Congress, the third quarter. */
function ordinalKind(tokens: Tokens, next: number): Kind {
  for (let ahead = 0; ahead < 6; ahead += 1) {
    const token = tokens.at(next + ahead);
    if (token?.type === 'mark' || (token?.before !== 'space' && token?.before !== 'hyphen')) break;
    if (/^(?:five|5)$/.test(token.lower) && tokens.at(next + ahead + 1)?.lower === 'year') return 'plan';
    if (token.lower === 'congress') return 'congress';
    if (ahead === 0 && (token.lower === 'quarter' || token.lower === 'century')) return token.lower;
  }
  return 'ordinal';
}
