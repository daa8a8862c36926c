import { singular } from './inflection.ts';
import { surfaceAt, type Passage } from './passage.ts';
import type { Candidate, PreparedForm } from './types.ts';

/**
 * How near the spelling of a form is to the stretch at which it stands: 4 letter for letter, 3 but for
 * quote marks, hyphens and spaces, 2 but for capitals too, 1 but for number too, 0 otherwise.
 */
export function spelling(
  { form, words, surfaces }: PreparedForm,
  { start, end, first }: Candidate,
  passage: Passage,
): number {
  if (form.text === passage.text.slice(start, end)) return 4;
  const straight = (surface: string) => surface.replaceAll('’', "'");
  if (surfaces.every((surface, index) => straight(surface) === straight(surfaceAt(passage, first + index))))
    return 3;
  const found = words.map((_, index) => passage.units.wordAt(first + index));
  if (words.every((word, index) => word === found[index])) return 2;
  return words.every((word, index) => singular(word) === singular(found[index]!)) ? 1 : 0;
}
