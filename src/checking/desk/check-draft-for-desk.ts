import { segmentsOf } from '../../alignment/segments.ts';
import { languages, otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import { checkDraft } from '../draft/check-draft.ts';
import type { DraftGlossary } from '../draft/draft-glossary.ts';
import type { DraftPair } from '../draft/types.ts';
import type { Draft } from '../files/draft-file.ts';
import { lengthOf, sideOf, termsOf } from './desk-sides.ts';
import type { DeskFinding, DeskResult, DeskRow } from './types.ts';

/** A share of pairs with one side alone from which something is wrong with the whole. */
const manyAlone = 0.25;

/** An aligned draft → its pairs with their terms and what is found in them. */
export function checkDraftForDesk(
  draft: Pick<Draft, 'source' | 'pairs'>,
  glossary: DraftGlossary,
): DeskResult {
  const { source, pairs } = draft;
  const order: Lang[] = [source, otherLanguage(source)];
  const findings = Map.groupBy(checkDraft(pairs, source, glossary), ({ pair }) => pair);
  const matchers = Object.fromEntries(
    languages.map((lang) => [lang, glossary.matcher.ofText(pairs.map((pair) => pair[lang]).join('\n'))]),
  ) as Bilingual<DraftGlossary['matcher']>;
  const rows = pairs.map((pair, index): DeskRow => {
    const sides = order.map((lang) =>
      sideOf(pair[lang], lang, matchers[lang].match(pair[lang], lang).matches, glossary),
    );
    return {
      sides,
      findings: [...aloneIn(pair, index), ...(findings.get(index) ?? [])],
      isLoose: pair.isLoose,
      canSplit: order.some((lang) => segmentsOf(pair[lang], lang).length > 1),
    };
  });
  return {
    kind: 'two',
    lang: source,
    rows,
    terms: termsOf(
      rows.map(({ sides }) => sides[0]!),
      glossary,
    ),
    lengths: order.map((lang) => ({
      lang,
      count: pairs.reduce((sum, pair) => sum + lengthOf(pair[lang], lang), 0),
    })),
    remarks: remarksOn(pairs),
  };
}

function aloneIn(pair: DraftPair, index: number): DeskFinding[] {
  const empty = languages.find((lang) => pair[lang].trim() === '');
  if (!empty) return [];
  const lang = otherLanguage(empty);
  return [
    {
      rule: 'alone',
      pair: index,
      lang,
      start: 0,
      end: pair[lang].length,
      words: pair[lang].slice(0, 60),
      write: [],
      message: {
        en: `No ${empty === 'zh' ? 'Chinese' : 'English'} was found for this; it is not checked.`,
        zh: `没有找到与此对应的${empty === 'zh' ? '中文' : '英文'}，未作检查。`,
      },
    },
  ];
}

function remarksOn(pairs: readonly DraftPair[]): Bilingual[] {
  const alone = pairs.filter((pair, index) => aloneIn(pair, index).length > 0).length;
  if (pairs.length < 4 || alone < pairs.length * manyAlone) return [];
  return [
    {
      en:
        `The two sides are of different length: ${alone} of ${pairs.length} passages stand on one side alone. ` +
        'Are both texts whole, and do they belong together?',
      zh: `两边长短不一：${pairs.length}段中有${alone}段只有一边。请看两份文本是否完整、是否对应。`,
    },
  ];
}
