import { sentenceStarts } from '../sentences.ts';

const ordinal = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth), /;
const gerund = /^(?:[A-Z][a-z]+ly )?[A-Za-z]+ing\b/;
const finiteVerb = /\b(?:will|shall|should|must|can|may|is|are|was|were|has|have|had)\b/;

/** End of the first sentence where it names the theme of a list: "First, … . We will …". */
export function ordinalRunIn(text: string): number | undefined {
  return ordinal.test(text) ? endOfFirst(text) : undefined;
}

/** End of a first "sentence" without subject and finite verb: "Cultivating main bodies of innovation. We will …". */
export function gerundRunIn(text: string): number | undefined {
  const end = gerund.test(text) ? endOfFirst(text) : undefined;
  return end !== undefined && !finiteVerb.test(text.slice(0, end)) ? end : undefined;
}

/** Without the white space after it; undefined where nothing follows. */
function endOfFirst(text: string): number | undefined {
  const next = sentenceStarts(text, 'en')[1];
  return next === undefined ? undefined : text.slice(0, next).trimEnd().length;
}
