import type { Lang } from '../languages.ts';
import { stem } from './inflection.ts';

/** The smallest thing a form can begin or end at: an English word, a Chinese character, a mark. */
export interface Unit {
  /** What is compared: a stem, a character, a mark. */
  key: string;
  /** The word in lower case, where inflection has to be checked; the key otherwise. */
  word: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

// In order: numbers with what hangs on them (14th, 5G, 2,758.4), words (PM2.5, m³, isn't, Xi'an),
// possessive 's, a Chinese character, anything else that is not a space. Soft hyphens and joiners are
// part of the word in which they stand.
const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\u00AD\u200C\u200D]`;
const wordTail = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u00AD\u200C\u200D])*`;
const possessiveMark = String.raw`['’][sS](?![\p{L}\p{N}])`;
const inWordApostrophe = String.raw`(?:(?!${possessiveMark})['’](?=${letter})${wordTail})*`;
const unit = new RegExp(
  String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:${letter}${wordTail})?|${letter}${wordTail}(?:(?<=\p{Nd})\.\p{Nd}+${wordTail}|${inWordApostrophe})|${possessiveMark}|\S`,
  'gu',
);
const possessive = /^['’][sS]$/;
const invisible = /[\u00AD\u200C\u200D]/g;
// Quote marks and hyphens differ between editions of one phrase and never tell two terms apart.
const ignoredMark = /^['"“”‘’„‟«»‹›「」『』《》〈〉\-‐‑\u200B\u2060\uFEFF]$/u;
const dash = /^[–—―]$/;

/**
 * Cuts a text into units. Spaces, quote marks and hyphens are no units, so "urban-rural" equals
 * "urban rural" and “六稳” equals 六稳; a spaced hyphen and a dash are a mark that no form reaches across.
 */
export function unitsOf(text: string, lang: Lang): Unit[] {
  const units: Unit[] = [];
  for (const found of text.matchAll(unit)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    if (possessive.test(raw)) units.push({ key: "'s", word: "'s", start, end });
    else if (ignoredMark.test(raw)) {
      if (raw === '-' && isDash(text, start, end)) units.push({ key: '—', word: '—', start, end });
    } else if (dash.test(raw)) {
      // An en dash inside a compound (Jiangsu–Liaoning) is a hyphen.
      if (raw !== '–' || isSpaced(text, start, end)) units.push({ key: '—', word: '—', start, end });
    } else {
      const word = raw.replace(invisible, '').replaceAll('’', "'").normalize('NFKC').toLowerCase();
      if (word) units.push({ key: lang === 'en' ? stem(word) : word, word, start, end });
    }
  }
  return units;
}

/** A hyphen that hangs on the word before it ("medium- and long-term") is none; two in a row are one. */
function isDash(text: string, start: number, end: number): boolean {
  return /[\s-]/.test(text[start - 1] ?? ' ') || text[end] === '-';
}

function isSpaced(text: string, start: number, end: number): boolean {
  return /\s/.test(text[start - 1] ?? ' ') || /\s/.test(text[end] ?? ' ');
}
