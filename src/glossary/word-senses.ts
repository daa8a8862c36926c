import { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { checkSchema } from '../schema-problems.ts';
import { englishForm, text } from '../schema-texts.ts';
import { readYaml, type YamlFile } from '../yaml.ts';

const set = z.strictObject({ word: englishForm, terms: z.array(text()).min(2) });

/** An English word and the terms it stands for. */
export type WordSenses = z.infer<typeof set>;

/** Reads `content/word-senses.yaml`; a term that is no entry, or a word a second time, is a problem at its line. */
export function readWordSenses(
  file: string,
  source: string,
  ids: ReadonlySet<string>,
): Checked<WordSenses[]> {
  const yaml = readYaml(file, source, {
    rule: 'word-senses-yaml',
    expected: 'a list of words with their terms',
  });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const mend = 'Write word: and terms: [two ids or more].';
  const checked = checkSchema(z.array(set), value ?? [], {
    file,
    locate,
    rule: 'word-senses-entry',
    owner: 'the file',
    whole: { expected: 'a list of words with their terms', mend },
    fields: 'word and terms',
    explain: (_, found) => (typeof found === 'object' ? { mend } : undefined),
  });
  if (!checked.ok) return checked;
  const problems = crossCheck(file, checked.value, locate, ids);
  return problems.length > 0 ? { ok: false, problems } : checked;
}

/** What the schema does not show: terms that are no entries, and what is said twice. */
function crossCheck(
  file: string,
  sets: readonly WordSenses[],
  locate: YamlFile['locate'],
  ids: ReadonlySet<string>,
): Problem[] {
  const firstOf = new Map<string, number>();
  return sets.flatMap(({ word, terms }, index) => {
    const key = word.toLowerCase();
    const first = firstOf.get(key);
    firstOf.set(key, first ?? index);
    const again: Problem[] =
      first === undefined
        ? []
        : [
            {
              file,
              ...locate([index, 'word']),
              field: word,
              rule: 'word-senses-twice',
              found: `the word "${word}" a second time`,
              expected: 'one set of terms for a word',
              mend: `Join it with the set on line ${locate([first]).line}.`,
            },
          ];
    const wrongTerms = terms.flatMap(
      (id, at) =>
        wrongTerm(id, terms.indexOf(id) < at, ids)?.map((words) => ({
          file,
          ...locate([index, 'terms', at]),
          field: word,
          ...words,
        })) ?? [],
    );
    return [...again, ...wrongTerms];
  });
}

function wrongTerm(id: string, isRepeated: boolean, ids: ReadonlySet<string>) {
  if (!ids.has(id))
    return [
      {
        rule: 'word-senses-term',
        found: id,
        expected: 'the id of an entry',
        mend: 'Correct the id or delete it.',
      },
    ];
  return isRepeated
    ? [{ rule: 'word-senses-twice', found: id, expected: 'every term once', mend: 'Delete it.' }]
    : undefined;
}
