import type { Block, Document, Sentence } from '../documents/types.ts';
import type { Matcher } from '../matching/matcher.ts';
import type { Match, PlaceDecision } from '../matching/types.ts';
import type { Problem } from '../problem.ts';
import { lostDecision, type Decision } from './decisions.ts';
import type { Concordance, Use } from './types.ts';

/** How much text a keyword carries on each side, in UTF-16 units. */
const contextWidth = { en: 90, zh: 40 } as const;

/** Every use of every term in the documents; problems are the decisions that found no place. */
export function buildConcordance(
  documents: readonly Document[],
  matcher: Matcher,
  decisions: readonly Decision[],
): { concordance: Concordance; problems: Problem[] } {
  const problems: Problem[] = [];
  const covered: Use[] = [];
  const decisionsByBlock = Map.groupBy(decisions, ({ document, block }) => `${document} ${block}`);
  const uses = documents.flatMap((document) =>
    document.blocks.flatMap((block) => {
      const here = decisionsByBlock.get(`${document.slug} ${block.id}`) ?? [];
      const { matches, covered: inner, lostDecisions } = matcher.match(block.text, block.lang, here);
      const lost = new Set<PlaceDecision>(lostDecisions);
      problems.push(...here.filter((decision) => lost.has(decision)).map(lostDecision));
      const useOf = ({ start, end, term, terms, form, settled }: Match): Use => {
        const sentence = sentenceAt(block, start);
        return {
          document: document.slug,
          block: block.id,
          sentence: sentence.id,
          lang: block.lang,
          start,
          end,
          isTranslated: block.isTranslated === true,
          surface: block.text.slice(start, end),
          form,
          term,
          terms,
          settled,
          sentenceText: block.text.slice(sentence.start, Math.max(end, sentence.end)).trimEnd(),
          at: start - sentence.start,
          ...contextOf(block, start, end),
        };
      };
      covered.push(
        ...inner.map((match) => ({
          ...useOf(match),
          within: holding(matches, match.start, match.end)?.term,
        })),
      );
      return matches.map(useOf);
    }),
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

function contextOf({ text, lang }: Block, start: number, end: number): { before: string; after: string } {
  const width = contextWidth[lang];
  let before = text.slice(Math.max(0, start - width), start);
  let after = text.slice(end, end + width);
  if (start > width)
    before = `…${lang === 'en' ? before.replace(/^\S*\s/, '') : before.replace(/^[\uDC00-\uDFFF]/, '')}`;
  if (end + width < text.length)
    after = `${lang === 'en' ? after.replace(/\s\S*$/, '') : after.replace(/[\uD800-\uDBFF]$/, '')}…`;
  return { before, after };
}
