import { z } from 'zod';
import type { Document } from '../documents/types.ts';
import { languages, type Lang } from '../languages.ts';
import type { FormDecision, PlaceDecision } from '../matching/types.ts';
import type { Checked, Problem } from '../problem.ts';
import { checkSchema } from '../schema-problems.ts';
import { text, type IssueWords } from '../schema-texts.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { createPlaceCheck, repeatedDecision } from './decision-problems.ts';

export { lostDecision } from './decision-problems.ts';

const count = 'a whole number from 1';
const fields = z.strictObject({
  document: text(),
  /** Language of the text the form stands in. */
  lang: z.enum(languages).default('en'),
  /** Without it, the decision holds for every place of the form in the document. */
  block: z
    .string('a block id such as p12')
    .regex(/^p\d+$/, 'a block id such as p12')
    .optional(),
  form: text(),
  /** Within the block; the first where nothing is said. */
  occurrence: z.int(count).positive(count).optional(),
  /** A term id, or "none" where the stretch is no term. */
  term: text(),
  /** Why, for the next editor. */
  why: text({ lines: true }).optional(),
});
const decision = fields.superRefine(({ block, occurrence }, context) => {
  if (block !== undefined || occurrence === undefined) return;
  context.addIssue({
    code: 'custom',
    path: ['occurrence'],
    message: 'an occurrence only where there is a block',
    params: {
      mend: 'Add the block in which it counts, or delete it: without both, the decision holds for the whole document.',
    } satisfies IssueWords,
  });
});

export type WrittenDecision = z.infer<typeof decision>;

interface DecisionPlace {
  document: string;
  lang: Lang;
  file: string;
  line: number;
}

/** For one place. */
export interface BlockDecision extends DecisionPlace, PlaceDecision {
  block: string;
}

/** For every place of the form in a document; one for a single place is stronger. */
export interface DocumentDecision extends DecisionPlace, FormDecision {
  block?: undefined;
}

export type Decision = BlockDecision | DocumentDecision;

/**
 * Reads `content/decisions.yaml`. A decision whose document, block or term does not exist is a
 * problem here; one whose form does not stand in the block is found when the block is matched.
 */
export function readDecisions(
  file: string,
  source: string,
  documents: readonly Document[],
  terms: ReadonlySet<string>,
): Checked<Decision[]> {
  const yaml = readYaml(file, source, { rule: 'decisions-yaml', expected: 'a YAML list of decisions' });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const items: unknown = value ?? [];
  if (!Array.isArray(items)) return { ok: false, problems: [notAList(file, items, locate)] };

  const placeProblem = createPlaceCheck(documents, terms);
  const problems: Problem[] = [];
  const decisions = new Map<string, Decision>();
  for (const [index, item] of items.entries()) {
    const place = (path: readonly PropertyKey[]) => locate([index, ...path]);
    const checked = checkDecision(file, item, place);
    if (!checked.ok) {
      problems.push(...checked.problems);
      continue;
    }
    const written = checked.value;
    const { document, lang, block, form, occurrence = 1 } = written;
    const key = JSON.stringify([document, lang, block, form, occurrence]);
    const earlier = decisions.get(key);
    const lost = placeProblem(written);
    const wrong = lost ?? (earlier && repeatedDecision(written, earlier));
    if (wrong) {
      const rule = lost ? 'decision-lost' : 'decision-twice';
      problems.push({ file, ...place([wrong.field ?? '']), rule, ...wrong });
    } else decisions.set(key, placed(written, { file, line: place([]).line }));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...decisions.values()] };
}

function placed({ block, occurrence = 1, ...written }: WrittenDecision, at: { file: string; line: number }) {
  return block === undefined ? { ...written, ...at } : { ...written, block, occurrence, ...at };
}

function checkDecision(file: string, item: unknown, locate: YamlFile['locate']): Checked<WrittenDecision> {
  const names = 'document, lang (en or zh), block (such as p12), form, occurrence (from 1), term and why';
  return checkSchema(decision, item, {
    file,
    locate,
    rule: 'decisions-entry',
    owner: 'the decision',
    whole: { expected: 'a decision: a map of fields', mend: `A decision has ${names}.` },
    fields: names,
  });
}

function notAList(file: string, value: unknown, locate: YamlFile['locate']): Problem {
  return {
    file,
    ...locate([]),
    rule: 'decisions-list',
    found: JSON.stringify(value),
    expected: 'a list of decisions',
    mend: 'Begin each decision with "- document: …".',
  };
}
