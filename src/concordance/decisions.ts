import { LineCounter, parseDocument, isNode } from 'yaml';
import { z } from 'zod';
import type { Document } from '../documents/types.ts';
import type { PlaceDecision } from '../matching/types.ts';
import type { Checked, Problem } from '../problem.ts';

const decision = z.strictObject({
  document: z.string().min(1),
  block: z.string().regex(/^p\d+$/, 'a block id such as p12'),
  form: z.string().min(1),
  occurrence: z.number().int().positive().default(1),
  /** A term id, or "none" where the stretch is no term. */
  term: z.string().min(1),
  /** Why, for the next editor. */
  why: z.string().optional(),
});

export interface Decision extends PlaceDecision {
  document: string;
  block: string;
  file: string;
  line: number;
}

/**
 * Reads `content/decisions.yaml`. A decision whose document, block or term does not exist is a
 * problem here; one whose form does not stand in the block is found when the block is matched.
 */
export function readDecisions(file: string, text: string, documents: readonly Document[], terms: ReadonlySet<string>): Checked<Decision[]> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = yaml.errors.map((error) => ({
    file, line: lines.linePos(error.pos[0]).line, rule: 'decisions-yaml', found: error.message.split('\n')[0] ?? '', expected: 'a YAML list of decisions', mend: 'Mend the YAML here.',
  }));
  const data: unknown = problems.length > 0 ? [] : (yaml.toJS() ?? []);
  const decisions: Decision[] = [];
  for (const [index, item] of (Array.isArray(data) ? data : [data]).entries()) {
    const node = yaml.getIn([index], true);
    const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
    const result = decision.safeParse(item);
    if (!result.success) {
      problems.push(...result.error.issues.map((issue) => ({
        file, line, field: issue.path.join('.') || undefined, rule: 'decisions-entry', found: JSON.stringify(item), expected: issue.message, mend: 'A decision has document, block, form, occurrence (from 1) and term.',
      })));
      continue;
    }
    const lost = missing(result.data, documents, terms);
    if (lost) problems.push({ file, line, rule: 'decision-lost', ...lost });
    else decisions.push({ ...result.data, file, line });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: decisions };
}

function missing({ document, block, term }: z.infer<typeof decision>, documents: readonly Document[], terms: ReadonlySet<string>): Pick<Problem, 'field' | 'found' | 'expected' | 'mend'> | undefined {
  const target = documents.find(({ slug }) => slug === document);
  if (!target) return { field: 'document', found: document, expected: documents.map(({ slug }) => slug).join(', '), mend: 'Write the slug of a document, or delete the decision.' };
  if (!target.blocks.some(({ id }) => id === block)) return { field: 'block', found: block, expected: `a block of ${document} (p1 to p${target.blocks.length})`, mend: 'Look the block up on the page of the document, or delete the decision.' };
  if (term !== 'none' && !terms.has(term)) return { field: 'term', found: term, expected: 'the id of a term, or none', mend: 'Correct the id, or delete the decision.' };
  return undefined;
}

/** The problem for a decision whose form was not found at its place. */
export function lostDecision({ file, line, form, occurrence, document, block, term }: Decision): Problem {
  return {
    file, line, field: 'form', rule: 'decision-lost', found: `"${form}", occurrence ${occurrence}, as ${term}`,
    expected: `a match of that form in ${document} ${block}${term === 'none' ? '' : ` that can belong to ${term}`}`,
    mend: 'The text, the glossary or the count has changed: correct the decision or delete it.',
  };
}
