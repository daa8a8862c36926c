import { americanSpelling } from './british-spelling.ts';
import type { Lang } from '../languages.ts';
import { cutUnits, createCuts } from './cut-units.ts';
import { stem } from './inflection.ts';
import { simplifiedText } from './traditional.ts';

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

/**
 * Cuts a text into units. Spaces, quote marks and hyphens are no units, so "urban-rural" equals
 * "urban rural" and “六稳” equals 六稳; a spaced hyphen and a dash are a mark that no form reaches across.
 */
export function unitsOf(text: string, lang: Lang): Unit[] {
  const { count, starts, ends } = cutUnits(text, createCuts(text.length));
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [starts[index]!, ends[index]!];
    const word = foldWord(text.slice(start, end));
    return { key: keyOf(word, lang), word, start, end };
  });
}

/**
 * A unit as it stands in a text → its `word`: without case, width, kind of apostrophe or dash, joiners, in
 * American spelling and Simplified characters.
 */
export function foldWord(surface: string): string {
  if (/^[a-z]+$/.test(surface)) return americanSpelling(surface);
  // The plural of an acronym, which in small letters looks like no plural (APIs, GPUs, SMSs).
  if (/^[A-Z]{2,}s$/.test(surface)) return surface.slice(0, -1).toLowerCase();
  if (/^[-–—―]$/.test(surface)) return '—';
  const word = surface
    .replace(/[\u00AD\u200C\u200D]/g, '')
    .replace(/^(co)[-‐‑](?=o)/i, '$1')
    .replaceAll('’', "'")
    .normalize('NFKC')
    .toLowerCase();
  return americanSpelling(simplifiedText(word));
}

/** The `word` of a unit → its `key`. */
export function keyOf(word: string, lang: Lang): string {
  return lang === 'en' ? stem(word) : word;
}
