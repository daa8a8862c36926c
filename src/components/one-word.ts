import type { RenderingData, TermData } from '../exchange/term-data.ts';

/** A form as the documents have it, and where it stands first. */
export interface AttestedForm {
  text: string;
  document: string;
  block: string;
  /** In how many places it stands. */
  places: number;
}

/**
 * The English forms of a term that stand in the documents as received and contain a word, most used first;
 * those with a word of the same stem (integrated, for integration) where none contains it.
 */
export function attestedForms(
  { renderings: forms }: Pick<TermData, 'renderings'>,
  word: string,
): AttestedForm[] {
  const attested = forms.filter(({ lang, uses }) => lang === 'en' && Object.keys(uses).length > 0);
  const holding = (part: string) =>
    attested.filter(({ text }) => ` ${text.toLowerCase()}`.includes(` ${part.toLowerCase()}`));
  const whole = holding(word.replace(/s$/, ''));
  return (whole.length > 0 ? whole : holding(stemOf(word))).map(placed).sort((a, b) => b.places - a.places);
}

/** Long words share a stem with their kin but for their last letters; a short one is its own. */
function stemOf(word: string): string {
  return word.length >= 8 ? word.slice(0, -3) : word;
}

function placed({ text, uses }: RenderingData): AttestedForm {
  const [[document, blocks]] = Object.entries(uses) as [[string, string[]]];
  const places = Object.values(uses).reduce((sum, own) => sum + own.length, 0);
  return { text, document, block: blocks[0]!, places };
}
