import type { Lang } from '../languages.ts';
import { findCandidates } from './candidates.ts';
import { isAboutAnotherCountry, namesNothingOfChina } from './home-country.ts';
import { isAboutAnotherProvince } from './home-province.ts';
import { leftmostLongest } from './leftmost-longest.ts';
import { applyDecisions, createDecidableForms, noDecisions, type FormDecisions } from './place-decisions.ts';
import { prepareForms } from './prepare.ts';
import { withWholeQuotes } from './quotes.ts';
import { settle } from './sense.ts';
import { createStanding } from './standing.ts';
import { simplifiedText } from './traditional.ts';
import type { Candidate, FormDecision, Match, MatchForm, PlaceDecision } from './types.ts';
import type { WordFrequencies } from './word-boundaries.ts';

export interface MatchResult {
  /** In text order; no two overlap. */
  matches: Match[];
  /** Terms that stand inside a match of another term (供给侧结构性改革 in 以供给侧结构性改革为主线): found, but not linked. */
  covered: Match[];
  /** Decisions whose place is not in the text or inside a longer match, or whose term the form does not belong to. */
  lostDecisions: PlaceDecision[];
  /** Those of the decisions for the document that settle something that is linked, or take a link away. */
  usedDecisions?: FormDecision[];
}

export interface Matcher {
  /**
   * Finds the terms of one block of text: leftmost-longest over all forms of the language.
   * Time grows with the text, not with the number of forms.
   *
   * @param decisions for single places of the text; one wins over those for the document
   * @param ofDocument for forms wherever they stand
   */
  match(
    text: string,
    lang: Lang,
    decisions?: readonly PlaceDecision[],
    ofDocument?: FormDecisions,
  ): MatchResult;

  /**
   * A matcher for the blocks of one text: the whole of it says which province is meant by 省政府 and which
   * country by 财政部, where a block alone would be asked.
   */
  ofText(whole: string): Matcher;
}

export interface MatcherOptions {
  /** The Chinese words that no link may cut; by default those of `words.ts`; none in an empty map. */
  words?: WordFrequencies;
  /** Further forms, which are linked only where a decision says so. */
  searchOnly?: readonly MatchForm[];
}

/** Prepares all forms once; the matcher can then be used for any number of texts. */
export function createMatcher(
  forms: readonly MatchForm[],
  { words, searchOnly = [] }: MatcherOptions = {},
): Matcher {
  const decidable = createDecidableForms(searchOnly);
  const languages = { en: prepareForms(forms, 'en'), zh: prepareForms(forms, 'zh') };
  const keepStanding = createStanding(forms, words);
  const matcherIn = (about: About): Matcher => ({
    ofText(whole) {
      const text = onceAsked(() => simplifiedText(whole));
      return matcherIn({
        anotherProvince: onceAsked(() => isAboutAnotherProvince(text())),
        anotherCountry: onceAsked(() => isAboutAnotherCountry(text())),
        nothingOfChina: onceAsked(() => namesNothingOfChina(text())),
      });
    },
    match(given, lang, decisions = [], ofDocument = noDecisions) {
      const prepared = languages[lang];
      const text = lang === 'zh' ? simplifiedText(given) : given;
      const isElsewhere = onceAsked(() => about.anotherProvince(text));
      const isAbroad = onceAsked(() => about.anotherCountry(text));
      const isWithoutChina = onceAsked(() => about.nothingOfChina(text));
      const units = prepared.vocabulary.readText(text);
      const passage = { text, lang, units, isElsewhere, isAbroad, isWithoutChina };
      const found = withWholeQuotes(findCandidates(prepared, passage), text);
      const decided =
        decisions.length + ofDocument.size > 0
          ? applyDecisions(found, passage, { decisions, ofDocument, decidable })
          : undefined;
      const settled = (candidate: Candidate) => settle(candidate, passage, decided?.senses.get(candidate));
      // A decision for the very place is stronger than any rule.
      const standing = (candidates: readonly Candidate[]) =>
        keepStanding(candidates, passage, decided?.senses);
      const linked: Candidate[] = [];
      const matches: Match[] = [];
      const covered: Match[] = [];
      leftmostLongest(standing(decided?.kept ?? found), passage.units.count, {
        chosen(candidate) {
          linked.push(candidate);
          matches.push(settled(candidate));
        },
        inside(candidate) {
          const match = settled(candidate);
          if (match.term !== undefined && match.term !== matches.at(-1)!.term) covered.push(match);
        },
      });
      return { matches, covered, ...(decided?.outcome(linked) ?? { lostDecisions: [] }) };
    },
  });
  return matcherIn({
    anotherProvince: isAboutAnotherProvince,
    anotherCountry: isAboutAnotherCountry,
    nothingOfChina: namesNothingOfChina,
  });
}

/** What a text is about; asked of the block where the whole is not known. */
interface About {
  anotherProvince(block: string): boolean;
  anotherCountry(block: string): boolean;
  nothingOfChina(block: string): boolean;
}

/** An answer that is worked out when first asked for: few texts have a form that asks for it. */
function onceAsked<T extends boolean | string>(answer: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= answer());
}
