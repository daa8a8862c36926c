import type { Bilingual, Lang } from '../languages.ts';
import type { EvidenceBasis } from './evidence.ts';
import type { RenderingData, TermData, TermUses } from './term-data.ts';

/** What the card over a linked term shows, and nothing more: never its uses. */
export interface Card {
  zh: string;
  en: string;
  evidence: Bilingual<EvidenceBasis>;
  definition?: string;
  /** Forms to avoid. */
  avoid?: { lang: Lang; text: string; status: 'deprecated' | 'obsolete'; reason?: string }[];
  until?: string;
  /** Names of the terms that took its place, and of those in whose place it came. */
  replacedBy?: string[];
  replaces?: string[];
  /** Shorter terms that stand inside it. */
  within?: { id: string; zh: string; en: string }[];
}

/** A term without its uses. */
export type CardTerm = Omit<TermData, keyof TermUses>;

/** By id. */
export type Cards = Record<string, Card>;

/**
 * Whether all cards of a document come in one file. Those of a long one would be more than a reader should wait
 * for (120 kB for a work report): they come some fifty at a time, from the files of all terms.
 */
export function hasOwnCards({ terms }: { terms: readonly unknown[] }): boolean {
  return terms.length <= 150;
}

/** So many of the terms inside another are named. */
const namedWithin = 4;

/**
 * Makes the cards of terms in a language.
 *
 * @param all every term of the site, for the names of others
 */
export function cardMaker(all: readonly CardTerm[], lang: Lang): (term: CardTerm) => Card {
  const byId = new Map(all.map((term) => [term.id, term]));
  /** The longest first. */
  const order = new Map(all.toSorted((a, b) => b.zh.length - a.zh.length).map(({ id }, at) => [id, at]));
  const rankOf = (id: string) => order.get(id) ?? Infinity;
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.[lang] ?? []);
  return (term) => {
    const inside = term.inside
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .slice(0, namedWithin)
      .map((id) => byId.get(id)!);
    const avoid = term.renderings.filter(isToAvoid);
    return {
      zh: term.zh,
      en: term.en,
      evidence: { zh: basisOf(term, 'zh'), en: basisOf(term, 'en') },
      ...(term.definition && { definition: term.definition[lang] }),
      ...(avoid.length > 0 && {
        avoid: avoid.map(({ lang: of, text, status, reason }) => ({
          lang: of,
          text,
          status,
          ...(reason && { reason: reason[lang] }),
        })),
      }),
      ...(term.until && { until: term.until }),
      ...(term.replacedBy.length > 0 && { replacedBy: namesOf(term.replacedBy) }),
      ...(term.replaces.length > 0 && { replaces: namesOf(term.replaces) }),
      ...(inside.length > 0 && { within: inside.map(({ id, zh, en }) => ({ id, zh, en })) }),
    };
  };
}

function isToAvoid(form: RenderingData): form is RenderingData & { status: 'deprecated' | 'obsolete' } {
  return form.status === 'deprecated' || form.status === 'obsolete';
}

function basisOf({ renderings }: CardTerm, lang: Lang): EvidenceBasis {
  return renderings.find((form) => form.lang === lang && form.status === 'preferred')!.evidence.basis;
}
