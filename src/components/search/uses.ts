import { type Lang, hasHan } from '../../languages.ts';
import type { TermHit } from '../../search/rank.ts';
import { threshold } from '../../search/scores.ts';
import { loadJson, LoadError } from './load-error.ts';

/** A use of a term, as the term's own file has it. */
export interface TermUse {
  document: string;
  block: string;
  sentence: string;
  lang: string;
  sentenceText: string;
  /** Where the term begins in the sentence, and how it stands there. */
  at: number;
  surface: string;
  isTranslated: boolean;
}

/**
 * Whether a query in the other script, or a form that does not stand in the texts, finds the term, and
 * through it the paragraphs.
 */
export function isFoundByUses(query: string, best: TermHit | undefined, pageLang: Lang): boolean {
  if (!best || best.score < threshold.meant) return false;
  if (pageLang === 'zh') return !hasHan(query);
  return (
    hasHan(query) || best.via?.status === 'd' || !best.row[2].toLowerCase().includes(query.toLowerCase())
  );
}

/**
 * The uses of a term in one language; none where the term has no file.
 *
 * @throws LoadError where the file could not be reached
 */
export async function usesOfTerm(base: string, { row: [id] }: TermHit, lang: Lang): Promise<TermUse[]> {
  try {
    const { contexts } = await loadJson<{ contexts: TermUse[] }>(`${base}data/terms/${id}.json`);
    return contexts.filter((use) => use.lang === lang);
  } catch (error) {
    if (error instanceof LoadError && error.status !== undefined) return [];
    throw error;
  }
}
