import { otherLanguage, type Lang } from '../../languages.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';
import { stands } from './stands.ts';
import type { DraftFinding } from './types.ts';

/** What stands in quotation marks; a name that is translated word for word is put into them. */
const quoted = /[“"「『]([^“”"「」『』]{2,60})[”"」』]/gu;

/**
 * Names that the source has in quotation marks (“六保”) and the target too, in words that are near the term and none
 * of its forms: “neck-strangling” for “卡脖子”.
 */
export function quotedCalques(pair: ReadPair, source: Lang, glossary: DraftGlossary): DraftFinding[] {
  const target = otherLanguage(source);
  const side = pair[target];
  const places = [...side.text.matchAll(quoted)].flatMap(({ 1: words, index }) => {
    const place = { start: index + 1, end: index + 1 + words!.length, words: words! };
    return holdsKnown(place, side) ? [] : [place];
  });
  if (places.length === 0) return [];
  return pair[source].matches.flatMap(({ term, start, end }): DraftFinding[] => {
    if (term === undefined || !isQuoted(pair[source].text, start, end)) return [];
    if (stands(term, pair.around[target], target, glossary)) return [];
    const write = glossary.advised(term, target);
    const calque = places.find(({ words }) => isNear(words, term, target, glossary));
    return calque && write.length > 0 ? [findingOf(calque, term, write, pair.index, target)] : [];
  });
}

interface Place {
  start: number;
  end: number;
  words: string;
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /[“"「『]/u.test(text.slice(Math.max(0, start - 1), end));
}

/** Whether a known term, of whatever form, stands in the words or around them. */
function holdsKnown({ start, end }: Place, { matches }: ReadSide): boolean {
  return matches.some((match) => match.start < end && match.end > start);
}

/** “Neck-strangling” has the rarer of the two words of “stranglehold technology”. */
const near = 0.5;

/** Whether two words or more share enough with a form of the term, of whatever status. */
function isNear(words: string, id: string, lang: Lang, { content, term }: DraftGlossary): boolean {
  if (content.count(words, lang) < 2) return false;
  const own = content.of(words, lang);
  return term(id).renderings.some(
    (form) => form.lang === lang && content.share(form.text, lang, own) >= near,
  );
}

function findingOf(
  { start, end, words }: Place,
  term: string,
  write: string[],
  pair: number,
  lang: Lang,
): DraftFinding {
  return {
    rule: 'form-avoided',
    pair,
    lang,
    start,
    end,
    words,
    term,
    write,
    message: {
      en: `“${words}” renders a set name word for word. Write “${write[0]}”.`,
      zh: `“${words}”是固定提法的字面直译，宜作“${write[0]}”。`,
    },
  };
}
