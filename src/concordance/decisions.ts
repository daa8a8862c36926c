import type { Lang } from '../languages.ts';
import { z } from 'zod';
import type { Document } from '../documents/types.ts';
import type { PlaceDecision } from '../matching/types.ts';
import type { Checked, Problem } from '../problem.ts';
import { readYaml } from '../yaml.ts';

const decision = z.strictObject({
  document: z.string().min(1),
  /** Language of the text the form stands in. */
  lang: z.enum(['en', 'zh']).default('en'),
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
  lang: Lang;
  block: string;
  file: string;
  line: number;
}

/**
 * Reads `content/decisions.yaml`. A decision whose document, block or term does not exist is a
 * problem here; one whose form does not stand in the block is found when the block is matched.
 */
export function readDecisions(
  file: string,
  text: string,
  documents: readonly Document[],
  terms: ReadonlySet<string>,
): Checked<Decision[]> {
  const yaml = readYaml(file, text, { rule: 'decisions-yaml', expected: 'a YAML list of decisions' });
  if (!yaml.ok) return yaml;
  const { locate } = yaml.value;
  const problems: Problem[] = [];
  let data = yaml.value.value ?? [];
  if (!Array.isArray(data)) {
    problems.push({
      file,
      line: 1,
      rule: 'decisions-list',
      found: JSON.stringify(data),
      expected: 'a list of decisions',
      mend: 'Begin each decision with "- document: …".',
    });
    data = [];
  }
  const decisions: Decision[] = [];
  for (const [index, item] of (data as unknown[]).entries()) {
    const { line } = locate([index]);
    const result = decision.safeParse(item);
    if (!result.success) {
      problems.push(
        ...result.error.issues.map((issue) => ({
          file,
          line,
          rule: 'decisions-entry',
          ...explain(issue, item),
        })),
      );
      continue;
    }
    const { document, lang, block, form, occurrence } = result.data;
    const earlier = decisions.find(
      (other) =>
        other.document === document &&
        other.lang === lang &&
        other.block === block &&
        other.form === form &&
        other.occurrence === occurrence,
    );
    const wrong =
      missing(result.data, documents, terms) ??
      (earlier && {
        field: 'occurrence',
        found: `a second decision for "${form}", occurrence ${occurrence}, in ${document} ${block}`,
        expected: 'one decision for a place',
        mend: `Delete this one or the one on line ${earlier.line}.`,
      });
    if (wrong)
      problems.push({
        file,
        line,
        rule: earlier && wrong.field === 'occurrence' ? 'decision-twice' : 'decision-lost',
        ...wrong,
      });
    else decisions.push({ ...result.data, file, line });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: decisions };
}

const fields = 'document, lang (en or zh), block (such as p12), form, occurrence (from 1), term and why';

function explain(
  issue: z.core.$ZodIssue,
  item: unknown,
): Pick<Problem, 'field' | 'found' | 'expected' | 'mend'> {
  const mend = `A decision has ${fields}.`;
  if (issue.code === 'unrecognized_keys')
    return {
      field: issue.keys.join(', '),
      found: 'an unknown field',
      expected: fields,
      mend: 'Correct the spelling of the field, or delete it.',
    };
  const [key] = issue.path;
  if (key === undefined)
    return { field: undefined, found: JSON.stringify(item), expected: 'a decision: a map of fields', mend };
  const value = (item as Record<PropertyKey, unknown>)[key];
  const expected =
    issue.code === 'invalid_format'
      ? issue.message
      : key === 'occurrence'
        ? 'a whole number from 1'
        : key === 'lang'
          ? 'en or zh'
          : 'text';
  return {
    field: String(key),
    found: value === undefined ? 'nothing' : JSON.stringify(value),
    expected,
    mend,
  };
}

function missing(
  { document, block, term }: z.infer<typeof decision>,
  documents: readonly Document[],
  terms: ReadonlySet<string>,
): Pick<Problem, 'field' | 'found' | 'expected' | 'mend'> | undefined {
  const target = documents.find(({ slug }) => slug === document);
  if (!target)
    return {
      field: 'document',
      found: document,
      expected: documents.map(({ slug }) => slug).join(', '),
      mend: 'Write the slug of a document, or delete the decision.',
    };
  if (!target.blocks.some(({ id }) => id === block))
    return {
      field: 'block',
      found: block,
      expected: `a block of ${document} (p1 to p${target.blocks.length})`,
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
}

/** The problem for a decision whose form was not found at its place. */
export function lostDecision({ file, line, form, occurrence, document, block, term }: Decision): Problem {
  return {
    file,
    line,
    field: 'form',
    rule: 'decision-lost',
    found: `"${form}", occurrence ${occurrence}, as ${term}`,
    expected: `a match of that form in ${document} ${block}${term === 'none' ? '' : ` that can belong to ${term}`}`,
    mend: 'The text, the glossary or the count has changed: correct the decision or delete it.',
  };
}
