import { isInSource } from '../../src/concordance/places.ts';
import type { Pipeline } from './pipeline.ts';

/** One line on what was built. */
export function summaryOf(pipeline: Pipeline): string {
  const { documents, terms, concordance, places: found } = pipeline;
  const uses = [...found.linked.values()].flat().filter(isInSource);
  const open = concordance.uses.filter(({ settled }) => settled === 'ambiguous');
  const [texts, entries, places, unsettled] = [documents, terms, uses, open].map(({ length }) =>
    length.toLocaleString('en'),
  );
  return `${texts} documents, ${entries} terms, ${places} uses (${unsettled} with an open sense)`;
}
