/** Months and quarters named in English. */
import { word, type Phrase } from './english-phrase.ts';
import type { Token, Tokens } from './english-tokens.ts';
import { months, shortMonths, verbs } from './english-words.ts';

/** January → 1; Dec. and 31 Oct too. */
export function monthAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const isCapital = token.text !== token.lower;
  const short = isCapital && isShortMonth(tokens, index) ? shortMonths.get(token.lower) : undefined;
  const value = verbs.has(token.lower) && !isCapital ? undefined : (months.get(token.lower) ?? short);
  // A month that is named is meant; Chinese writes it in digits. “The Long March” is none, and “May” may be a verb.
  const isSure =
    isCapital && (!verbs.has(token.lower) || beforeMonth.test(tokens.at(index - 1)?.lower ?? ''));
  return value === undefined ? undefined : word(value, index + 1, { kind: 'month', exact: isSure });
}

const beforeMonth = /^(?:from|to|through|until|till|in|since|by|between|of|early|mid|late|last|next|this)$/;

function isShortMonth(tokens: Tokens, index: number): boolean {
  const after = tokens.at(index + 1);
  return (
    (after?.text === '.' && after.before === 'none') ||
    (after?.type === 'number' && after.before === 'space') ||
    tokens.at(index - 1)?.type === 'number'
  );
}

/** “in Q3” is the third quarter, “H1” the first half; a “Q3” at the beginning is a question, but not in “Q3 2022”. */
export function quarterNameAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const digit = tokens.at(index + 1);
  if (index === 0 && tokens.at(2)?.type !== 'number') return undefined;
  if (digit?.before !== 'none' || digit.text.length > 1) return undefined;
  if (token.text === 'Q' && /[1-4]/.test(digit.text))
    return word(Number(digit.text), index + 2, { kind: 'quarter' });
  return token.text === 'H' && /[12]/.test(digit.text)
    ? word(Number(digit.text), index + 2, { kind: 'half' })
    : undefined;
}
