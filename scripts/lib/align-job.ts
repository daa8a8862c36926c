/** Two received texts of a document, aligned: a job for two threads. */
import { alignDocuments, type DocumentPair } from '../../src/alignment/align-documents.ts';
import type { TermsIn } from '../../src/alignment/types.ts';
import type { Translation } from '../../src/documents/translation.ts';
import type { Term } from '../../src/glossary/types.ts';
import { linkableForms, searchOnlyForms } from '../../src/matching/forms.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import { inTwoThreads, type Prepare } from './in-two-threads.ts';

/** The documents aligned, in their order. `matcher` is that of the terms. */
export function alignAll(
  pairs: readonly DocumentPair[],
  { terms, matcher }: { terms: readonly Term[]; matcher: Matcher },
): Translation[] {
  const work = alignWith(matcher);
  return [...inTwoThreads({ module: import.meta.url, context: terms, items: pairs, work })];
}

/** The matcher of the terms, which finds what links and what a search looks for. */
export function matcherOf(terms: readonly Term[]): Matcher {
  return createMatcher(linkableForms(terms), { searchOnly: searchOnlyForms(terms) });
}

export const prepare: Prepare<readonly Term[], DocumentPair, Translation> = (terms) =>
  alignWith(matcherOf(terms));

function alignWith(matcher: Matcher): (pair: DocumentPair) => Translation {
  const termsIn: TermsIn = (text, lang) =>
    matcher.match(text, lang).matches.flatMap(({ term }) => term ?? []);
  return (pair) => alignDocuments(pair, termsIn);
}
