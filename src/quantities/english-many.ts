/** Orders of magnitude that English says without a number: tens of thousands, dozens of. */
import { magnitudeOf, singular, word, type Phrase } from './english-phrase.ts';
import { isJoined, type Token, type Tokens } from './english-tokens.ts';

const plurals: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 10],
  ['scores', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** “Thousands of firms”, “hundreds of millions of yuan”; not “thousands” alone, nor “five thousands of”. */
export function manyAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const first = plurals.get(token.lower);
  if (first === undefined || tokens.at(index + 1)?.lower !== 'of') return undefined;
  if (tokens.at(index - 1)?.type === 'number') return undefined;
  const second = tokens.at(index + 2);
  const scale =
    isJoined(second) && second.lower.endsWith('s') ? magnitudeOf(singular(second.lower)) : undefined;
  return scale === undefined || scale < 1000
    ? word(first, index + 1, { kind: 'many' })
    : word(first * scale, index + 3, { kind: 'many' });
}
