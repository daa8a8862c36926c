import type { Block, Document, Sentence } from '../documents/types.ts';
import type { Matcher } from '../matching/matcher.ts';
import { formDecisions } from '../matching/place-decisions.ts';
import type { FormDecision, Match, PlaceDecision } from '../matching/types.ts';
import type { Problem } from '../problem.ts';
import { lostDecision, type BlockDecision, type Decision, type DocumentDecision } from './decisions.ts';
import type { Concordance, Use } from './types.ts';

/** What is found in one block. */
export interface BlockUses {
  uses: readonly Use[];
  covered: readonly Use[];
  /** Of the decisions for places of the block, by their order, those that found none. */
  lost: readonly number[];
  /** Of the decisions for the document, by their order, those that hold here. */
  used: readonly number[];
}

/**
 * Looks into a block, or recalls what was found there when last looked: `decisions` says all that was decided by
 * hand for it.
 */
export type LookInto = (
  document: Document,
  block: Block,
  decisions: string,
  look: () => BlockUses,
) => BlockUses;

/** Every use of every term in the documents; problems are the decisions that found no place. */
export function buildConcordance(
  documents: readonly Document[],
  matcher: Matcher,
  decisions: readonly Decision[],
  lookInto: LookInto = (_document, _block, _decisions, look) => look(),
): { concordance: Concordance; problems: Problem[] } {
  const problems: Problem[] = [];
  const covered: Use[] = [];
  const { byBlock, byDocument } = sortedDecisions(decisions);
  const unused = new Set<DocumentDecision>(byDocument.values().toArray().flat());
  const uses = documents.flatMap((document) => {
    const ofDocument = byDocument.get(document.slug) ?? [];
    const lookAt = lookerFor(document, matcher, ofDocument);
    const decided = writtenOut(ofDocument);
    return document.blocks.flatMap((block) => {
      const here = byBlock.get(`${document.slug} ${block.id}`) ?? [];
      const found = lookInto(document, block, `${decided} ${writtenOut(here)}`, () => lookAt(block, here));
      for (const index of found.used) unused.delete(ofDocument[index]!);
      problems.push(...found.lost.map((index) => lostDecision(here[index]!)));
      covered.push(...found.covered);
      return found.uses;
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

/** What decisions say, wherever they are written. */
function writtenOut(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return '';
  return JSON.stringify(decisions.map(({ file: _file, line: _line, ...said }) => said));
}

/** Looks into the blocks of one document, of which the whole text says what it is about. */
function lookerFor(document: Document, matcher: Matcher, ofDocument: readonly DocumentDecision[]) {
  const byLanguage = Map.groupBy(ofDocument, ({ lang }) => lang);
  const prepared = {
    en: formDecisions(byLanguage.get('en') ?? [], 'en'),
    zh: formDecisions(byLanguage.get('zh') ?? [], 'zh'),
  };
  const order = new Map<FormDecision, number>(ofDocument.map((decision, index) => [decision, index]));
  let ofText: Matcher | undefined;
  return (block: Block, here: readonly BlockDecision[]): BlockUses => {
    ofText ??= matcher.ofText(document.blocks.map(({ text }) => text).join('\n'));
    const found = ofText.match(block.text, block.lang, here, prepared[block.lang]);
    const lost = new Set<PlaceDecision>(found.lostDecisions);
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
    return {
      uses: found.matches.map(useOf),
      covered: found.covered.map((match) => ({
        ...useOf(match),
        within: holding(found.matches, match.start, match.end)?.term,
      })),
      lost: [...here.keys()].filter((index) => lost.has(here[index]!)),
      used: (found.usedDecisions ?? []).map((decision) => order.get(decision)!),
    };
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
