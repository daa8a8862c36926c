import { type Bilingual, hanRuns, hasHan, type Lang } from '../languages.ts';
import type { EvidenceBasis } from '../glossary/evidence.ts';
import type { Rendering, Term } from '../glossary/types.ts';
import { foldLatin } from './fold.ts';
import { basisOfLetter, evidenceLetter } from './row-evidence.ts';

/** Status of a further form in a row: a letter keeps the file small. */
export type RowStatus = 'p' | 'a' | 'd' | 'o' | 'l';

/**
 * A term as the browser searches it: id, Chinese, English, pinyin without tones (one syllable for
 * each Chinese character, parted by spaces), weight (0 key, 1 standard, 2 general), topic, the letters of
 * the evidence of the two preferred forms, and the further forms, each with the letters of its status and
 * its evidence before it.
 */
export type TermRow = [
  id: string,
  zh: string,
  en: string,
  pinyin: string,
  weight: number,
  topic: string,
  evidence: string,
  ...forms: string[],
];

/** A row without its pinyin and further forms, and what the term means. */
export interface ExplainedRow {
  row: TermRow;
  definition?: Bilingual | undefined;
}

type Searched = Pick<Term, 'id' | 'zh' | 'en' | 'pinyin' | 'weight' | 'topic'> & {
  renderings: readonly (Pick<Rendering, 'status' | 'text'> & {
    lang?: Lang;
    evidence?: { basis: EvidenceBasis };
  })[];
};

const weights = { key: 0, standard: 1, general: 2 } as const;
const letters = { preferred: 'p', admitted: 'a', deprecated: 'd', obsolete: 'o', lookup: 'l' } as const;

export function termRow({ id, zh, en, pinyin, weight, topic, renderings }: Searched): TermRow {
  const further = renderings
    .filter(({ status }) => status !== 'preferred')
    .map(({ status, text, evidence }) => letters[status] + evidenceLetter(evidence?.basis) + text);
  const ofPreferred = (lang: Lang) =>
    evidenceLetter(
      renderings.find((form) => form.lang === lang && form.status === 'preferred')?.evidence?.basis,
    );
  const syllables = pinyin
    .filter((_, index) => hasHan(hanRuns(zh)[index] ?? ''))
    .map((syllable) => foldLatin(syllable).replace(/[^a-z]/g, ''));
  return [
    id,
    zh,
    en,
    syllables.join(' '),
    weights[weight],
    topic,
    ofPreferred('zh') + ofPreferred('en'),
    ...further,
  ];
}

/** A form of a row: the advice on it, and its evidence. */
export interface RowForm {
  text: string;
  status: RowStatus;
  evidence: EvidenceBasis;
}

/** Every form of a row, preferred forms first. */
export function formsOf(row: TermRow): RowForm[] {
  const [, zh, en, , , , evidence, ...forms] = row;
  return [
    { text: zh, status: 'p', evidence: basisOfLetter(evidence.charAt(0)) },
    { text: en, status: 'p', evidence: basisOfLetter(evidence.charAt(1)) },
    ...forms.map((form) => ({
      text: form.slice(2),
      status: form.charAt(0) as RowStatus,
      evidence: basisOfLetter(form.charAt(1)),
    })),
  ];
}
