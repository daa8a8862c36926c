/** The beginning, middle and end of a month or year: late June, mid-2025, the end of the year. */
import { monthAt } from './english-dates.ts';
import { word, type Phrase } from './english-phrase.ts';
import { isJoined, type Token, type Tokens } from './english-tokens.ts';
import type { Kind } from './types.ts';

const before: ReadonlyMap<string, number> = new Map([
  ['early', 1],
  ['mid', 2],
  ['late', 3],
]);
const of: ReadonlyMap<string, number> = new Map([
  ['beginning', 1],
  ['start', 1],
  ['middle', 2],
  ['end', 3],
]);
/** Words between “end of” and what it is the end of. */
const articles = /^(?:the|this|last|next|each|every)$/;

/** A part, with the number behind it left to be read: “late June” is the end of a month, and June. */
export function partAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const named = before.get(token.lower);
  if (named !== undefined) return partOf(tokens, index, index + 1, named);
  const part = tokens.at(index + 1)?.lower === 'of' ? of.get(token.lower) : undefined;
  if (part === undefined) return undefined;
  const at = index + (articles.test(tokens.at(index + 2)?.lower ?? '') ? 3 : 2);
  return partOf(tokens, index, at, part);
}

function partOf(tokens: Tokens, index: number, at: number, part: number): Phrase | undefined {
  const token = tokens.at(at);
  const kind = isJoined(token) ? kindOf(tokens, at, token) : undefined;
  return kind && word(part, index + 1, { kind });
}

function kindOf(tokens: Tokens, at: number, token: Token): Kind | undefined {
  if (token.lower === 'month' || monthAt(tokens, at, token)) return 'month-part';
  if (token.lower === 'year') return 'year-part';
  const after = tokens.at(at + 1);
  // The late 1980s are no year.
  const isYear = /^(?:19|20)\d\d$/.test(token.text) && !(after?.before === 'none' && after.type === 'word');
  return isYear ? 'year-part' : undefined;
}
