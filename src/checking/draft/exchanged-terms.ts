/** Renderings that stand in a translation for something else, so that a term that seems to be there is not. */
import { otherLanguage, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import { contrastsOf } from './contrasts.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';

/** Whether a term has no rendering of its own in the translation, although a form of it stands there. */
export function isExchanged(id: string, pair: ReadPair, source: Lang, glossary: DraftGlossary): boolean {
  return isBehindContrast(id, pair, source, glossary) || hasGivenWay(id, pair, source, glossary);
}

/** Whether short forms are all that stands there, each behind a word that makes another thing of it: 建筑垃圾分类. */
function isBehindContrast(
  id: string,
  { around }: ReadPair,
  source: Lang,
  { finder, term }: DraftGlossary,
): boolean {
  const lang = otherLanguage(source);
  const contrasts = wordsOf(term(id)[lang], lang).flatMap((own) => {
    const others = contrastsOf(own, lang);
    return others.length > 0 ? [{ own, others }] : [];
  });
  if (contrasts.length === 0) return false;
  const found = around[lang].flatMap(({ text }) =>
    finder.find(id, text, lang).map((match) => ({ match, text: text.toLowerCase() })),
  );
  return (
    found.length > 0 &&
    found.every(({ match, text }) =>
      contrasts.some(
        ({ own, others }) =>
          !text.includes(own) && others.some((other) => endsWith(text.slice(0, match.start), other, lang)),
      ),
    )
  );
}

/** English words, and pairs of Chinese characters. */
function wordsOf(name: string, lang: Lang): string[] {
  if (lang === 'en') return name.toLowerCase().split(/[\s-]+/);
  return [...name].slice(1).map((character, index) => [...name][index]! + character);
}

function endsWith(before: string, word: string, lang: Lang): boolean {
  const own = before.trimEnd();
  return own.endsWith(word) && (lang === 'zh' || !/[a-z]/.test(own.at(-word.length - 1) ?? ''));
}

/** How many first characters of two Chinese terms say that they are neighbours. */
const sharedStart = 2;

/**
 * Whether what stands there is but a part of other terms of the source, and a neighbour that the source does not have
 * stands in the place of the term: 最低工资 for the first 最低生活保障 beside 低保边缘家庭.
 */
function hasGivenWay(id: string, pair: ReadPair, source: Lang, glossary: DraftGlossary): boolean {
  const lang = otherLanguage(source);
  const inSource = new Set(pair.around[source].flatMap(({ ids }) => [...ids]));
  const starts = glossary.advised(id, lang).map((form) => startOf(form, lang));
  const hasNeighbour = pair[lang].matches.some(
    (match) =>
      !termsOf(match).some((each) => inSource.has(each)) &&
      starts.includes(startOf(pair[lang].text.slice(match.start, match.end), lang)),
  );
  if (!hasNeighbour) return false;
  const meant = new Set(pair[source].matches.flatMap(termsOf));
  const isPart = ({ start, end }: Match, { matches }: ReadSide) =>
    matches.some(
      (link) =>
        link.start <= start &&
        link.end >= end &&
        termsOf(link).some((each) => each !== id && meant.has(each)) &&
        !termsOf(link).includes(id),
    );
  return pair.around[lang].every((side) =>
    glossary.finder.find(id, side.text, lang).every((match) => isPart(match, side)),
  );
}

function startOf(words: string, lang: Lang): string {
  return lang === 'zh' ? words.slice(0, sharedStart) : words.toLowerCase().split(/[\s-]/)[0]!;
}

function termsOf({ term, terms }: Match): readonly string[] {
  return term === undefined ? terms : [term];
}
