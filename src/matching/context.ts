import type { Lang } from '../languages.ts';

/** A stretch and the text around it, folded, with the offsets of the stretch in it. */
export interface Surroundings {
  folded: string;
  start: number;
  end: number;
}

/** How far a cue reaches, in UTF-16 units to either side: about a sentence. */
const reach = { en: 160, zh: 60 } as const;

/**
 * One spelling for capitals and quote marks, so that a cue or a stop context never fails on a curly
 * apostrophe.
 */
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

/** Whether the stretch of a text stands inside one of the longer strings, which are folded. */
export function isInside(text: string, start: number, end: number, stops: readonly string[]): boolean {
  const longest = stops.reduce((length, stop) => Math.max(length, stop.length), 0);
  const around = surroundings(text, start, end, longest);
  const stretch = around.folded.slice(around.start, around.end);
  // A stop that holds the stretch has the same characters somewhere: it is compared there, and nowhere else.
  return stops.some((stop) => {
    for (let before = stop.indexOf(stretch); before !== -1; before = stop.indexOf(stretch, before + 1)) {
      if (before <= around.start && around.folded.startsWith(stop, around.start - before)) return true;
    }
    return false;
  });
}

/** What a cue may stand in, and one character before it. */
export function cueSurroundings(text: string, start: number, end: number, lang: Lang): Surroundings {
  return surroundings(text, start, end, reach[lang] + 1);
}

/**
 * Distance in UTF-16 units from the stretch to the nearest of the cues (folded), or undefined where none
 * is near. An English cue begins a word and may go on ("loan" finds "loans").
 */
export function cueDistance(
  { folded, start, end }: Surroundings,
  cues: readonly string[],
  lang: Lang,
): number | undefined {
  const [left, right] = [Math.max(0, start - reach[lang]), end + reach[lang]];
  let nearest: number | undefined;
  for (const cue of cues) {
    for (let at = folded.indexOf(cue, left); at !== -1; at = folded.indexOf(cue, at + 1)) {
      if (at + cue.length > right) break;
      if (lang === 'en' && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && /^[\p{L}\p{N}]/u.test(cue))
        continue;
      const distance = at >= end ? at - end : start - (at + cue.length);
      if (distance >= 0 && (nearest === undefined || distance < nearest)) nearest = distance;
    }
  }
  return nearest;
}

/** Only what is looked at is folded: a text may be long, and few of its forms have cues or stop contexts. */
function surroundings(text: string, start: number, end: number, width: number): Surroundings {
  const left = Math.max(0, start - width);
  return { folded: foldContext(text.slice(left, end + width)), start: start - left, end: end - left };
}
