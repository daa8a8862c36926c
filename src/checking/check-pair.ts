import { compareQuantities } from '../quantities/compare.ts';
import { bylineSpaces } from './byline-spaces.ts';
import type { Bilingual } from '../languages.ts';
import { wrongMarks } from './half-width-marks.ts';
import { missingTerms, type Side } from './missing-terms.ts';
import type { TermFinder } from './term-finder.ts';
import type { Finding } from './types.ts';

/** What the check of one aligned pair needs: both texts with their links, and how to look for a term. */
export interface Pair extends Bilingual<Side> {
  finder: TermFinder;
  /** True for Latin that may stand in Chinese text: names, units, tokens. */
  isAllowedLatin?: (word: string) => boolean;
  /** The Chinese is the source: its Latin and its punctuation are nobody's to mend here. */
  isChineseGiven?: boolean;
}

/** Terms, numbers, left-over Latin and punctuation of one English–Chinese pair. */
export function checkPair(pair: Pair): Finding[] {
  return [
    ...missingTerms(pair, pair.finder),
    ...differentNumbers(pair),
    ...(pair.isChineseGiven ? [] : [...leftLatin(pair), ...wrongPunctuation(pair)]),
  ];
}

function differentNumbers({ en, zh }: Pair): Finding[] {
  const { missingInChinese, missingInEnglish } = compareQuantities(en.text, zh.text);
  return [
    ...missingInChinese.map(({ surface, value }) => ({
      rule: 'number-missing' as const,
      subject: surface,
      source: surface,
      message: `${surface} (${value}) of the English has no equal in the Chinese`,
    })),
    ...missingInEnglish.map(({ surface, value }) => ({
      rule: 'number-added' as const,
      subject: surface,
      source: surface,
      message: `${surface} (${value}) of the Chinese has no equal in the English`,
    })),
  ];
}

// Tokens with a digit or in capitals are names and units (PM2.5, 5G, RCEP, SK); a single letter is one too.
const token = /^(?:[A-Z]{1,6}|\D*\d.*|[a-z])$/;

const address = /(?:https?:\/\/|www\.)[\w./?=&#%~:@+-]*[\w/]/g;

function leftLatin({ zh, isAllowedLatin = () => false }: Pair): Finding[] {
  return (zh.text.replace(address, ' ').match(/[A-Za-zÀ-ž][A-Za-zÀ-ž0-9.]*/g) ?? [])
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => !token.test(word) && !isAllowedLatin(word))
    .map((word) => ({
      rule: 'latin-left' as const,
      subject: word,
      source: word,
      message: `“${word}” is left in Latin letters`,
    }));
}

/** How much text around a wrong mark an acceptance may quote. */
const contextLength = 30;

function wrongPunctuation({ zh }: Pair): Finding[] {
  const allowed = bylineSpaces(zh.text);
  return wrongMarks(zh.text)
    .filter(({ index }) => !allowed.has(index))
    .map(({ subject, index, around }) => {
      const source = zh.text.slice(Math.max(0, index - contextLength), index + contextLength);
      const at = Math.min(index, contextLength);
      const expected = 'Chinese text takes full-width punctuation and no spaces between characters';
      return { rule: 'punctuation', subject, source, at, message: `“${around}”: ${expected}` };
    });
}
