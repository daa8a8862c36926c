import type { Block, Document, Sentence } from '../documents/types.ts';
import type { Matcher } from '../matching/matcher.ts';
import { formDecisions } from '../matching/place-decisions.ts';
import type { FormDecision, Match, PlaceDecision } from '../matching/types.ts';
import type { Problem } from '../problem.ts';
import { lostDecision, type BlockDecision, type Decision, type DocumentDecision } from './decisions.ts';
import type { Concordance, Use } from './types.ts';

/** Every use of every term in the documents; problems are the decisions that found no place. */
export function buildConcordance(
  documents: readonly Document[],
  matcher: Matcher,
  decisions: readonly Decision[],
): { concordance: Concordance; problems: Problem[] } {
  const problems: Problem[] = [];
  const covered: Use[] = [];
  const { byBlock, byDocument } = sortedDecisions(decisions);
  const unused = new Set<FormDecision>(byDocument.values().toArray().flat());
  const uses = documents.flatMap((document) => {
    const ofDocument = Map.groupBy(byDocument.get(document.slug) ?? [], ({ lang }) => lang);
    const prepared = {
      en: formDecisions(ofDocument.get('en') ?? [], 'en'),
      zh: formDecisions(ofDocument.get('zh') ?? [], 'zh'),
    };
    const ofDocumentText = matcher.ofText(document.blocks.map(({ text }) => text).join('\n'));
    return document.blocks.flatMap((block) => {
      const here = byBlock.get(`${document.slug} ${block.id}`) ?? [];
      const found = ofDocumentText.match(block.text, block.lang, here, prepared[block.lang]);
      const { matches, covered: inner, lostDecisions } = found;
      for (const decision of found.usedDecisions ?? []) unused.delete(decision);
      const lost = new Set<PlaceDecision>(lostDecisions);
      problems.push(...here.filter((decision) => lost.has(decision)).map(lostDecision));
      const useOf = ({ start, end, term, terms, form, settled }: Match): Use => ({
        document: document.slug,
        block: block.id,
        sentence: sentenceAt(block, start).id,
        lang: block.lang,
        start,
        end,
        isTranslated: block.isTranslated === true,
        surface: block.text.slice(start, end),
        form,
        term,
        terms,
        settled,
      });
      covered.push(
        ...inner.map((match) => ({
          ...useOf(match),
          within: holding(matches, match.start, match.end)?.term,
        })),
      );
      return matches.map(useOf);
    });
  });
  problems.push(
    ...byDocument
      .values()
      .toArray()
      .flat()
      .filter((decision) => unused.has(decision))
      .map(lostDecision),
  );
  return {
    concordance: {
      uses,
      byTerm: Map.groupBy(
        uses.filter((use) => use.term !== undefined),
        (use) => use.term!,
      ),
      coveredByTerm: Map.groupBy(covered, (use) => use.term!),
      byBlock: Map.groupBy(uses, (use) => `${use.document} ${use.block}`),
    },
    problems,
  };
}

/** Decisions for single places by `${document} ${block}`, and those for documents by document. */
function sortedDecisions(decisions: readonly Decision[]) {
  const ofBlocks: BlockDecision[] = [];
  const ofDocuments: DocumentDecision[] = [];
  for (const decision of decisions)
    if (decision.block === undefined) ofDocuments.push(decision);
    else ofBlocks.push(decision);
  return {
    byBlock: Map.groupBy(ofBlocks, ({ document, block }) => `${document} ${block}`),
    byDocument: Map.groupBy(ofDocuments, ({ document }) => document),
  };
}

/** The sentence that holds an offset; the whole block where none does. */
function sentenceAt(block: Block, offset: number): Sentence {
  return holding(block.sentences, offset, offset + 1) ?? { id: block.id, start: 0, end: block.text.length };
}

/** Of stretches in text order, none of which overlaps another, the one that holds `start`–`end`. */
function holding<T extends { start: number; end: number }>(
  stretches: readonly T[],
  start: number,
  end: number,
): T | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const candidate = stretches[low - 1];
  return candidate && candidate.end >= end ? candidate : undefined;
}
