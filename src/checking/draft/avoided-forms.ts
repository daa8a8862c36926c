import { otherLanguage, type Lang } from '../../languages.ts';
import type { Rendering } from '../../glossary/types.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

/**
 * Forms in the target that the glossary advises against. Most are wrong as renderings of their term alone, so
 * the source must have that term; those that are wrong whatever was meant need none.
 */
export function avoidedForms(pair: ReadPair, source: Lang, glossary: DraftGlossary): DraftFinding[] {
  const target = otherLanguage(source);
  const side = pair[target];
  const meant = new Set(pair.around[source].flatMap(({ ids }) => [...ids]));
  const linked = avoidedIn(side, target, glossary, inDrafts).filter(
    ({ term, regardless }) => regardless || meant.has(term),
  );
  const isInLink = ({ start, end }: Match) =>
    side.matches.some((link) => link.start <= start && link.end >= end);
  const unlinked = [...meant].flatMap((id) => {
    const matches = glossary.avoidedFor(id, side.text, target).filter((match) => !isInLink(match));
    return avoidedIn({ text: side.text, matches }, target, glossary, inDrafts);
  });
  return [...linked, ...unlinked].map(({ regardless: _regardless, ...finding }) => ({
    ...finding,
    pair: pair.index,
  }));
}

export interface AvoidedForm extends Omit<DraftFinding, 'pair'> {
  term: string;
  regardless: boolean;
}

/** What a text of any age may have: a form that has gone out of use is an error in a new translation alone. */
const inTexts: ReadonlySet<Rendering['status']> = new Set(['deprecated']);
const inDrafts: ReadonlySet<Rendering['status']> = new Set(['deprecated', 'obsolete']);

/** Topics whose terms are names: what an event or a place was called then is no error today. */
const ofTheirTime: ReadonlySet<string> = new Set(['event-project', 'place']);

/**
 * Every form of a text that the glossary advises against for one of the terms it can be.
 *
 * @param avoided the statuses that count as advice against a form
 */
export function avoidedIn(
  { text, matches }: Pick<ReadSide, 'text' | 'matches'>,
  lang: Lang,
  glossary: DraftGlossary,
  avoided: ReadonlySet<Rendering['status']> = inTexts,
): AvoidedForm[] {
  return matches.flatMap(({ start, end, term, terms, form }) =>
    (term === undefined ? terms : [term]).flatMap((id): AvoidedForm[] => {
      const rendering = glossary.form(id, lang, form);
      if (!rendering || !avoided.has(rendering.status)) return [];
      if (rendering.status === 'obsolete' && ofTheirTime.has(glossary.term(id).topic)) return [];
      const words = text.slice(start, end);
      const write = glossary.advised(id, lang);
      const { reason = { en: '', zh: '' }, regardless } = rendering;
      return [
        {
          rule: 'form-avoided',
          lang,
          start,
          end,
          words,
          term: id,
          write,
          regardless,
          message: {
            en: `Avoid “${words}”: ${reason.en} Write “${write[0]}”.`,
            zh: `不用“${words}”：${reason.zh}改用“${write[0]}”。`,
          },
        },
      ];
    }),
  );
}
