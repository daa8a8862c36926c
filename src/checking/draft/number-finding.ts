import type { Quantity } from '../../quantities/types.ts';
import type { Lang } from '../../languages.ts';
import type { DraftFinding } from './types.ts';

/** A number that differs from the other side: where it stands, and what is said of it. */
export function numberFinding(
  pair: number,
  lang: Lang,
  { start, end, surface }: Quantity,
  said: Pick<DraftFinding, 'beside' | 'write' | 'message'>,
): DraftFinding {
  return { rule: 'number-differs', pair, lang, start, end, words: surface, ...said };
}
