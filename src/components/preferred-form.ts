import type { RenderingData, TermData } from '../exchange/term-data.ts';
import type { Lang } from '../languages.ts';

/** The one preferred form of a term in a language. */
export function preferredForm(
  { renderings: forms }: Pick<TermData, 'renderings'>,
  lang: Lang,
): RenderingData {
  return forms.find((form) => form.lang === lang && form.status === 'preferred')!;
}
