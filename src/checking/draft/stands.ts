/** Whether a term stands in a translation: in one of its forms, or in a paraphrase that keeps most of its words. */
import type { Lang } from '../../languages.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadSide } from './read-pair.ts';

/**
 * How much of a rendering has to stand there for a paraphrase, by the weight of the term; less where the source
 * has the term aside from its name, in a form for look-up alone (脱贫 for 脱贫攻坚).
 */
export const paraphrase = { key: 0.8, standard: 0.7, general: 0.7, aside: 0.5 } as const;
/** A form with no more than such a part of the words of the preferred one is a short form. */
export const shortPart = 0.5;

/** Whether one of its forms stands there, also inside the form of another term. */
export function stands(
  id: string,
  sides: readonly ReadSide[],
  lang: Lang,
  { finder, mayStandIn }: DraftGlossary,
): boolean {
  return sides.some(
    ({ ids, text, keys }) =>
      ids.has(id) || (mayStandIn(id, keys, lang) && finder.find(id, text, lang).length > 0),
  );
}

/** How much stands there of the form of which most does. */
export function shareOf(id: string, sides: readonly ReadSide[], lang: Lang, glossary: DraftGlossary): number {
  const forms = fullForms(id, lang, glossary);
  return Math.max(
    0,
    ...sides.flatMap((side) => forms.map((form) => glossary.content.share(form, lang, side.content))),
  );
}

/** The forms that would do, without stubs for look-up (“rally even closer around”): a part of one says nothing. */
export function fullForms(id: string, lang: Lang, { content, term }: DraftGlossary): string[] {
  const inFull = content.count(term(id)[lang], lang);
  const isStub = (text: string) => content.count(text, lang) <= inFull * shortPart;
  return term(id).renderings.flatMap(({ lang: of, status, text }) =>
    of === lang && status !== 'deprecated' && !(status === 'lookup' && isStub(text)) ? text : [],
  );
}
