import type { Pipeline } from './pipeline.ts';

/** One line on what was built. */
export function summaryOf({ documents, terms, concordance }: Pipeline): string {
  const open = concordance.uses.filter(({ settled }) => settled === 'ambiguous').length;
  return `${documents.length} documents, ${terms.length} terms, ${concordance.uses.length} uses (${open} with an open sense)`;
}
