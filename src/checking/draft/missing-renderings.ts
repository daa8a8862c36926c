import { otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

/** How much of a rendering has to stand there for a paraphrase, by the weight of the term. */
const paraphrase = { key: 0.8, standard: 0.7, general: 0.7 } as const;
/** A formula is long in both languages; of one that is cut short a good part stands there. */
const formula = { zh: 8, en: 5, least: 0.3, whole: 0.97, short: 0.5 } as const;

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
    const isLong = isFormula(words, source, id, glossary);
    if (possible.some((each) => stands(each, pair.around[target], target, glossary))) {
      const isCut =
        isLong &&
        words === glossary.term(id)[source] &&
        isOnlyShort(id, pair, target, glossary) &&
        !isAround(id, pair, target, glossary, paraphrase.key);
      return isCut ? [found('formula-cut', pair, source, match, id, write)] : [];
    }
    if (isSameInBoth(words) && pair.around[target].some(({ text }) => text.includes(words))) return [];
    const share = Math.max(...possible.map((each) => shareOf(each, pair.around[target], target, glossary)));
    if (isLong && share >= formula.least && !isAround(id, pair, target, glossary, formula.whole))
      return [found('formula-cut', pair, source, match, id, write)];
    if (share >= paraphrase[glossary.term(id).weight]) return [];
    return [found('term-missing', pair, source, match, id, write)];
  });
}

/** GDP, AI and 5G are written so in both languages. */
function isSameInBoth(words: string): boolean {
  return /[A-Z]/.test(words) && !/[a-z]{2}|\p{Script=Han}/u.test(words);
}

function stands(
  id: string,
  sides: readonly ReadSide[],
  lang: Lang,
  { finder, mayStandIn }: DraftGlossary,
): boolean {
  return sides.some(
    ({ ids, text, keys }) =>
      ids.has(id) || (mayStandIn(id, keys, lang) && finder.find(id, text, lang).length > 0),
  );
}

/**
 * How much stands there of the form of which most does; of a stub for look-up ("rally even closer around") a
 * part says nothing.
 */
function shareOf(
  id: string,
  sides: readonly ReadSide[],
  lang: Lang,
  { content, term }: DraftGlossary,
): number {
  const inFull = content.count(term(id)[lang], lang);
  const isStub = (text: string) => content.count(text, lang) <= inFull * formula.short;
  const forms = term(id).renderings.filter(
    ({ lang: of, status, text }) =>
      of === lang && status !== 'deprecated' && !(status === 'lookup' && isStub(text)),
  );
  return Math.max(
    0,
    ...sides.flatMap((side) => forms.map(({ text }) => content.share(text, lang, side.content))),
  );
}

/** Whether so much of the preferred form stands there, in whatever order. */
function isAround(
  id: string,
  { around }: ReadPair,
  lang: Lang,
  { content, term }: DraftGlossary,
  least: number,
): boolean {
  return around[lang].some((side) => content.share(term(id)[lang], lang, side.content) >= least);
}

/** Whether a term stands there in a short form alone that is for look-up only: Xi Jinping Thought. */
function isOnlyShort(
  id: string,
  { around }: ReadPair,
  lang: Lang,
  { content, form, term }: DraftGlossary,
): boolean {
  const forms = around[lang].flatMap(({ matches }) => matches.filter((match) => match.term === id));
  const inFull = content.count(term(id)[lang], lang);
  return (
    forms.length > 0 &&
    forms.every(
      (match) =>
        form(id, lang, match.form)?.status === 'lookup' &&
        content.count(match.form, lang) <= inFull * formula.short,
    )
  );
}

/** Whether these words are a set formula: a key term, and long, as the source has it and in the other language. */
function isFormula(words: string, lang: Lang, id: string, { term, content }: DraftGlossary): boolean {
  const { weight, zh, en } = term(id);
  const isLong = (text: string, of: Lang) =>
    of === 'zh' ? [...text].length >= formula.zh : content.count(text, 'en') >= formula.en;
  return weight === 'key' && isLong(words, lang) && isLong(zh, 'zh') && isLong(en, 'en');
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
