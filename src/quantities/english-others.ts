/** Numbers of English that leave out what is named before them. */
import type { Phrase } from './english-phrase.ts';
import type { Tokens } from './english-tokens.ts';
import type { Draft } from './ranges.ts';

/** “The Ministry of Commerce and 16 other departments” are seventeen, as Chinese counts them: 商务部等17部门. */
export function withNamed(
  tokens: Tokens,
  index: number,
  { mantissa, scale, decimal, next }: Phrase,
): Pick<Draft, 'alsoAmounts'> {
  const isOfOthers = tokens.at(index - 1)?.lower === 'and' && /^others?$/.test(tokens.at(next)?.lower ?? '');
  return isOfOthers && scale === 1 && !decimal ? { alsoAmounts: [mantissa + 1] } : {};
}
