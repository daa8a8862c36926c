/** Numbers spelled out in English: fractions, cardinals and ordinals, multiples. */
import {
  magnitudeOf,
  ordinalKind,
  share,
  singular,
  withMagnitudes,
  word,
  type Phrase,
} from './english-phrase.ts';
import { isJoined, type Token, type Tokens } from './english-tokens.ts';
import { adverbs, denominators, multiples, ones, ordinals, teens, tens } from './english-words.ts';

/** two thirds, one-fifth, a quarter of, half a million, half. */
export function fractionAt(tokens: Tokens, index: number, token: Token): Phrase | undefined {
  const [second, third] = [tokens.at(index + 1), tokens.at(index + 2)];
  if (token.lower === 'half') {
    const factor =
      /^an?$/.test(second?.lower ?? '') && isJoined(third) ? magnitudeOf(third.lower) : undefined;
    if (factor !== undefined) return word(0.5, index + 3, { scale: factor, exact: factor >= 1e6 });
    // The half of a year, a day or a century is not half of all.
    if (/^an?$/.test(second?.lower ?? '') && third?.type === 'word')
      return word(0.5, index + 2, { step: 0.5, decimal: true });
    return quarterOfMillion(tokens, share(0.5, index + 1)) ?? share(0.5, index + 1);
  }
  const count = /^an?$/.test(token.lower) ? 1 : (ones.get(token.lower) ?? teens.get(token.lower));
  if (count === undefined || !isJoined(second)) return undefined;
  const parts = denominators.get(count > 1 ? singular(second.lower) : second.lower);
  if (parts === undefined || parts <= count) return undefined;
  if (token.lower === 'a' && third?.lower !== 'of') {
    // a quarter million
    const scale = second.lower === 'quarter' && isJoined(third) ? magnitudeOf(third.lower) : undefined;
    if (scale === undefined) return isPart(tokens, index) ? share(1 / parts, index + 2) : undefined;
    return word(1 / parts, index + 3, { scale, exact: scale >= 1e6 });
  }
  if (count > 1 && !second.lower.endsWith('s')) return undefined;
  if (/^quarters?$/.test(second.lower) && count !== 1 && count !== 3) return undefined;
  // “The first three quarters” are nine months.
  if (second.lower === 'quarters' && tokens.at(index - 1)?.lower === 'first') return undefined;
  const part = share(count / parts, index + 2);
  return quarterOfMillion(tokens, part) ?? part;
}

const beforePart =
  /^(?:by|for|over|under|above|below|than|nearly|almost|about|around|roughly|approximately|just|some|exceed(?:ed|ing|s)?|comprised|represented)$/;
/** What may stand behind a part; any other word is what is counted: a third party, a quarter century. */
const behindPart =
  /^(?:more|less|fewer|higher|lower|larger|smaller|in|to|by|from|and|or|but|as|compared|year|at|while|with|since)$/;

/** “Cut by a third”, “accounting for just over a quarter”; alone, a third may be one more. */
function isPart(tokens: Tokens, index: number): boolean {
  const behind = tokens.at(index + 2);
  if (!beforePart.test(tokens.at(index - 1)?.lower ?? '')) return false;
  return behind?.type !== 'word' || behindPart.test(behind.lower);
}

/** a quarter of a million */
function quarterOfMillion(tokens: Tokens, { mantissa, next }: Phrase): Phrase | undefined {
  const [of, article, magnitude] = [0, 1, 2].map((ahead) => tokens.at(next + ahead)?.lower ?? '');
  const scale = of === 'of' && /^(?:an?|one)$/.test(article!) ? magnitudeOf(magnitude!) : undefined;
  return scale === undefined ? undefined : word(mantissa / 100, next + 3, { scale, exact: scale >= 1e6 });
}

/** twenty-five, one hundred and fifty, two hundred million, a dozen, the twenty-first. */
export function wordsAt(tokens: Tokens, index: number): Phrase | undefined {
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
  if (isOrdinal) {
    const kind = ordinalKind(tokens, next);
    return word(value, kind === 'half' ? next + 1 : next, { kind });
  }
  const exact = scale >= 1000 && !(article && scale < 1e6);
  const divisor = group === 0 ? scale : 1;
  return withMagnitudes(tokens, word(value / divisor, next, { scale: divisor, exact }));
}

function isUnderHundred(word: string | undefined): boolean {
  return word !== undefined && (ones.has(word) || teens.has(word) || tens.has(word) || ordinals.has(word));
}

/** Tripled, twice, tenfold; once, which is an occasion where it is so often in each span: “once a month”. */
export function multipleAt(token: Token, index: number): Phrase | undefined {
  if (token.lower === 'once') return word(1, index + 1, { kind: 'occasion' });
  const value = adverbs.get(token.lower);
  if (value !== undefined) return word(value, index + 1);
  const multiple = multiples.get(token.lower);
  if (multiple !== undefined)
    return word(multiple, index + 1, {
      kind: 'times',
      ...(token.lower === 'twice' && { also: [{ kind: 'occasion', amount: multiple }] }),
    });
  if (/^halv(?:e|es|ed|ing)$/.test(token.lower)) return share(0.5, index + 1);
  const times = /^(\p{L}+)fold$/u.exec(token.lower)?.[1];
  const fold = times && (ones.get(times) ?? teens.get(times) ?? tens.get(times));
  return fold
    ? word(fold, index + 1, { kind: 'times', also: [{ kind: 'increment', amount: fold }] })
    : undefined;
}
