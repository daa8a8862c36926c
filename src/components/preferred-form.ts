import type { FormData, TermData } from '../exchange/term-data.ts';
import type { Lang } from '../languages.ts';

/** The one preferred form of a term in a language. */
export function preferredForm({ forms }: Pick<TermData, 'forms'>, lang: Lang): FormData {
  return forms.find((form) => form.lang === lang && form.status === 'preferred')!;
}
