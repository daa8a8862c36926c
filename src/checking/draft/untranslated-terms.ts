import { otherLanguage, type Lang } from '../../languages.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

/** Chinese inside English, and words of English inside Chinese; names and units in capitals may stand there. */
const foreign = {
  en: /\p{Script=Han}(?:[\p{Script=Han}、“”‘’《》·\d]*\p{Script=Han})?/gu,
  zh: /[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*)*/g,
} as const;

/**
 * Terms of the source that stand in the target as they were. What stands in brackets is a gloss beside its
 * translation, and is meant.
 */
export function untranslatedTerms(pair: ReadPair, source: Lang, glossary: DraftGlossary): DraftFinding[] {
  const target = otherLanguage(source);
  const { text } = pair[target];
  return [...text.matchAll(foreign[target])].flatMap(({ 0: stretch, index }) =>
    isInBrackets(text, index)
      ? []
      : glossary.matcher.match(stretch, source).matches.flatMap(({ start, end, term, terms }) => {
          const words = stretch.slice(start, end);
          const id = term ?? terms[0]!;
          const write = glossary.advised(id, target);
          // GDP, AI and 5G are the same in both languages.
          if (target === 'zh' && (!/[a-z]{2}/.test(words) || write.some((form) => form.includes(words))))
            return [];
          return [
            {
              rule: 'term-untranslated' as const,
              pair: pair.index,
              lang: target,
              start: index + start,
              end: index + end,
              words,
              term: id,
              write,
              message: {
                en: `“${words}” is left untranslated. Write “${write[0]}”.`,
                zh: `“${words}”未译，宜作“${write[0]}”。`,
              },
            },
          ];
        }),
  );
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}
