/** What is wrong with a decision beside the text: a place that is not there, or one decided twice. */
import type { Document } from '../documents/types.ts';
import type { Problem } from '../problem.ts';
import type { Decision, WrittenDecision } from './decisions.ts';

type Words = Pick<Problem, 'field' | 'found' | 'expected' | 'mend'>;

/** Looks up documents, blocks and terms; each look-up costs the same, however many there are. */
export function createPlaceCheck(documents: readonly Document[], terms: ReadonlySet<string>) {
  const blocksOf = new Map(
    documents.map(({ slug, blocks }) => [slug, new Set(blocks.map(({ id }) => id))] as const),
  );
  const slugs = documents.map(({ slug }) => slug).join(', ');
  return ({ document, block, term }: WrittenDecision): Words | undefined => {
    const blocks = blocksOf.get(document);
    if (!blocks)
      return {
        field: 'document',
        found: document,
        expected: slugs,
        mend: 'Write the slug of a document, or delete the decision.',
      };
    if (block !== undefined && !blocks.has(block))
      return {
        field: 'block',
        found: block,
        expected: `a block of ${document} (p1 to p${blocks.size})`,
        mend: 'Look the block up on the page of the document, or delete the decision.',
      };
    if (term !== 'none' && !terms.has(term))
      return {
        field: 'term',
        found: term,
        expected: 'the id of a term, or none',
        mend: 'Correct the id, or delete the decision.',
      };
    return undefined;
  };
}

/** A second decision for one place. */
export function repeatedDecision(
  { form, occurrence = 1, document, block }: WrittenDecision,
  earlier: Decision,
): Words {
  if (block === undefined)
    return {
      field: 'form',
      found: `a second decision for "${form}" in the whole of ${document}`,
      expected: 'one decision for a form in a document',
      mend: `Delete this one or the one on line ${earlier.line}, or give one a block.`,
    };
  return {
    field: 'occurrence',
    found: `a second decision for "${form}", occurrence ${occurrence}, in ${document} ${block}`,
    expected: 'one decision for a place',
    mend: `Delete this one or the one on line ${earlier.line}.`,
  };
}

/** The problem for a decision whose form was not found at its place. */
export function lostDecision(decision: Decision): Problem {
  const { file, line, form, document, block, term } = decision;
  const isForPlace = block !== undefined;
  const place = isForPlace
    ? `${document} ${block}`
    : `${document}, in a place without a decision of its own,`;
  return {
    file,
    line,
    field: 'form',
    rule: 'decision-lost',
    found: `"${form}"${isForPlace ? `, occurrence ${decision.occurrence}` : ''}, as ${term}`,
    expected:
      `a match of that form in ${place}${term === 'none' ? '' : ` that can belong to ${term}`}`.replace(
        /,$/,
        '',
      ),
    mend: `The text${isForPlace ? ', the glossary or the count' : ' or the glossary'} has changed: correct the decision or delete it.`,
  };
}
