import { z } from 'zod';
import type { Checked } from '../problem.ts';
import { checkSchema } from '../schema-problems.ts';
import { bilingual } from '../schema-texts.ts';
import { readYaml } from '../yaml.ts';

const publisher = z.strictObject({
  name: bilingual,
  /** How far the wording of what it publishes can be trusted. */
  note: bilingual.optional(),
});

export type Publisher = z.infer<typeof publisher>;
export type Publishers = ReadonlyMap<string, Publisher>;

/**
 * Reads `seeds/publishers.yaml`: what the texts of one publisher have in common, once, by the id that
 * catalog entries name.
 */
export function readPublishers(file: string, source: string): Checked<Publishers> {
  const expected = 'a map from id to {name, note}';
  const yaml = readYaml(file, source, { rule: 'malformed-yaml', expected });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const checked = checkSchema(z.record(z.string(), publisher), value ?? {}, {
    file,
    locate,
    rule: { missing: 'missing-field', unknown: 'unknown-field', wrong: 'wrong-value' },
    owner: 'the publisher',
    whole: { expected, mend: 'Begin each publisher with its id and a colon: state-council:' },
    fields: 'name and note, each {en, zh}',
  });
  return checked.ok ? { ok: true, value: new Map(Object.entries(checked.value)) } : checked;
}
