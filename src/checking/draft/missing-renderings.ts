import { otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import { isImplied } from './implied-terms.ts';
import { hasOwnWords } from './own-words.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';
import { fullForms, paraphrase, shareOf, shortPart, stands } from './stands.ts';
import type { DraftFinding } from './types.ts';

/** A formula is long in both languages; of one that is cut short a good part stands there. */
const formula = { zh: 7, en: 5, least: 0.3, whole: 0.97, most: 0.75 } as const;

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
    if (isOnlyOther(id, match, pair, source, glossary))
      return [found('term-missing', pair, source, match, id, write)];
    if (possible.some((each) => stands(each, pair.around[target], target, glossary))) {
      const isCut =
        words === glossary.term(id)[source] &&
        ((isLong && isOnlyShort(id, pair, target, glossary)) || lacksMember(id, pair, target, glossary)) &&
        !isBeside(id, pair, source, glossary);
      return isCut ? [found('formula-cut', pair, source, match, id, write)] : [];
    }
    if (isImplied(id, match, pair, source, glossary)) return [];
    if (isSameInBoth(words) && pair.around[target].some(({ text }) => text.includes(words))) return [];
    const isAside = isShorter(match, id, source, glossary);
    const sides = isLong ? withoutOthers(id, pair, source, glossary) : pair.around[target];
    const share = Math.max(...possible.map((each) => shareOf(each, sides, target, glossary)));
    const least = isAside
      ? paraphrase.aside * partOfName(match, id, source, glossary)
      : paraphrase[glossary.term(id).weight];
    const isPart = share >= (isLong ? formula.least : least) && !isWhole(id, sides, target, glossary);
    if ((isLong || isList(id, glossary)) && !isAside && isPart)
      return [found('formula-cut', pair, source, match, id, write)];
    if (share >= least && possible.some((each) => hasOwnWords(each, sides, pair, source, least, glossary)))
      return [];
    return [found('term-missing', pair, source, match, id, write)];
  });
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

/** Whether a formula stands there to its last word, or with other words in the place of those that are missing. */
function isWhole(
  id: string,
  sides: readonly ReadSide[],
  lang: Lang,
  { content, ...glossary }: DraftGlossary,
) {
  const form = glossary.term(id)[lang];
  if (sides.some((side) => content.share(form, lang, side.content) >= formula.whole)) return true;
  const most = content.count(form, lang) * formula.most;
  const forms = fullForms(id, lang, { content, ...glossary }).filter(
    (each) => content.count(each, lang) >= most,
  );
  return sides.some((side) =>
    forms.some((each) => content.isReworded(each, lang, side.content, paraphrase.key)),
  );
}

/** Whether the words that a short form lacks stand beside it. */
function isBeside(id: string, pair: ReadPair, source: Lang, glossary: DraftGlossary): boolean {
  const target = otherLanguage(source);
  const form = glossary.term(id)[target];
  return withoutOthers(id, pair, source, glossary).some(
    ({ content }) => glossary.content.share(form, target, content) >= paraphrase.key,
  );
}

/**
 * The translation without the renderings of other terms of the source: “socialism with Chinese characteristics”
 * may be that of 中国特色社会主义 alone, and “under the rule of law” that of 法治轨道.
 */
function withoutOthers(
  id: string,
  { around, ...pair }: ReadPair,
  source: Lang,
  glossary: DraftGlossary,
): ReadSide[] {
  const target = otherLanguage(source);
  const others = new Set(pair[source].matches.flatMap(({ term }) => (term === id ? [] : (term ?? []))));
  return around[target].map((side) => {
    const taken = side.matches.filter(({ term }) => term !== undefined && others.has(term));
    if (taken.length === 0) return side;
    const text = taken.reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      side.text,
    );
    return { ...side, content: glossary.content.of(text, target) };
  });
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
        content.count(match.form, lang) <= inFull * shortPart,
    )
  );
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

/** Three things or more: “disaster prevention, mitigation, and relief”. */
const list = /^[^,]+,[^,]+,? and [^,]+$|^[^,]+(?:,[^,]+){2,}$/;

function isList(id: string, { term }: DraftGlossary): boolean {
  return list.test(term(id).en);
}

/** Whether a term that names three things or more stands there in a look-up form that lacks some of their words. */
function lacksMember(id: string, { around }: ReadPair, lang: Lang, glossary: DraftGlossary): boolean {
  if (!isList(id, glossary)) return false;
  const { content, finder, form, term } = glossary;
  const full = term(id)[lang];
  const found = around[lang].flatMap(({ text }) => finder.find(id, text, lang));
  return (
    found.length > 0 &&
    found.every(
      (match) =>
        form(id, lang, match.form)?.status === 'lookup' &&
        content.isWithin(match.form, full, lang) &&
        !content.isWithin(full, match.form, lang),
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
