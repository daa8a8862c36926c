/** Which words of a translation are its rendering of a term, and which are of a term that the source has not. */
import { otherLanguage, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';
import { fullForms } from './stands.ts';

/** From here on a form stands in the words of another: 乡村振兴 in 乡村全面振兴. */
const whole = 0.97;

/**
 * Whether a part of one of the forms of a term stands there, so large that it is a paraphrase, without the renderings
 * of terms that the source does not have and without a word that makes another term of it: “administrative
 * litigation” has a word of administrative reconsideration, and “registered residents” one of permanent residents.
 */
export function hasOwnWords(
  id: string,
  sides: readonly ReadSide[],
  pair: ReadPair,
  source: Lang,
  least: number,
  glossary: DraftGlossary,
): boolean {
  const target = otherLanguage(source);
  const { content } = glossary;
  const inSource = new Set(pair.around[source].flatMap(({ ids }) => [...ids]));
  const isNew = (match: Match) => !termsOf(match).some((term) => term === id || inSource.has(term));
  return fullForms(id, target, glossary).some((form) =>
    sides.some((side) => {
      // “Defuse financial risks” has all of “defuse risks”, and a word more.
      if (content.isTogether(form, target, side.content)) return true;
      const foreign = side.matches.filter(
        (match) => isNew(match) && isForeign(match, form, side.text, target, glossary),
      );
      const rest = foreign.length === 0 ? side.content : content.of(without(side.text, foreign), target);
      return content.hasUnchanged(form, target, rest, least);
    }),
  );
}

function termsOf({ term, terms }: Match): readonly string[] {
  return term === undefined ? terms : [term];
}

/** Whether a rendering is of another term than one that the form holds, or that holds the form. */
function isForeign(
  match: Match,
  form: string,
  text: string,
  lang: Lang,
  { content, term }: DraftGlossary,
): boolean {
  const words = text.slice(match.start, match.end);
  if (content.isWithin(words, form, lang)) return false;
  if (content.share(form, lang, content.of(words, lang)) >= whole) return false;
  return !termsOf(match).some((id) =>
    term(id).renderings.some(
      (part) => part.lang === lang && part.status !== 'deprecated' && content.isWithin(part.text, form, lang),
    ),
  );
}

/** A text with marks in the place of the letters of some stretches. */
function without(text: string, stretches: readonly Match[]): string {
  return stretches.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/\p{L}/gu, '·') + rest.slice(end),
    text,
  );
}
