/** Two received texts of a document, aligned: a job for two threads. */
import { alignDocuments, type DocumentPair } from '../../src/alignment/align-documents.ts';
import type { Translation } from '../../src/documents/translation.ts';
import { otherLanguage, type Lang } from '../../src/languages.ts';
import type { MatcherForms } from '../../src/matching/form-changes.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { inTwoThreads, type Prepare } from './in-two-threads.ts';
import { noMemory, type Memory } from './memory.ts';

/** A pair, with the ids of the terms in each sentence of both texts. */
interface PairWithTerms {
  pair: DocumentPair;
  terms: TermsOfSentences;
}

type TermsOfSentences = Readonly<Record<Lang, ReadonlyMap<string, readonly string[]>>>;

/** The documents aligned, in their order: again only those in which other terms were found than before. */
export function alignAll(
  pairs: readonly DocumentPair[],
  { forms, matcher, memory = noMemory }: { forms: MatcherForms; matcher: Matcher; memory?: Memory },
): Translation[] {
  const withTerms = (pair: DocumentPair): PairWithTerms => ({
    pair,
    terms: memory.recall(
      `terms of ${pair.document.slug}`,
      [pair, ...sidesOf(pair).map(({ name, text, lang }) => memory.formsOn(name, text, lang, forms))],
      () => termsOf(pair, matcher),
    ),
  });
  return memory.recallAll(
    pairs.map((pair) => ({
      name: `alignment of ${pair.document.slug}`,
      madeOf: () => [pair, withTerms(pair).terms],
    })),
    (missing) =>
      inTwoThreads({
        module: import.meta.url,
        context: undefined,
        count: missing.length,
        itemAt: (index) => withTerms(pairs[missing[index]!]!),
        work: alignOne,
      }),
  );
}

export const prepare: Prepare<undefined, PairWithTerms, Translation> = () => alignOne;

function alignOne({ pair, terms }: PairWithTerms): Translation {
  return alignDocuments(pair, (text, lang) => terms[lang].get(text)!);
}

function sidesOf({ document, source, target }: DocumentPair) {
  const { slug, lang } = document;
  return [
    { name: `source of ${slug}`, lang, segments: source },
    { name: `target of ${slug}`, lang: otherLanguage(lang), segments: target },
  ].map((side) => ({ ...side, text: side.segments.map(({ text }) => text).join('\n') }));
}

function termsOf(pair: DocumentPair, matcher: Matcher): TermsOfSentences {
  const found = { en: new Map<string, string[]>(), zh: new Map<string, string[]>() };
  for (const { lang, segments } of sidesOf(pair))
    for (const { text } of segments)
      found[lang].set(
        text,
        matcher.match(text, lang).matches.flatMap(({ term }) => term ?? []),
      );
  return found;
}
