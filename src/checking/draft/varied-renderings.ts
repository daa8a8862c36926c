import { otherLanguage, type Lang } from '../../languages.ts';
import { unitsOf } from '../../matching/units.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair } from './read-pair.ts';
import type { DraftFinding } from './types.ts';

interface Rendered {
  pair: ReadPair;
  start: number;
  end: number;
  form: string;
}

/**
 * Terms that the source names in one and the same way and the target in several: one finding for each
 * rendering that is not the commonest (of equals, the first), where it first stands. A short form of a longer
 * rendering is no other rendering, nor is one that is avoided, which is a finding of its own.
 */
export function variedRenderings(
  pairs: readonly ReadPair[],
  source: Lang,
  glossary: DraftGlossary,
): DraftFinding[] {
  const target = otherLanguage(source);
  return [...renderedTerms(pairs, source, glossary)].flatMap(([, { term, places }]) => {
    const byForm = Map.groupBy(places, ({ form }) => form);
    if (byForm.size < 2) return [];
    const [[common, own], ...others] = [...byForm].sort((a, b) => b[1].length - a[1].length) as [
      [string, Rendered[]],
      ...[string, Rendered[]][],
    ];
    return others
      .filter(([form, places]) => !isShortened({ form, places }, { form: common, places: own }, target))
      .filter(([form]) => !arePartsOfOne(term, [form, common], target, glossary))
      .map(([form, [first, ...more]]): DraftFinding => {
        const { pair, start, end } = first!;
        const counts = { common: own.length, form: more.length + 1 };
        return {
          rule: 'term-varied',
          pair: pair.index,
          lang: target,
          start,
          end,
          words: pair[target].text.slice(start, end),
          term,
          write: [common],
          message: {
            en: `One term, several renderings: “${common}” ×${counts.common}, “${form}” ×${counts.form}. Keep to one.`,
            zh: `同一术语译法不一：“${common}”${counts.common}次，“${form}”${counts.form}次。宜统一。`,
          },
        };
      });
  });
}

interface OneWay {
  form: string;
  places: readonly Rendered[];
}

/**
 * Whether one is the short form of the other. In English the full form stands first and the short one takes its
 * place; Chinese puts 工作 or 战略 behind a name at any time.
 */
function isShortened(one: OneWay, other: OneWay, lang: Lang): boolean {
  if (isSameName(one.form, other.form)) return true;
  const isFirst = (long: OneWay, short: OneWay) =>
    lang === 'zh' || long.places[0]!.pair.index <= short.places[0]!.pair.index;
  return (
    (isShortFor(one.form, other.form, lang) && isFirst(other, one)) ||
    (isShortFor(other.form, one.form, lang) && isFirst(one, other))
  );
}

/** 普惠托育 and 托育服务 of 普惠托育服务: two parts of one longer form, which may stand there in full. */
function arePartsOfOne(id: string, forms: readonly string[], lang: Lang, glossary: DraftGlossary): boolean {
  return glossary
    .term(id)
    .renderings.some(
      (whole) =>
        whole.lang === lang &&
        whole.status !== 'deprecated' &&
        forms.every((form) => form !== whole.text && isStretch(form, whole.text, lang)),
    );
}

/** The Party for the CPC, and “(NPC)” behind a name in full for the NPC: one name, in a longer and a shorter way. */
function isSameName(one: string, other: string): boolean {
  const bare = (form: string) => form.toLowerCase().replace(/\bcpc\b/, 'party');
  const hasInBrackets = (long: string, short: string) => {
    const letters = /\(([A-Z]{2,})\)/.exec(long)?.[1];
    return letters !== undefined && short.replace(`(${letters})`, '').split(/\W+/).includes(letters);
  };
  return bare(one) === bare(other) || hasInBrackets(one, other) || hasInBrackets(other, one);
}

/** The renderings of each form of the source that stands once in its pair and is rendered there once. */
function renderedTerms(pairs: readonly ReadPair[], source: Lang, glossary: DraftGlossary) {
  const target = otherLanguage(source);
  const rendered = new Map<string, { term: string; places: Rendered[] }>();
  for (const pair of pairs) {
    const inTarget = Map.groupBy(pair[target].matches, ({ term }) => term);
    const inSource = Map.groupBy(pair[source].matches, ({ term }) => term);
    for (const [term, matches] of inSource) {
      const [only, more] = term === undefined ? [] : (inTarget.get(term) ?? []);
      if (term === undefined || matches.length > 1 || !only || more) continue;
      if (glossary.term(term).weight === 'general' || !isAdvised(term, only.form, target, glossary)) continue;
      const key = `${term} ${nameOf(term, matches[0]!.form, source, glossary)}`;
      const known = rendered.get(key) ?? { term, places: [] };
      known.places.push({ pair, start: only.start, end: only.end, form: only.form });
      rendered.set(key, known);
    }
  }
  return rendered;
}

/** Words before and behind a term that are no part of its name. */
const light =
  /^(?:全面|全力|大力|深入|持续|扎实|着力|积极|进一步)?(?:优化|改善|推进|推动|加强|深化|加快|促进|完善|提升|提高|落实|做好)|(?:发展|建设|工作|事业)$/gu;

/** The name by which the source has a term: 民营经济发展 holds 民营经济, and is no other name for it. */
function nameOf(term: string, form: string, source: Lang, glossary: DraftGlossary): string {
  const head = glossary.term(term)[source];
  return form.replaceAll(light, '') === head ? head : form;
}

function isAdvised(term: string, form: string, lang: Lang, glossary: DraftGlossary): boolean {
  return glossary.form(term, lang, form)?.status !== 'deprecated';
}

/** 省政协 for 政协辽宁省委员会: its characters, and not much more than half of them. */
function isAbbreviation(short: string, long: string): boolean {
  const [few, many] = [[...short], [...long]];
  return few.length <= many.length * 0.6 && few.every((character) => many.includes(character));
}

/**
 * “the Congress” for “the National People's Congress”, CPPCC for its name in full: a stretch of the other. What
 * leaves words out between others (new urbanization, new-type urbanization) is another rendering.
 */
function isShortFor(short: string, long: string, lang: Lang): boolean {
  if (/^[A-Z]{2,}s?$/.test(short)) return true;
  if (lang === 'zh' && isAbbreviation(short, long)) return true;
  return isStretch(short, long, lang);
}

/** Whether the words of one form stand in the other, and in their order. */
function isStretch(short: string, long: string, lang: Lang): boolean {
  const [few, many] = [short, long].map((form) => unitsOf(form, lang).map(({ key }) => key)) as [
    string[],
    string[],
  ];
  return (
    few.length < many.length && many.some((_, at) => few.every((key, index) => many[at + index] === key))
  );
}
