import { languages, otherLanguage, type Bilingual, type Lang } from '../languages.ts';
import type { Match } from '../matching/types.ts';
import type { Stretch, TermFinder } from './term-finder.ts';
import type { Finding } from './types.ts';

/** A linked term in one side of a pair; offsets are those of that side's text. */
export type PairUse = Pick<Match, 'start' | 'end' | 'term' | 'terms'>;

/** One side of an aligned pair, with what is linked in it. */
export interface Side {
  text: string;
  uses: readonly PairUse[];
}

const names: Bilingual<string> = { en: 'English', zh: 'Chinese' };

/** The terms that are linked on one side and stand in no form on the other: each language vouches for the other. */
export function missingTerms(pair: Bilingual<Side>, finder: TermFinder): Finding[] {
  return languages.flatMap((lang) => missingFrom(pair, lang, finder));
}

function missingFrom(pair: Bilingual<Side>, lang: Lang, finder: TermFinder): Finding[] {
  const [source, target] = [pair[lang], pair[otherLanguage(lang)]];
  const seen = new Set<string>();
  return source.uses.flatMap(({ start, end, term, terms }) => {
    const possible = term === undefined ? terms : [term];
    const subject = possible.join(' or ');
    if (seen.has(subject)) return [];
    seen.add(subject);
    const forms = possible.flatMap((id) => finder.formsOf(id, otherLanguage(lang)));
    if (forms.length === 0) return [];
    if (possible.some((id) => standsIn(target, otherLanguage(lang), id, finder))) return [];
    const surface = source.text.slice(start, end);
    const other = names[otherLanguage(lang)];
    const listed = forms.slice(0, 6).join(lang === 'en' ? '、' : ', ');
    return [
      {
        rule: 'term-missing' as const,
        subject,
        source: surface,
        message: `“${surface}” is ${subject}, but none of its ${other} forms stands in the ${other}: ${listed}`,
      },
    ];
  });
}

function standsIn({ text, uses }: Side, lang: Lang, id: string, finder: TermFinder): boolean {
  const isWord = (place: Stretch) =>
    !uses.some((use) => isAnother(use, id, place) || (lang === 'zh' && cuts(use, place)));
  return finder.find(id, text, lang).some(isWord);
}

/** Whether a link says of the very stretch that it is another term. */
function isAnother({ start, end, term }: PairUse, id: string, place: Stretch): boolean {
  return term !== undefined && term !== id && start === place.start && end === place.end;
}

/** Chinese has no spaces: what goes over the end of a link is no word (国企 in 中国企业). */
function cuts({ start, end }: PairUse, place: Stretch): boolean {
  const overlaps = start < place.end && end > place.start;
  const isAround = start <= place.start && end >= place.end;
  const isWithin = start >= place.start && end <= place.end;
  return overlaps && !isAround && !isWithin;
}
