/** Months and quarters named in English. */
import { word, type Phrase } from './english-phrase.ts';
import type { Token, Tokens } from './english-tokens.ts';
import { months, shortMonths, verbs } from './english-words.ts';

/** January → 1; Dec. and 31 Oct too. */
export function monthAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
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
export function quarterNameAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const digit = tokens.at(index + 1);
  if (index === 0 || token.text !== 'Q' || digit?.before !== 'none' || !/^[1-4]$/.test(digit.text))
    return undefined;
  return word(Number(digit.text), index + 2, { kind: 'quarter' });
}
