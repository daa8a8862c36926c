import { otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import { formulaPart, isFormula, isList, isShortened, isWhole, withoutOthers } from './cut-formulas.ts';
import { isExchanged } from './exchanged-terms.ts';
import { isImplied } from './implied-terms.ts';
import { hasOwnWords } from './own-words.ts';
import type { ReadPair } from './read-pair.ts';
import { paraphrase, shareOf, stands } from './stands.ts';
import type { DraftFinding } from './types.ts';

/**
 * Terms of the source of which no form stands in the target, nor a paraphrase that keeps most of its words;
 * and formulas of which only a part stands there. Terms of general weight are everyday words, and are not
 * asked for; a term inside a longer one is not either.
 */
export function missingRenderings(pair: ReadPair, source: Lang, glossary: DraftGlossary): DraftFinding[] {
  const target = otherLanguage(source);
  const seen = new Set<string>();
  return pair[source].matches.flatMap((match): DraftFinding[] => {
    const possible = match.term === undefined ? match.terms : [match.term];
    const [id] = possible as [string, ...string[]];
    if (seen.has(id) || possible.some((each) => glossary.term(each).weight === 'general')) return [];
    seen.add(id);
    const write = possible.flatMap((each) => glossary.advised(each, target));
    if (write.length === 0) return [];
    const words = pair[source].text.slice(match.start, match.end);
    if (isOnlyOther(id, match, pair, source, glossary) || isGone(possible, pair, source, glossary))
      return [found('term-missing', pair, source, match, id, write)];
    if (possible.some((each) => stands(each, pair.around[target], target, glossary)))
      return isShortened(id, words, pair, source, glossary)
        ? [found('formula-cut', pair, source, match, id, write)]
        : [];
    if (isImplied(id, match, pair, source, glossary)) return [];
    if (isSameInBoth(words) && pair.around[target].some(({ text }) => text.includes(words))) return [];
    const isAside = isShorter(match, id, source, glossary);
    const isLong = isFormula(words, source, id, glossary);
    const sides = isLong ? withoutOthers(id, pair, source, glossary) : pair.around[target];
    const share = Math.max(...possible.map((each) => shareOf(each, sides, target, glossary)));
    const least = isAside
      ? paraphrase.aside * partOfName(match, id, source, glossary)
      : paraphrase[glossary.term(id).weight];
    const ofFormula = isLong ? formulaPart : isList(id, glossary) ? least : undefined;
    const isPart = ofFormula !== undefined && share >= ofFormula && !isWhole(id, sides, target, glossary);
    if (isPart && !isAside) return [found('formula-cut', pair, source, match, id, write)];
    if (share >= least && possible.some((each) => hasOwnWords(each, sides, pair, source, least, glossary)))
      return [];
    return [found('term-missing', pair, source, match, id, write)];
  });
}

/** Whether a term that can only be one stands in the translation for something else. */
function isGone(possible: readonly string[], pair: ReadPair, source: Lang, glossary: DraftGlossary): boolean {
  const [id] = possible as [string, ...string[]];
  return (
    possible.length === 1 &&
    stands(id, pair.around[otherLanguage(source)], otherLanguage(source), glossary) &&
    isExchanged(id, pair, source, glossary)
  );
}

/** Whether the source has a term in a part of its name alone, such as 脱贫 for 脱贫攻坚. */
function isShorter(match: Match, id: string, source: Lang, { content, form, term }: DraftGlossary): boolean {
  if (form(id, source, match.form)?.status !== 'lookup') return false;
  const name = term(id)[source];
  const [ofName, ofForm] = [content.of(name, source), content.of(match.form, source)];
  return (
    content.share(name, source, ofForm) < paraphrase.key &&
    content.share(match.form, source, ofName) >= paraphrase.aside
  );
}

/** How much of its name the source has: “barrier-free facilities” of those that are age-friendly too. */
function partOfName({ form }: Match, id: string, source: Lang, { content, term }: DraftGlossary): number {
  // A part of a formula is cut short itself where half of it is missing.
  if (term(id).weight === 'key') return 1;
  return content.share(term(id)[source], source, content.of(form, source));
}

/** GDP, AI and 5G are written so in both languages. */
function isSameInBoth(words: string): boolean {
  return /[A-Z]/.test(words) && !/[a-z]{2}|\p{Script=Han}/u.test(words);
}

/**
 * Whether all that stands there for a term are look-up forms of it that answer what stands beside it in the source:
 * “administrative disputes” for the 行政争议 that 行政复议 is to resolve.
 */
function isOnlyOther(
  id: string,
  { start, end, form: own }: Match,
  { around, ...pair }: ReadPair,
  source: Lang,
  { advised, content, finder, form }: DraftGlossary,
): boolean {
  const target = otherLanguage(source);
  const isAside = (lang: Lang) => (match: Match) => {
    const { status, link } = form(id, lang, match.form) ?? {};
    return status === 'lookup' && link === false;
  };
  if (form(id, source, own)?.status === 'lookup') return false;
  const others = finder
    .find(id, pair[source].text, source)
    .filter((match) => match.start >= end || match.end <= start);
  if (others.length === 0 || !others.every(isAside(source))) return false;
  const there = around[target].flatMap(({ text }) => finder.find(id, text, target));
  if (there.length === 0 || there.length > others.length || !there.every(isAside(target))) return false;
  return around[target].every((side) =>
    advised(id, target).every((each) => content.share(each, target, side.content) < paraphrase.standard),
  );
}

function found(
  rule: 'term-missing' | 'formula-cut',
  { index, ...pair }: ReadPair,
  lang: Lang,
  { start, end }: Match,
  term: string,
  write: string[],
): DraftFinding {
  const words = pair[lang].text.slice(start, end);
  const listed = { en: write.slice(0, 4).map((form) => `“${form}”`), zh: write.slice(0, 4) };
  const messages: Record<typeof rule, Bilingual> = {
    'term-missing': {
      en: `“${words}” has none of its renderings in the translation: ${listed.en.join(', ')}.`,
      zh: `译文中没有“${words}”的任何译法：${listed.zh.join('；')}。`,
    },
    'formula-cut': {
      en: `“${words}” is a set formula; the translation has only a part of it. In full: ${listed.en[0]}.`,
      zh: `“${words}”是固定提法，译文只有其中一部分。完整译法：${listed.zh[0]}。`,
    },
  };
  return { rule, pair: index, lang, start, end, words, term, write, message: messages[rule] };
}
