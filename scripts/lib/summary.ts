import type { Pipeline } from './pipeline.ts';

/** One line on what was built. */
export function summaryOf({ documents, terms, concordance }: Pipeline): string {
  const open = concordance.uses.filter(({ settled }) => settled === 'ambiguous');
  const [texts, entries, uses, unsettled] = [documents, terms, concordance.uses, open].map(({ length }) =>
    length.toLocaleString('en'),
  );
  return `${texts} documents, ${entries} terms, ${uses} uses (${unsettled} with an open sense)`;
}
