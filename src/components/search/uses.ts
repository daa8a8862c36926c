import type { PublicTermInFull } from '../../exchange/public-data.ts';
import { type Lang, hasHan } from '../../languages.ts';
import type { TermHit } from '../../search/rank.ts';
import { fold } from '../../search/fold.ts';
import { threshold } from '../../search/scores.ts';
import { loadJson, LoadError } from './load-error.ts';

/** A place of a term, as the term's own file has it. */
type Context = Pick<PublicTermInFull['contexts'][number], 'document' | 'block' | 'sentence' | 'source'> & {
  counterpart?: (Context['source'] & { status?: string }) | undefined;
};

/** A place of a term, in the language of the page where it has one. */
export interface TermUse {
  document: string;
  block: string;
  sentence: string;
  lang: Lang;
  /** The whole sentence, and where in it the term stands. */
  text: string;
  marks: readonly { start: number; end: number }[];
  /** It is this site's own translation. */
  isTranslated: boolean;
  /** The same place in the other language. */
  counterpart?: Context['source'] | undefined;
}

/**
 * Whether a query in the other script, or a form that does not stand in the texts, finds the term, and
 * through it the paragraphs.
 */
export function isFoundByUses(query: string, best: TermHit | undefined, pageLang: Lang): boolean {
  if (!best || best.isPart || best.score < threshold.meant) return false;
  const isOtherScript = hasHan(query) !== (pageLang === 'zh');
  if (isOtherScript || best.via?.status === 'd') return true;
  return !fold(best.row[pageLang === 'zh' ? 1 : 2]).includes(fold(query));
}

/**
 * The places of a term, in the language of the page where they have one; those where the term itself is to be
 * seen come first. None where the term has no file.
 *
 * @throws LoadError where the file could not be reached
 */
export async function usesOfTerm(base: string, { row: [id] }: TermHit, lang: Lang): Promise<TermUse[]> {
  try {
    const { contexts } = await loadJson<{ contexts: Context[] }>(`${base}data/terms/${id}.json`);
    const uses = contexts.map((context) => useIn(context, lang));
    return [
      ...uses.filter(({ marks }) => marks.length > 0),
      ...uses.filter(({ marks }) => marks.length === 0),
    ];
  } catch (error) {
    if (error instanceof LoadError && error.status !== undefined) return [];
    throw error;
  }
}

/** A place as a page of a language shows it: in its own text if there is one, and in the other. */
function useIn({ document, block, sentence, source, counterpart }: Context, lang: Lang): TermUse {
  const [own, other] = counterpart?.lang === lang ? [counterpart, source] : [source, counterpart];
  const isTranslated = own === counterpart && counterpart.status === 'site-translation';
  const { lang: ownLang, text, marks } = own;
  return { document, block, sentence, isTranslated, lang: ownLang, text, marks, counterpart: other };
}
