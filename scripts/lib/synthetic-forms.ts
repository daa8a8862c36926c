import type { MatchForm } from '../../src/matching/types.ts';
import { randomNumbers } from '../../src/search/random-numbers.ts';

/**
 * A glossary of `count` terms made of the words of a text, the same on every run: stretches of two to
 * five words as they stand there, in three of four of which the last word is another's, so that most
 * forms begin at many places and are complete at few.
 */
export function syntheticForms(text: string, count: number): MatchForm[] {
  const words = text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const random = randomNumbers(20240721);
  const below = (limit: number) => Math.floor(random() * limit);
  const texts = new Set<string>();
  while (texts.size < count) {
    const start = below(words.length - 5);
    const stretch = words.slice(start, start + 2 + below(4));
    if (below(4) > 0) stretch.splice(-1, 1, words[below(words.length)]!);
    texts.add(stretch.join(' '));
  }
  return [...texts].map((own, index) => ({ term: `term-${index}`, lang: 'en', text: own }));
}
