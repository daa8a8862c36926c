import { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { formatPath, readYaml } from '../yaml.ts';

const set = z.strictObject({ word: z.string().trim().min(1), terms: z.array(z.string()).min(2) });

/** An English word and the terms it stands for. */
export type WordSenses = z.infer<typeof set>;

/** Reads `content/word-senses.yaml`; a term that is no entry is a problem at its line. */
export function readWordSenses(file: string, text: string, ids: ReadonlySet<string>): Checked<WordSenses[]> {
  const yaml = readYaml(file, text, {
    rule: 'word-senses-yaml',
    expected: 'a list of words with their terms',
  });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const problems: Problem[] = [];
  const parsed = z.array(set).safeParse(value ?? []);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => ({
        file,
        ...locate(issue.path),
        field: formatPath(issue.path),
        rule: 'word-senses-entry',
        found: 'another shape',
        expected: issue.message,
        mend: 'Write word: and terms: [two ids or more].',
      })),
    };
  }
  parsed.data.forEach(({ word, terms }, index) =>
    terms.forEach((id, place) => {
      if (!ids.has(id))
        problems.push({
          file,
          ...locate([index, 'terms', place]),
          field: word,
          rule: 'word-senses-term',
          found: id,
          expected: 'the id of an entry',
          mend: 'Correct the id or delete it.',
        });
    }),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}
