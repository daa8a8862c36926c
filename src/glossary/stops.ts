/** Cues and stops of a form: each once, and a stop that can act. */
import type { z } from 'zod';
import type { Lang } from '../languages.ts';
import type { IssueWords } from '../schema-texts.ts';

/** Each string of a list once; case and kind of quote mark do not count. */
export function repeatedText(values: readonly string[], context: z.core.$RefinementCtx): void {
  const seen = new Map<string, number>();
  values.forEach((value, index) => {
    const key = fold(value);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'every one once',
        params: {
          mend: `Delete it: it is the same as number ${earlier + 1} of the list.`,
        } satisfies IssueWords,
      });
  });
}

/**
 * A stop is a longer string inside which the form is not the term. One that does not hold the form, or
 * is no longer than it, never acts, or always.
 */
export function uselessStop(
  lang: Lang,
  form: string,
  stops: readonly string[] | undefined,
  path: readonly string[],
  context: z.core.$RefinementCtx,
): void {
  stops?.forEach((stop, index) => {
    const holds = lang === 'zh' ? bare(stop).includes(bare(form)) : holdsWords(stop, form);
    if (holds && bare(stop).length > bare(form).length) return;
    context.addIssue({
      code: 'custom',
      path: [...path, index],
      message: `a longer string that holds “${form}”`,
      params: {
        mend: holds
          ? 'Write more of the text around it; a form that is never to be linked has "link: false".'
          : 'Write the whole longer string, the form included, or delete the stop: it never acts.',
      } satisfies IssueWords,
    });
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

/** Letters, digits and signs; quote marks, hyphens and spaces do not tell two forms apart. */
function bare(text: string): string {
  return fold(text).replace(/[\s\-‐-―"'《》「」]+/gu, '');
}

/** Whether the words of the form stand in the stop, one after the other, each perhaps in another inflection. */
function holdsWords(stop: string, form: string): boolean {
  const around = wordsOf(stop);
  const wanted = wordsOf(form);
  return around.some((_, at) => wanted.every((word, index) => isLikeWord(word, around[at + index])));
}

/** Whether two words begin alike, as inflections of one do: party and parties, plan and planning. */
function isLikeWord(word: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const shorter = Math.min(word.length, other.length);
  const needed = Math.max(Math.min(3, shorter), Math.ceil(shorter * 0.6));
  return word.slice(0, needed) === other.slice(0, needed);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
