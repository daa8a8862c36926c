import type { Lang } from '../glossary/types.ts';
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

// In order: numbers with what hangs on them (14th, 5G, 2,758.4), words (PM2.5, m³), possessive 's,
// a Chinese character, anything else that is not a space.
const englishUnit = /\d+(?:[.,]\d+)*\p{L}*|(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*(?:(?<=\d)\.\d+)?|['’]s(?![\p{L}\p{N}])|\S/gu;
const possessive = /^['’]s$/;
// Quote marks and hyphens differ between editions of one phrase and never tell two terms apart.
const ignoredMark = /^['"“”‘’„‟«»‹›「」『』《》〈〉\-‐‑­]$/u;
const dash = /^[–—―]$/;

/**
 * Cuts a text into units. Spaces, quote marks and hyphens are no units, so "urban-rural" equals
 * "urban rural" and “六稳” equals 六稳; a spaced hyphen and a dash are a mark that no form reaches across.
 */
export function unitsOf(text: string, lang: Lang): Unit[] {
  const units: Unit[] = [];
  for (const found of text.matchAll(englishUnit)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    if (possessive.test(raw)) units.push({ key: "'s", word: "'s", start, end });
    else if (ignoredMark.test(raw)) {
      if (raw === '-' && isSpaced(text, start, end)) units.push({ key: '—', word: '—', start, end });
    } else if (dash.test(raw)) {
      // An en dash inside a compound (Jiangsu–Liaoning) is a hyphen.
      if (raw !== '–' || isSpaced(text, start, end)) units.push({ key: '—', word: '—', start, end });
    } else {
      const word = raw.normalize('NFKC').toLowerCase();
      units.push({ key: lang === 'en' ? stem(word) : word, word, start, end });
    }
  }
  return units;
}

function isSpaced(text: string, start: number, end: number): boolean {
  return /\s/.test(text[start - 1] ?? ' ') || /\s/.test(text[end] ?? ' ');
}
