/** Spans of time and hours of the day that English says without a number, or around one. */
import { word, type Phrase } from './english-phrase.ts';
import { isJoined, type Token, type Tokens } from './english-tokens.ts';
import type { Kind } from './types.ts';

/** Spans that stand for a number of smaller ones. */
const spans: ReadonlyMap<string, readonly [Kind, number]> = new Map([
  ['week', ['day', 7]],
  ['fortnight', ['day', 14]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
]);
const andAHalf: ReadonlyMap<string, readonly [Kind, number]> = new Map([
  ['year', ['year', 1]],
  ['month', ['year', 1 / 12]],
  ['week', ['day', 7]],
  ['day', ['day', 1]],
  ['hour', ['hour', 1]],
  ['decade', ['year', 10]],
]);
const halves: ReadonlyMap<string, number> = new Map([
  ['former', 1],
  ['latter', 2],
]);
const beforeSpan = /^(?:an?|the|past|last|next|coming|previous|this|every|per|whole)$/;

/** a decade, the past century, a week; a year and a half. */
export function spanAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const second = tokens.at(index + 1);
  if (/^(?:an?|one)$/.test(token.lower) && isJoined(second)) {
    const span = andAHalf.get(second.lower);
    const rest = [2, 3, 4].map((ahead) => tokens.at(index + ahead)?.lower).join(' ');
    if (span && rest === 'and a half')
      return word(span[1] * 1.5, index + 5, { kind: span[0], step: span[1] / 2, decimal: true });
  }
  const half = halves.get(token.lower);
  if (half && second?.lower === 'half') return word(half, index + 2, { kind: 'half' });
  const span = spans.get(token.lower);
  if (tokens.at(index - 2)?.lower === 'half') return undefined;
  if (!span || !beforeSpan.test(tokens.at(index - 1)?.lower ?? '')) return undefined;
  return word(span[1], index + 1, { kind: span[0] });
}

const decades: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (name, index) => [name, 1920 + index * 10],
  ),
);

/** the nineties */
export function namedDecadeAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const year = decades.get(token.lower);
  if (year === undefined || !/^(?:the|early|late|mid)$/.test(tokens.at(index - 1)?.lower ?? ''))
    return undefined;
  return word(year, index + 1, { kind: 'decade' });
}

/** 3 p.m., 3:30 pm, 3 o'clock in the afternoon: the hour by the clock; undefined where no such mark follows. */
export function hourOf(tokens: Tokens, { mantissa, scale, next }: Phrase): number | undefined {
  if (scale !== 1 || mantissa > 12 || !Number.isInteger(mantissa)) return undefined;
  const withMinutes = tokens.at(next)?.text === ':' && tokens.at(next + 1)?.type === 'number';
  const half = halfOfDay(tokens, next + (withMinutes ? 2 : 0));
  return half && (mantissa % 12) + (half === 'p' ? 12 : 0);
}

const partsOfDay: ReadonlyMap<string, 'a' | 'p'> = new Map([
  ['morning', 'a'],
  ['afternoon', 'p'],
  ['evening', 'p'],
]);

/** a.m., p.m.; “o'clock in the morning”. */
function halfOfDay(tokens: Tokens, at: number): 'a' | 'p' | undefined {
  const half = /^([ap])\.?m\.?$/.exec(tokens.at(at)?.lower ?? '')?.[1];
  if (half) return half as 'a' | 'p';
  const isClock = tokens.at(at)?.lower === 'o' && tokens.at(at + 2)?.lower === 'clock';
  const [first, second, part] = [0, 1, 2].map((ahead) => tokens.at(at + ahead + (isClock ? 3 : 0))?.lower);
  return first === 'in' && second === 'the' ? partsOfDay.get(part ?? '') : undefined;
}

/** The minutes of 24:00 need not be said. */
export function isFullHour(tokens: Tokens, index: number): boolean {
  return tokens.at(index)?.text === '00' && tokens.at(index - 1)?.text === ':';
}
