import { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { checkSchema } from '../schema-problems.ts';
import { text } from '../schema-texts.ts';
import { readYaml, type YamlFile } from '../yaml.ts';

const words = z.array(text()).min(1);

const indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'words in small letters joined by hyphens'),
  topic: text(),
  en: text(),
  zh: text(),
  /** English words that stand before a figure of it, or right behind one. */
  before: words.optional(),
  behind: words.optional(),
  /** What readers type for it besides its names. */
  also: z.strictObject({ en: words.optional(), zh: words.optional() }).optional(),
  /** What they say for it where they ask how many, or name a year: by itself it may be a term. */
  asked: z.strictObject({ en: words.optional(), zh: words.optional() }).optional(),
});

/** What a figure says something of: GDP, grain output, new urban jobs. */
export type Indicator = z.infer<typeof indicator>;

/**
 * Reads `content/figures.yaml`. An unknown topic, an id or words a second time, and an indicator without words
 * to be known by are problems at their line.
 */
export function readIndicators(
  file: string,
  source: string,
  topics: ReadonlySet<string>,
): Checked<Indicator[]> {
  const yaml = readYaml(file, source, { rule: 'figures-yaml', expected: 'a list of indicators' });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const mend = 'Write id:, topic:, en:, zh:, and before: or behind: with the words beside its figures.';
  const checked = checkSchema(z.array(indicator), value ?? [], {
    file,
    locate,
    rule: 'figures-entry',
    owner: 'the file',
    whole: { expected: 'a list of indicators', mend },
    fields: 'id, topic, en, zh, before, behind, also and asked',
    explain: (_, found) => (typeof found === 'object' ? { mend } : undefined),
  });
  if (!checked.ok) return checked;
  const problems = crossCheck(file, checked.value, locate, topics);
  return problems.length > 0 ? { ok: false, problems } : checked;
}

/** What the schema does not show: topics that are none, and what is said twice. */
function crossCheck(
  file: string,
  indicators: readonly Indicator[],
  locate: YamlFile['locate'],
  topics: ReadonlySet<string>,
): Problem[] {
  const ids = new Set<string>();
  const claimed = new Map<string, string>();
  return indicators.flatMap(({ id, topic, before = [], behind = [] }, index) => {
    const at = (field: string) => ({ file, ...locate([index, field]), field: id });
    const problems: Problem[] = [];
    if (ids.has(id))
      problems.push({
        ...at('id'),
        rule: 'figures-twice',
        found: `the id ${id} a second time`,
        expected: 'one entry for an indicator',
        mend: 'Join the two entries.',
      });
    ids.add(id);
    if (!topics.has(topic))
      problems.push({
        ...at('topic'),
        rule: 'figures-topic',
        found: topic,
        expected: 'a topic of the glossary',
        mend: `Write one of ${[...topics].join(', ')}.`,
      });
    if (before.length + behind.length === 0)
      problems.push({
        ...at('id'),
        rule: 'figures-words',
        found: 'neither before: nor behind:',
        expected: 'words by which its figures are known',
        mend: 'Name the English words before or behind its figures.',
      });
    for (const [side, phrases] of Object.entries({ before, behind }))
      for (const phrase of phrases) {
        const key = `${side} ${phrase.toLowerCase()}`;
        const other = claimed.get(key);
        claimed.set(key, id);
        if (other !== undefined)
          problems.push({
            ...at(side),
            rule: 'figures-twice',
            found: `“${phrase}” a second time`,
            expected: `words of one indicator; ${other} has them`,
            mend: 'Delete them from one of the two, or make them longer.',
          });
      }
    return problems;
  });
}
