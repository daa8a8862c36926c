/** What a number phrase of English is, and what may stand behind its number: magnitudes, and what an ordinal orders. */
import { isJoined, type Tokens } from './english-tokens.ts';
import { cutMagnitudes, magnitudes } from './english-words.ts';
import type { Currency, Kind, Reading } from './types.ts';
import { roundStep } from './written-digits.ts';

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
  also?: readonly Reading[];
  /** Index of the token behind the phrase. */
  next: number;
}

export function isCalendarYear({ mantissa, scale, decimal, digits }: Phrase): boolean {
  return digits && scale === 1 && !decimal && mantissa >= 1900 && mantissa < 2100;
}

export const singular = (word: string) => word.replace(/s$/, '');

/** A number written in a word, or told by one. */
export function word(mantissa: number, next: number, more: Partial<Phrase> = {}): Phrase {
  const step = Number.isInteger(mantissa) ? roundStep(mantissa) : 0.01;
  return { mantissa, scale: 1, step, decimal: false, exact: false, digits: false, next, ...more };
}

/** A part of a whole, as the share that it is: a half is 50 %. */
export function share(value: number, next: number): Phrase {
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
export function withMagnitudes(tokens: Tokens, phrase: Phrase): Phrase {
  let { mantissa, scale, step, decimal, next } = phrase;
  if (isAndAHalf(tokens, next)) {
    [mantissa, step, decimal, next] = [mantissa + 0.5, 0.5, true, next + 3];
  }
  for (let count = 0; count < 2; count += 1) {
    const token = tokens.at(next);
    const factor = isJoined(token) ? (magnitudeOf(token.lower) ?? cutMagnitudes.get(token.lower)) : undefined;
    if (factor === undefined) break;
    scale *= factor;
    next += 1;
  }
  return { ...phrase, mantissa, scale, step, decimal, next, exact: phrase.exact || scale >= 1000 };
}

/** million, dozen; in the plural too, but “hundreds” is no number. */
export function magnitudeOf(word: string): number | undefined {
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

/** What an ordinal orders: the 14th Five-Year Plan, the 20th National Congress, the third quarter. */
export function ordinalKind(tokens: Tokens, next: number): Kind {
  for (let ahead = 0; ahead < 6; ahead += 1) {
    const token = tokens.at(next + ahead);
    if (token?.type === 'mark' || (token?.before !== 'space' && token?.before !== 'hyphen')) break;
    if (/^(?:five|5)$/.test(token.lower) && tokens.at(next + ahead + 1)?.lower === 'year') return 'plan';
    if (token.lower === 'fyp') return 'plan';
    if (token.lower === 'congress') return 'congress';
    if (ahead === 0 && /^(?:quarter|century|half)$/.test(token.lower))
      return token.lower as 'quarter' | 'century' | 'half';
  }
  return 'ordinal';
}
