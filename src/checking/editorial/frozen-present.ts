/** Words that tie a text to the year in which it was written: "now" will be wrong. */
import type { Lang } from '../../languages.ts';
import type { Term } from '../../glossary/types.ts';
import { readerTexts } from './reader-texts.ts';

const words: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    String.raw`\b(?:now|currently|at present|today|nowadays|recently|latest|so far|to date|still|ongoing|upcoming)\b|` +
      String.raw`\b(?:is|are|has been|have been) (?:now )?being\b|\bthe (?:current|present|coming|next) \p{L}+`,
    'giu',
  ),
  zh: /目前|当前|(?<![体出表呈实])现在|如今|现今|眼下|近期|日前|正在|迄今|至今|将于|即将|现任|现行|今年|明年|去年/gu,
};

/** Each word of this kind in the texts of a term, with a few words around it. */
export function frozenPresent(term: Term): string[] {
  return readerTexts(term).flatMap((text) =>
    (['en', 'zh'] as const).flatMap((lang) =>
      [...text[lang].matchAll(words[lang])].map(({ 0: word, index }) => {
        const [before, after] = [
          text[lang].slice(Math.max(0, index - 20), index),
          text[lang].slice(index + word.length, index + word.length + 20),
        ];
        return `${text.file}:${text.line} ${text.field} · ${lang}: …${before}⟦${word}⟧${after}…`;
      }),
    ),
  );
}
