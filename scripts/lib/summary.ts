import type { Pipeline } from './pipeline.ts';

/** One line on what was built. */
export function summaryOf({ documents, terms, concordance }: Pipeline): string {
  const open = concordance.uses.filter(({ settled }) => settled === 'ambiguous').length;
  const uses = `${concordance.uses.length} uses (${open} with an open sense)`;
  return `${documents.length} documents, ${terms.length} terms, ${uses}`;
}
