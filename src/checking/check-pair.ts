import type { Match } from '../matching/types.ts';
import { unitsOf } from '../matching/units.ts';
import { compareQuantities } from '../quantities/compare.ts';
import type { Finding } from './types.ts';

/** What the check of one aligned pair needs: the texts, and the terms of the English with their Chinese forms. */
export interface Pair {
  english: string;
  chinese: string;
  /** Linked uses in the English of this pair. */
  uses: readonly (Pick<Match, 'term'> & { surface: string })[];
  /** All Chinese forms of a term, deprecated ones excluded. */
  formsOf: (term: string) => readonly string[];
  /** True for Latin that may stand in Chinese text: names, units, tokens. */
  isAllowedLatin?: (word: string) => boolean;
}

/** Terms, numbers, left-over Latin and punctuation of one English–Chinese pair. */
export function checkPair(pair: Pair): Finding[] {
  return [...missingTerms(pair), ...differentNumbers(pair), ...leftLatin(pair), ...wrongPunctuation(pair)];
}

/** Quote marks, spaces and case do not count: “两高”项目 is 两高项目. */
function keyOf(text: string): string {
  return unitsOf(text, 'zh')
    .map(({ key }) => key)
    .join('');
}

function missingTerms({ chinese, uses, formsOf }: Pair): Finding[] {
  const target = keyOf(chinese);
  const seen = new Set<string>();
  return uses.flatMap(({ term, surface }) => {
    if (!term || seen.has(term)) return [];
    seen.add(term);
    const forms = formsOf(term);
    if (forms.length === 0 || forms.some((form) => target.includes(keyOf(form)))) return [];
    return [
      {
        rule: 'term-missing' as const,
        subject: term,
        source: surface,
        message: `“${surface}” is ${term}, but none of its Chinese forms stands in the Chinese: ${forms.slice(0, 6).join('、')}`,
      },
    ];
  });
}

function differentNumbers({ english, chinese }: Pair): Finding[] {
  const { missingInChinese, missingInEnglish } = compareQuantities(english, chinese);
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

function leftLatin({ chinese, isAllowedLatin = () => false }: Pair): Finding[] {
  return (chinese.replace(address, ' ').match(/[A-Za-zÀ-ž][A-Za-zÀ-ž0-9.]*/g) ?? [])
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => !token.test(word) && !isAllowedLatin(word))
    .map((word) => ({
      rule: 'latin-left' as const,
      subject: word,
      source: word,
      message: `“${word}” is left in Latin letters`,
    }));
}

// In order: half-width marks after Chinese, before Chinese, a full stop after Chinese (or after a number
// at the very end: 增长5%.), two hyphens for a dash, a space between Chinese characters. What cannot be
// the end or the beginning is refused before it is walked, so that a row of marks is walked once.
const halfWidth = new RegExp(
  [
    String.raw`(?<=[\p{Script=Han}”’）》])[,;:!?()"']`,
    String.raw`[,;:!?()"'](?=[\p{Script=Han}“‘（《])`,
    String.raw`(?<=\p{Script=Han})\.(?!\d)|\.$(?<=\p{Script=Han}[\d.,]+%?\.)`,
    String.raw`(?<=\p{Script=Han})-{2,}|(?<!-)-{2,}(?=\p{Script=Han})`,
    String.raw`(?<=[\p{Script=Han}，。；：、]) +(?=\p{Script=Han})`,
  ].join('|'),
  'gu',
);

function wrongPunctuation({ chinese }: Pair): Finding[] {
  return [...chinese.matchAll(halfWidth)].map((found) => ({
    rule: 'punctuation' as const,
    subject: found[0],
    source: found[0],
    message: `“${chinese.slice(Math.max(0, found.index - 6), found.index + 6)}”: Chinese text takes full-width punctuation and no spaces between characters`,
  }));
}
