import { z } from 'zod';
import { draftRules } from '../draft/types.ts';
import type { PlacedFinding } from './sarif.ts';

/** A finding that somebody looked at and wants to keep out of the report, with the reason. */
const ignored = z
  .strictObject({
    rule: z.enum(draftRules).optional(),
    /** The id of a term. */
    term: z.string().min(1).optional(),
    /** The words that are found. */
    words: z.string().min(1).optional(),
    /** The end of a path. */
    file: z.string().min(1).optional(),
    reason: z.string().trim().min(1),
  })
  .refine(({ rule, term, words, file }) => rule ?? term ?? words ?? file, {
    message: 'a rule, a term, words or a file beside the reason',
  });

export type Ignored = z.infer<typeof ignored>;

/** A list as it was written → its items, or what is wrong with the first that is wrong. */
export function readIgnoreList(value: unknown): { items: Ignored[] } | { problem: string } {
  const read = z.array(ignored).safeParse(value ?? []);
  if (read.success) return { items: read.data };
  const [issue] = read.error.issues;
  const [index, ...field] = issue!.path;
  const where = index === undefined ? 'the list' : `item ${Number(index) + 1}`;
  const of = field.length > 0 ? `, ${field.join('.')}` : '';
  return {
    problem: `${where}${of}: ${issue!.message}. Every item has a reason and one of rule, term, words, file.`,
  };
}

/** What is left, and the items that match nothing. */
export function withoutIgnored(
  findings: readonly PlacedFinding[],
  items: readonly Ignored[],
): { left: PlacedFinding[]; unused: Ignored[] } {
  return {
    left: findings.filter((finding) => !items.some((item) => matches(item, finding))),
    unused: items.filter((item) => !findings.some((finding) => matches(item, finding))),
  };
}

function matches({ rule, term, words, file }: Ignored, finding: PlacedFinding): boolean {
  return (
    (rule === undefined || rule === finding.rule) &&
    (term === undefined || term === finding.term) &&
    (words === undefined || words === finding.words) &&
    (file === undefined || finding.file === file || finding.file.endsWith(`/${file}`))
  );
}
