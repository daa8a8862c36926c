/** Set formulas, and names of three things or more, of which a translation has only a part. */
import { otherLanguage, type Lang } from '../../languages.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';
import { fullForms, paraphrase, shortPart } from './stands.ts';

/** A formula is long in both languages; so much of it makes it whole, and a form of it another way to say it. */
const formula = { zh: 7, en: 5, whole: 0.97, most: 0.75 } as const;

/** Of a formula that is cut short a good part stands there. */
export const formulaPart = 0.3;

/** Whether a term of the source, in its full name, stands there only in a form that lacks a part of it. */
export function isShortened(
  id: string,
  words: string,
  pair: ReadPair,
  source: Lang,
  glossary: DraftGlossary,
): boolean {
  if (words !== glossary.term(id)[source]) return false;
  const target = otherLanguage(source);
  const isShort = isFormula(words, source, id, glossary) && isOnlyShort(id, pair, target, glossary);
  return (isShort || lacksMember(id, pair, target, glossary)) && !isBeside(id, pair, source, glossary);
}

/** Whether a formula stands there to its last word, or with other words in the place of those that are missing. */
export function isWhole(
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
export function withoutOthers(
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

/** Whether a term names three things or more: “disaster prevention, mitigation, and relief”. */
export function isList(id: string, { term }: DraftGlossary): boolean {
  const parts = term(id).en.split(',');
  return parts.length > 2 || (parts.length === 2 && parts[1]!.includes(' and '));
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
export function isFormula(words: string, lang: Lang, id: string, { term, content }: DraftGlossary): boolean {
  const { weight, zh, en } = term(id);
  const isLong = (text: string, of: Lang) =>
    of === 'zh' ? [...text].length >= formula.zh : content.count(text, 'en') >= formula.en;
  return weight === 'key' && isLong(words, lang) && isLong(zh, 'zh') && isLong(en, 'en');
}
