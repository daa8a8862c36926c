import { z } from 'zod';
import type { Checked } from '../problem.ts';
import { crossCheck } from './catalog-check.ts';
import { readCatalogYaml } from './catalog-yaml.ts';
import { outlineNames } from './outline-names.ts';
import { ruleListNames } from './rules.ts';

const line = z.string().trim().min(1, 'some text');
/** YAML joins folded lines by a space, which Chinese does not have. */
const chinese = line
  .regex(/\p{Script=Han}/u, 'Chinese text')
  .transform((text) =>
    text.replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”’]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘])/gu,
      '',
    ),
  );
const bilingual = z.strictObject({ en: line, zh: chinese });
const date = z.iso.date('a date such as 2024-08-28');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** One source document, as `seeds/catalog.yaml` describes it. */
export const catalogEntry = z.strictObject({
  /** Name of the file in `seeds/`. */
  file: z.string().regex(/^[^/\\]+\.txt$/, 'a file name that ends in .txt, without a folder'),
  /** Part of the page's address: never changed once published. */
  slug,
  titles: bilingual,
  /** For lists and tables. */
  shortTitles: bilingual,
  /** Which of the two titles is the site's own translation. */
  translatedTitle: z.enum(['en', 'zh']).optional(),
  kind: z.enum(['official-report', 'press-conference', 'news', 'aggregator', 'machine-translation']),
  publisher: bilingual,
  /** Author or speaker. */
  author: bilingual.optional(),
  delivered: date.optional(),
  published: date.optional(),
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
  parts: z.array(z.strictObject({ heading: line, begins: line })).optional(),
  /** Who asks and who answers, where the text does not say it at each turn. */
  speakers: z.strictObject({ question: line.optional(), answer: line.optional() }).optional(),
  /** Notes at the head of a part; `at` holds the heading, or first words, of the block. */
  notes: z.array(z.strictObject({ at: line, ...bilingual.shape })).optional(),
});

export type CatalogEntry = z.infer<typeof catalogEntry>;

/**
 * Reads `seeds/catalog.yaml`.
 *
 * @param text the file
 * @param place its path, for the messages, and the names of the `.txt` files that stand in `seeds/`
 * @returns the entries, or every problem at once, each with its line and field
 */
export function readCatalog(
  text: string,
  place: { file: string; present: readonly string[] },
): Checked<CatalogEntry[]> {
  const yaml = readCatalogYaml(text, place.file);
  if (!yaml.ok) return yaml;
  const { value, problemAt } = yaml.value;
  const parsed = z.array(catalogEntry).min(1, 'at least one entry').safeParse(value);
  const problems = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => problemAt.issue(issue)),
    ...crossCheck(value, place.present, problemAt.path),
  ];
  return parsed.success && problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}
