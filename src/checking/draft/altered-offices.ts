/** Bodies and offices that a word more makes others of: the Political Bureau and its Standing Committee, a deputy. */
import { otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

/** Words of which a text cannot have the one without the other. */
const altering: readonly Bilingual<RegExp>[] = [
  { zh: /常务?委/u, en: /\bstanding committees?\b/i },
  { zh: /办公[厅室]/u, en: /\b(?:general )?offices? of\b/i },
  { zh: /领导小组/u, en: /\bleading groups?\b/i },
  {
    zh: /副(?:书记|总理|主席|[省市县区州部厅局处会院校组]长|秘书长|检察长|主任|董事长)/u,
    en: /\b(?:vice|deputy)[- ](?:secretar|premier|president|chair|governor|mayor|minister|director|head|chief|procurator|commissioner)/i,
  },
];
/** What tells of each that the other language says it in another way: 国办, 省委常委, “vice-ministerial”. */
const alsoSaid: readonly Partial<Bilingual<RegExp>>[] = [
  {},
  { zh: /[国省市县党]办|办事处|任期/u, en: /\boffice/i },
  { zh: /小组/u, en: /\bgroup/i },
  { zh: /副/u, en: /\b(?:vice|deput|associate|assistant|sub)/i },
];
const office = {
  zh: /书记|主席|总理|[省市县区州部厅局院校]长|主任|委|政治局|大会|人大|政协|国务院|政府|[部厅局署]$/u,
  en: /secretary|president|premier|governor|mayor|minister|director|committee|bureau|congress|council|government|commission|ministry|department/i,
} as const;

/**
 * Bodies and offices that one side has with such a word and the other without: one finding for each word, at the
 * first of them in the source, or where that is no term, in the translation.
 */
export function alteredOffices(pair: ReadPair, source: Lang, glossary: DraftGlossary): DraftFinding[] {
  const target = otherLanguage(source);
  const all = (lang: Lang) => pair.around[lang].map(({ text }) => text).join('\n');
  return altering.flatMap((words, index): DraftFinding[] => {
    const [own, there] = [source, target].map((lang) => words[lang].exec(pair[lang].text)?.[0]);
    const isSaid = (lang: Lang) =>
      words[lang].test(all(lang)) || alsoSaid[index]![lang]?.test(all(lang)) === true;
    if ((own === undefined) === (there === undefined) || isSaid(own === undefined ? source : target))
      return [];
    // 省委副书记 is no term where 省委书记 is one.
    const [place] = [source, target].flatMap((lang) => {
      const match = pair[lang].matches.find((each) => isOffice(each, pair[lang].text, lang));
      return match ? [{ lang, match }] : [];
    });
    return place ? [findingOf(pair, source, place, { own, there }, glossary)] : [];
  });
}

function isOffice({ start, end }: Match, text: string, lang: Lang): boolean {
  return office[lang].test(text.slice(start, end));
}

function findingOf(
  pair: ReadPair,
  source: Lang,
  { lang, match }: { lang: Lang; match: Match },
  { own, there }: { own: string | undefined; there: string | undefined },
  glossary: DraftGlossary,
): DraftFinding {
  const { start, end, term = match.terms[0]! } = match;
  return {
    rule: 'term-missing',
    pair: pair.index,
    lang,
    start,
    end,
    words: pair[lang].text.slice(start, end),
    term,
    write: lang === source && own === undefined ? glossary.advised(term, otherLanguage(source)) : [],
    message: own
      ? {
          en: `The source has “${own}”, the translation nothing like it: another body or office.`,
          zh: `原文有“${own}”，译文没有相应的词，成了另一机构或职务。`,
        }
      : {
          en: `The translation has “${there}”, the source nothing like it: another body or office.`,
          zh: `译文有“${there}”，原文没有相应的词，成了另一机构或职务。`,
        },
  };
}
