/** Times that English names without a number: last year, Tuesday, autumn. */
import { word, type Phrase } from './english-phrase.ts';
import { isJoined, type Token, type Tokens } from './english-tokens.ts';
import type { Kind } from './types.ts';

/** Before the present one, that one, and after it. */
const places: ReadonlyMap<string, number> = new Map([
  ['previous', 1],
  ['last', 1],
  ['this', 2],
  ['next', 3],
]);
const names: ReadonlyMap<string, readonly [Kind, number]> = new Map<string, readonly [Kind, number]>([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (day, index) => [day, ['weekday', index + 1]] as const,
  ),
  ['spring', ['season', 1]],
  ['summer', ['season', 2]],
  ['autumn', ['season', 3]],
  ['winter', ['season', 4]],
]);

/** Words before a year with which another is compared: up 5 percent from last year. */
const comparing = /^(?:than|from|over|on)$/;

export function namedTimeAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const second = tokens.at(index + 1);
  const place = places.get(token.lower);
  if (place !== undefined) {
    if (!isJoined(second)) return undefined;
    if (second.lower === 'month' && token.lower !== 'previous')
      return word(place, index + 2, { kind: 'relative-month' });
    return second.lower === 'year'
      ? word(place, index + 2, { kind: isCompared(tokens, index) ? 'year-before' : 'relative-year' })
      : undefined;
  }
  const named = names.get(token.lower);
  // The Spring Festival is in winter.
  if (!named || (named[0] === 'season' && second?.lower === 'festival')) return undefined;
  return word(named[1], index + 1, { kind: named[0] });
}

function isCompared(tokens: Tokens, index: number): boolean {
  const { lower } = tokens.at(index)!;
  return lower === 'previous' || (lower === 'last' && comparing.test(tokens.at(index - 1)?.lower ?? ''));
}
