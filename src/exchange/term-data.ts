import { z } from 'zod';
import type { Use } from '../concordance/types.ts';
import { authorityLevels, citation } from '../glossary/citation.ts';
import type { Form, Term } from '../glossary/types.ts';
import type { AlignedWith } from './aligned-with.ts';
import { bilingual, lang } from './fields.ts';
import { curlyIn } from './typography.ts';

const form = z.object({
  lang,
  text: z.string(),
  status: z.enum(['preferred', 'admitted', 'deprecated', 'obsolete', 'lookup']),
  reason: bilingual.optional(),
  authority: z.object({ level: z.enum(authorityLevels), citation: citation.optional() }),
  /** False: for search only, never linked in running text. */
  link: z.boolean(),
  /** Blocks in which the form stands, once for each use, by document. */
  uses: z.record(z.string(), z.array(z.string())),
});

const use = z.object({
  document: z.string(),
  block: z.string(),
  sentence: z.string(),
  lang,
  /** The whole sentence, and where in it the words begin, in UTF-16 units. */
  sentenceText: z.string(),
  at: z.number(),
  before: z.string(),
  surface: z.string(),
  after: z.string(),
  form: z.string(),
  /** The longer term inside which it stands. */
  within: z.string().optional(),
  /** It stands in the site's own translation, which attests nothing. */
  isTranslated: z.boolean(),
  /** The aligned sentence in the other language, where there is one. */
  aligned: z.string().optional(),
});

/** A term as the site knows it: `content/generated/terms.json` is an array of these. */
export const termData = z.object({
  id: z.string(),
  topic: z.string(),
  weight: z.enum(['key', 'standard', 'general']),
  confidence: z.enum(['sure', 'likely', 'unverified']),
  zh: z.string(),
  en: z.string(),
  zhHant: z.string(),
  /** One syllable for each Han character of `zh`; other runs as they are. */
  pinyin: z.array(z.string()),
  forms: z.array(form),
  definition: bilingual.optional(),
  note: bilingual.optional(),
  members: z.array(bilingual),
  related: z.array(z.string()),
  confusable: z.array(z.string()),
  broader: z.string().optional(),
  narrower: z.array(z.string()),
  introduced: z.number().optional(),
  uses: z.array(use),
  /** Uses inside longer terms, which are linked in its place. */
  covered: z.array(use),
});

export type TermData = z.infer<typeof termData>;
export type FormData = TermData['forms'][number];
export type UseData = TermData['uses'][number];

/** Gives the uses of a term, by its id. */
type UsesOf = (id: string) => readonly Use[];

/** Every term with its uses and those inside longer terms. */
export function allTermData(
  terms: readonly Term[],
  usesOf: UsesOf,
  coveredOf: UsesOf,
  alignedWith: AlignedWith,
): TermData[] {
  const narrower = Map.groupBy(terms, ({ broader }) => broader);
  return terms.map((term) => {
    const ids = narrower.get(term.id)?.map(({ id }) => id);
    return termDataOf(term, usesOf(term.id), coveredOf(term.id), alignedWith, ids);
  });
}

/**
 * A term and its uses → what the site shows of it. "Attested" is computed here, from real uses.
 *
 * @param narrower ids of the terms that name this one as broader
 */
export function termDataOf(
  term: Term,
  uses: readonly Use[],
  covered: readonly Use[],
  alignedWith: AlignedWith,
  narrower: readonly string[] = [],
): TermData {
  const { file: _file, line: _line, holds: _holds, forms, ...rest } = term;
  const usesByForm = Map.groupBy(uses, (item) => `${item.lang} ${item.form}`);
  return {
    ...rest,
    definition: curlyIn(rest.definition),
    note: curlyIn(rest.note),
    narrower: [...narrower],
    forms: forms.map((item) => formDataOf(item, usesByForm.get(`${item.lang} ${item.text}`) ?? [])),
    uses: uses.map((item) => useDataOf(item, alignedWith)),
    covered: covered.map((item) => useDataOf(item, alignedWith)),
  };
}

/** A use as the site shows it: without the offsets in its block, with the sentence it is aligned with. */
function useDataOf(item: Use, alignedWith: AlignedWith): UseData {
  const { start: _start, end: _end, term: _term, terms: _terms, settled: _settled, ...shown } = item;
  return { ...shown, aligned: alignedWith(item) };
}

function formDataOf({ lang, text, status, reason, authority, link }: Form, uses: readonly Use[]): FormData {
  const isAttested = uses.some(({ isTranslated }) => !isTranslated);
  const level = authority?.level ?? (isAttested ? 'attested' : 'editor');
  const blocks = Map.groupBy(uses, ({ document }) => document);
  return {
    lang,
    text,
    status,
    reason: curlyIn(reason),
    authority: { level, citation: authority },
    link,
    uses: Object.fromEntries([...blocks].map(([document, own]) => [document, own.map(({ block }) => block)])),
  };
}
