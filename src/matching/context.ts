import type { Lang } from '../languages.ts';

/** How far a cue reaches, in UTF-16 units to either side: about a sentence. */
const reach = { en: 160, zh: 60 } as const;

/** One spelling for quote marks, so that a cue or a stop context never fails on a curly apostrophe. */
export function foldContext(text: string): string {
  const lower = text.toLowerCase();
  // İ becomes two characters in lower case, and offsets must stay those of the text.
  const same =
    lower.length === text.length
      ? lower
      : text.replace(/\p{Lu}/gu, (capital) =>
          capital.toLowerCase().length === capital.length ? capital.toLowerCase() : capital,
        );
  return same.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** Whether the stretch stands inside one of the longer strings. `folded` is `foldContext` of the text. */
export function isInside(folded: string, start: number, end: number, stops: readonly string[]): boolean {
  return stops.some((stop) => {
    const wanted = foldContext(stop);
    // Only what could hold the stretch is searched: a text may be long.
    return folded.slice(Math.max(0, end - wanted.length), start + wanted.length).includes(wanted);
  });
}

/**
 * Distance in UTF-16 units from the stretch to the nearest cue around it, or undefined where none is
 * near. An English cue begins a word and may go on ("loan" finds "loans").
 */
export function cueDistance(
  folded: string,
  start: number,
  end: number,
  cues: readonly string[],
  lang: Lang,
): number | undefined {
  const left = Math.max(0, start - reach[lang]);
  const around = folded.slice(left, end + reach[lang]);
  let nearest: number | undefined;
  for (const cue of cues) {
    const wanted = foldContext(cue);
    for (let found = around.indexOf(wanted); found !== -1; found = around.indexOf(wanted, found + 1)) {
      const at = left + found;
      if (lang === 'en' && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && /^[\p{L}\p{N}]/u.test(wanted))
        continue;
      const distance = at >= end ? at - end : start - (at + wanted.length);
      if (distance >= 0 && (nearest === undefined || distance < nearest)) nearest = distance;
    }
  }
  return nearest;
}
