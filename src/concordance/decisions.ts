import { z } from 'zod';
import type { Document } from '../documents/types.ts';
import { languages, type Lang } from '../languages.ts';
import type { PlaceDecision } from '../matching/types.ts';
import type { Checked, Problem } from '../problem.ts';
import { checkSchema } from '../schema-problems.ts';
import { text } from '../schema-texts.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { createPlaceCheck, repeatedDecision } from './decision-problems.ts';

export { lostDecision } from './decision-problems.ts';

const count = 'a whole number from 1';
const decision = z.strictObject({
  document: text(),
  /** Language of the text the form stands in. */
  lang: z.enum(languages).default('en'),
  block: z.string('a block id such as p12').regex(/^p\d+$/, 'a block id such as p12'),
  form: text(),
  occurrence: z.int(count).positive(count).default(1),
  /** A term id, or "none" where the stretch is no term. */
  term: text(),
  /** Why, for the next editor. */
  why: text({ lines: true }).optional(),
});

export type WrittenDecision = z.infer<typeof decision>;

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
    const { document, lang, block, form, occurrence } = checked.value;
    const key = JSON.stringify([document, lang, block, form, occurrence]);
    const earlier = decisions.get(key);
    const lost = placeProblem(checked.value);
    const wrong = lost ?? (earlier && repeatedDecision(checked.value, earlier));
    if (wrong) {
      const rule = lost ? 'decision-lost' : 'decision-twice';
      problems.push({ file, ...place([wrong.field ?? '']), rule, ...wrong });
    } else decisions.set(key, { ...checked.value, file, line: place([]).line });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...decisions.values()] };
}

function checkDecision(file: string, item: unknown, locate: YamlFile['locate']): Checked<WrittenDecision> {
  const fields = 'document, lang (en or zh), block (such as p12), form, occurrence (from 1), term and why';
  return checkSchema(decision, item, {
    file,
    locate,
    rule: 'decisions-entry',
    owner: 'the decision',
    whole: { expected: 'a decision: a map of fields', mend: `A decision has ${fields}.` },
    fields,
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
