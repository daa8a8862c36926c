import { z } from 'zod';
import type { Use } from '../concordance/types.ts';
import { authorityLevels, citation } from '../glossary/citation.ts';
import type { Form, Term } from '../glossary/types.ts';
import { curlyIn } from './typography.ts';

const bilingual = z.object({ en: z.string(), zh: z.string() });

const form = z.object({
  lang: z.enum(['en', 'zh']),
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
  lang: z.enum(['en', 'zh']),
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

/** Gives the aligned sentence of a use, in the other language. */
export type AlignedWith = (use: Use) => string | undefined;

/** A term and its uses → what the site shows of it. "Attested" is computed here, from real uses. */
export function termDataOf(
  term: Term,
  uses: readonly Use[],
  covered: readonly Use[],
  alignedWith: AlignedWith,
  allTerms: readonly Term[],
): TermData {
  const { file: _file, line: _line, forms, ...rest } = term;
  return {
    ...rest,
    definition: curlyIn(rest.definition),
    note: curlyIn(rest.note),
    narrower: allTerms.filter(({ broader }) => broader === term.id).map(({ id }) => id),
    forms: forms.map((item) => formDataOf(item, uses)),
    uses: uses.map((item) => useDataOf(item, alignedWith)),
    covered: covered.map((item) => useDataOf(item, alignedWith)),
  };
}

function useDataOf(item: Use, alignedWith: AlignedWith): UseData {
  const {
    document,
    block,
    sentence,
    lang,
    sentenceText,
    at,
    before,
    surface,
    after,
    form: text,
    within,
    isTranslated,
  } = item;
  return {
    document,
    block,
    sentence,
    lang,
    sentenceText,
    at,
    before,
    surface,
    after,
    form: text,
    within,
    isTranslated,
    aligned: alignedWith(item),
  };
}

function formDataOf({ lang, text, status, reason, authority, link }: Form, uses: readonly Use[]): FormData {
  const own = uses.filter((item) => item.lang === lang && item.form === text);
  const byDocument: Record<string, string[]> = {};
  for (const { document, block } of own) (byDocument[document] ??= []).push(block);
  const level = authority?.level ?? (own.some(({ isTranslated }) => !isTranslated) ? 'attested' : 'editor');
  return {
    lang,
    text,
    status,
    reason: curlyIn(reason),
    authority: { level, citation: authority },
    link,
    uses: byDocument,
  };
}
