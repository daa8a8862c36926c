import { z } from 'zod';
import type { Checked } from '../problem.ts';
import { day } from '../schema-dates.ts';
import { checkSchema } from '../schema-problems.ts';
import { bilingual, slug, text } from '../schema-texts.ts';
import { readYaml } from '../yaml.ts';
import { crossCheck } from './catalog-check.ts';
import { outlineNames } from './outline-names.ts';
import { ruleListNames } from './rules.ts';

/** One source document, as `seeds/catalog.yaml` describes it. */
export const catalogEntry = z.strictObject({
  /** Name of the file in `seeds/`. */
  file: text().regex(/^[^/\\]+\.txt$/, 'a file name that ends in .txt, without a folder'),
  /** Part of the page's address: never changed once published. */
  slug: slug('work-report-2022'),
  titles: bilingual,
  /** For lists and tables. */
  shortTitles: bilingual,
  /** Which of the two titles is the site's own translation. */
  translatedTitle: z.enum(['en', 'zh']).optional(),
  kind: z.enum(['official-report', 'press-conference', 'news', 'aggregator', 'machine-translation']),
  publisher: bilingual,
  /** Author or speaker. */
  author: bilingual.optional(),
  delivered: day.optional(),
  published: day.optional(),
  /** Language of the text. */
  lang: z.enum(['en', 'zh']),
  extent: bilingual,
  /** How far the wording can be trusted. */
  provenance: bilingual,
  /** The publisher's list in `src/sources/rules.ts`. */
  rules: z.enum(ruleListNames),
  /** The structure parser in `src/documents/outlines.ts`. */
  outline: z.enum(outlineNames),
  /** Further texts on the same page: the paragraph that heads one, and the first words of its text. */
  parts: z.array(z.strictObject({ heading: text(), begins: text() })).optional(),
  /** Who asks and who answers, where the text does not say it at each turn. */
  speakers: z.strictObject({ question: text().optional(), answer: text().optional() }).optional(),
  /** Notes at the head of a part; `at` holds the heading, or first words, of the block. */
  notes: z.array(z.strictObject({ at: text(), ...bilingual.shape })).optional(),
});

export type CatalogEntry = z.infer<typeof catalogEntry>;

/**
 * Reads `seeds/catalog.yaml`.
 *
 * @param source the text of the file
 * @param place its path, for the messages, and the names of the `.txt` files that stand in `seeds/`
 * @returns the entries, or every problem at once, each with its line and field
 */
export function readCatalog(
  source: string,
  place: { file: string; present: readonly string[] },
): Checked<CatalogEntry[]> {
  const { file, present } = place;
  const yaml = readYaml(file, source, { rule: 'malformed-yaml', expected: 'YAML 1.2' });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const checked = checkSchema(z.array(catalogEntry).min(1, 'at least one entry'), value, {
    file,
    locate,
    rule: { missing: 'missing-field', unknown: 'unknown-field', wrong: 'wrong-value' },
    owner: 'the catalog',
    whole: { expected: 'a list (- …) of entries', mend: 'Begin each entry with "- file: …".' },
    fields: 'a field of the schema in src/sources/catalog.ts',
  });
  const problems = [...(checked.ok ? [] : checked.problems), ...crossCheck({ file, value, locate, present })];
  return checked.ok && problems.length === 0 ? checked : { ok: false, problems };
}
