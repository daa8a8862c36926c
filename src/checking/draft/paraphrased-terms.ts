import { otherLanguage, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair } from './read-pair.ts';
import { paraphrase, shareOf } from './stands.ts';
import type { DraftFinding } from './types.ts';

/** From here on all words of a form stand there, in another order: “improve the environment for business”. */
const whole = 0.97;

/**
 * Terms that the source has by one name, and the target elsewhere in one of their renderings, but here with a word
 * exchanged: “business environment”, “the business climate”.
 */
export function paraphrasedTerms(
  pairs: readonly ReadPair[],
  source: Lang,
  glossary: DraftGlossary,
): DraftFinding[] {
  const target = otherLanguage(source);
  // Of Chinese, pairs of characters are compared, and most of them may stand there by chance.
  if (target === 'zh') return [];
  const rendered = new Map<string, string>();
  for (const pair of pairs)
    for (const { term, form } of pair[target].matches)
      if (term !== undefined && !rendered.has(term) && isAdvised(term, form, target, glossary))
        rendered.set(term, form);
  return pairs.flatMap((pair) =>
    pair[source].matches.flatMap(({ term, start, end }): DraftFinding[] => {
      const form = term === undefined ? undefined : rendered.get(term);
      if (term === undefined || form === undefined || !isParaphrased(term, pair, target, glossary)) return [];
      const words = pair[source].text.slice(start, end);
      return [
        {
          rule: 'term-varied',
          pair: pair.index,
          lang: source,
          start,
          end,
          words,
          term,
          write: [form],
          message: {
            en: `“${words}” is “${form}” elsewhere in the translation, and in other words here. Keep to one.`,
            zh: `“${words}”在译文他处译作“${form}”，此处用了别的说法。宜统一。`,
          },
        },
      ];
    }),
  );
}

function isAdvised(term: string, form: Match['form'], lang: Lang, glossary: DraftGlossary): boolean {
  return glossary.advised(term, lang).includes(form);
}

function isParaphrased(id: string, pair: ReadPair, target: Lang, glossary: DraftGlossary): boolean {
  const { weight } = glossary.term(id);
  const sides = pair.around[target];
  // A form for look-up that is no link here, such as “doing business” in “doing-business climate”, is a part of one.
  if (weight === 'general' || sides.some(({ ids }) => ids.has(id))) return false;
  const isWhole = glossary
    .advised(id, target)
    .some((form) =>
      sides.some(
        ({ content }) =>
          glossary.content.share(form, target, content) >= whole &&
          glossary.content.hasWordsOf(form, target, content),
      ),
    );
  return !isWhole && shareOf(id, sides, target, glossary) >= paraphrase[weight];
}
