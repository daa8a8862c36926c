import type { Lang } from '../languages.ts';
import { simplifiedText } from './traditional.ts';
import { keyOf, type Unit } from './units.ts';

// In order: numbers with what hangs on them (14th, 5G, 2,758.4), words (PM2.5, m³, isn't, Xi'an),
// possessive 's, a Chinese character, anything else that is not a space. Soft hyphens and joiners are
// part of the word in which they stand.
const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\u00AD\u200C\u200D]`;
const wordTail = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u00AD\u200C\u200D])*`;
const possessiveMark = String.raw`['’][sS](?![\p{L}\p{N}])`;
const inWordApostrophe = String.raw`(?:(?!${possessiveMark})['’](?=${letter})${wordTail})*`;
const unit = new RegExp(
  [
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:${letter}${wordTail})?`,
    String.raw`[cC][oO][-‐‑][oO]${wordTail}${inWordApostrophe}`,
    String.raw`${letter}${wordTail}(?:(?<=\p{Nd})\.\p{Nd}+${wordTail}|${inWordApostrophe})`,
    possessiveMark,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
// Quote marks and hyphens differ between editions of one phrase and never tell two terms apart.
const ignoredMark = /^['"“”‘’„‟«»‹›「」『』《》〈〉\-‐‑\u200B\u2060\uFEFF]$/u;

/** The cutting into units as one regular expression says it: what `unitsOf` is held against. */
export function slowUnitsOf(text: string, lang: Lang): Unit[] {
  return [...text.matchAll(unit)].flatMap(({ 0: surface, index: start }) => {
    const end = start + surface.length;
    const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
    const isDash =
      /^[—―]$/.test(surface) ||
      (surface === '–' && (/\s/.test(before) || /\s/.test(after))) ||
      (surface === '-' && (/[\s-]/.test(before) || after === '-'));
    if (isDash) return [{ key: '—', word: '—', start, end }];
    if (ignoredMark.test(surface) || surface === '–') return [];
    const word = surface
      .replace(/^([A-Z]{2,})s$/, '$1')
      .replace(/^(co)[-‐‑](?=o)/i, '$1')
      .replace(/[\u00AD\u200C\u200D]/g, '')
      .replaceAll('’', "'")
      .normalize('NFKC')
      .toLowerCase();
    const folded = simplifiedText(word);
    return word ? [{ key: keyOf(folded, lang), word: folded, start, end }] : [];
  });
}
