import type { Lang } from '../glossary/types.ts';

/** How far a cue reaches, in UTF-16 units to either side: about a sentence. */
const reach = { en: 160, zh: 60 } as const;

/** One spelling for quote marks, so that a cue or a stop context never fails on a curly apostrophe. */
export function foldContext(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** Whether the stretch stands inside one of the longer strings. `folded` is `foldContext` of the text. */
export function isInside(folded: string, start: number, end: number, stops: readonly string[]): boolean {
  return stops.some((stop) => {
    const wanted = foldContext(stop);
    const from = Math.max(0, end - wanted.length);
    for (let at = folded.indexOf(wanted, from); at !== -1 && at <= start; at = folded.indexOf(wanted, at + 1)) {
      if (at + wanted.length >= end) return true;
    }
    return false;
  });
}

/**
 * Distance in UTF-16 units from the stretch to the nearest cue around it, or undefined where none is
 * near. An English cue begins a word and may go on ("loan" finds "loans").
 */
export function cueDistance(folded: string, start: number, end: number, cues: readonly string[], lang: Lang): number | undefined {
  const left = Math.max(0, start - reach[lang]);
  const right = Math.min(folded.length, end + reach[lang]);
  let nearest: number | undefined;
  for (const cue of cues) {
    const wanted = foldContext(cue);
    for (let at = folded.indexOf(wanted, left); at !== -1 && at + wanted.length <= right; at = folded.indexOf(wanted, at + 1)) {
      if (lang === 'en' && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && /^[\p{L}\p{N}]/u.test(wanted)) continue;
      const distance = at >= end ? at - end : start - (at + wanted.length);
      if (distance >= 0 && (nearest === undefined || distance < nearest)) nearest = distance;
    }
  }
  return nearest;
}
