import { z } from 'zod';
import type { Bilingual } from '../languages.ts';
import type { Checked } from '../problem.ts';
import { day } from '../schema-dates.ts';
import { checkSchema } from '../schema-problems.ts';
import { bilingual, slug, text } from '../schema-texts.ts';
import { readYaml } from '../yaml.ts';
import { crossCheck } from './catalog-check.ts';
import { catalogText, type ReceivedText } from './catalog-text.ts';
import type { Publishers } from './publishers.ts';

/** What a document is, whoever translated it. */
export const documentKinds = [
  'work-report',
  'plan',
  'opinions',
  'notice',
  'decision',
  'law',
  'white-paper',
  'press-conference',
  'speech',
  'news',
  'commentary',
  'aggregator',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** One document, as `seeds/catalog.yaml` describes it. */
const writtenEntry = z.strictObject({
  /** Part of the page's address: never changed once published. */
  slug: slug('work-report-2022'),
  titles: bilingual,
  /** For lists and tables, where the titles are long. */
  shortTitles: bilingual.optional(),
  /** Which of the two titles is the site's own translation. */
  translatedTitle: z.enum(['en', 'zh']).optional(),
  kind: z.enum(documentKinds),
  /** Document number: 国发〔2024〕17号. */
  number: text().optional(),
  /** The body that issued it, where that is not the publisher of a text. */
  issuer: bilingual.optional(),
  /** Author or speaker. */
  author: bilingual.optional(),
  delivered: day.optional(),
  extent: bilingual.optional(),
  /** Notes at the head of a part; `at` holds the heading, or first words, of the block of the first text. */
  notes: z.array(z.strictObject({ at: text(), ...bilingual.shape })).optional(),
  /** The first is the source: its blocks give the ids. A second is in the other language. */
  texts: z.array(catalogText).min(1, 'at least one text').max(2, 'one text, or one in each language'),
});

type WrittenEntry = z.infer<typeof writtenEntry>;

/** One document with its texts as received. */
export interface CatalogEntry extends Omit<WrittenEntry, 'texts' | 'shortTitles'> {
  shortTitles: Bilingual;
  /** The text whose blocks give the ids. */
  source: ReceivedText;
  /** The same in the other language, where it was received too. */
  counterpart?: ReceivedText | undefined;
}

/**
 * Reads `seeds/catalog.yaml`.
 *
 * @param source the text of the file
 * @param place its path, for the messages, the names of the `.txt` files that stand in `seeds/`, and the
 *   publishers that entries may name
 * @returns the entries, or every problem at once, each with its line and field
 */
export function readCatalog(
  source: string,
  place: { file: string; present: readonly string[]; publishers?: Publishers; cleaning?: readonly string[] },
): Checked<CatalogEntry[]> {
  const { file, present, publishers = new Map(), cleaning } = place;
  const yaml = readYaml(file, source, { rule: 'malformed-yaml', expected: 'YAML 1.2' });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const checked = checkSchema(z.array(writtenEntry).min(1, 'at least one entry'), value, {
    file,
    locate,
    rule: { missing: 'missing-field', unknown: 'unknown-field', wrong: 'wrong-value' },
    owner: 'the catalog',
    whole: { expected: 'a list (- …) of entries', mend: 'Begin each entry with "- slug: …".' },
    fields: 'a field of the schema in src/sources/catalog.ts',
  });
  const problems = [
    ...(checked.ok ? [] : checked.problems),
    ...crossCheck({ file, value, locate, present, publishers, cleaning }),
  ];
  return checked.ok && problems.length === 0
    ? { ok: true, value: checked.value.map((entry) => entryOf(entry, publishers)) }
    : { ok: false, problems };
}

/** An entry that was checked, with its texts told apart. */
function entryOf({ texts, ...entry }: WrittenEntry, publishers: Publishers): CatalogEntry {
  const [source, counterpart] = texts.flatMap((one): ReceivedText[] => {
    if (one.status === 'site-translation') return [];
    if (typeof one.publisher !== 'string') return [{ ...one, publisher: one.publisher }];
    const { name, note } = publishers.get(one.publisher)!;
    return [{ ...one, publisher: name, provenance: one.provenance ?? note }];
  });
  return { ...entry, shortTitles: entry.shortTitles ?? entry.titles, source: source!, counterpart };
}
