import { hanRuns, hasHan } from '../languages.ts';
import type { Form, Term } from '../glossary/types.ts';
import { foldLatin } from './fold.ts';

/** Status of a further form in a row: a letter keeps the file small. */
export type RowStatus = 'p' | 'a' | 'd' | 'o' | 'l';

/**
 * A term as the browser searches it: id, Chinese, English, pinyin without tones (one syllable for
 * each Chinese character, parted by spaces), weight (0 key, 1 standard, 2 general), topic, and the
 * further forms, each with the letter of its status before it.
 */
export type TermRow = [
  id: string,
  zh: string,
  en: string,
  pinyin: string,
  weight: number,
  topic: string,
  ...forms: string[],
];

type Searched = Pick<Term, 'id' | 'zh' | 'en' | 'pinyin' | 'weight' | 'topic'> & {
  forms: readonly Pick<Form, 'status' | 'text'>[];
};

const weights = { key: 0, standard: 1, general: 2 } as const;
const letters = { preferred: 'p', admitted: 'a', deprecated: 'd', obsolete: 'o', lookup: 'l' } as const;

export function termRow({ id, zh, en, pinyin, weight, topic, forms }: Searched): TermRow {
  const further = forms
    .filter(({ status }) => status !== 'preferred')
    .map(({ status, text }) => letters[status] + text);
  const syllables = pinyin
    .filter((_, index) => hasHan(hanRuns(zh)[index] ?? ''))
    .map((syllable) => foldLatin(syllable).replace(/[^a-z]/g, ''));
  return [id, zh, en, syllables.join(' '), weights[weight], topic, ...further];
}

/** Every form of a row with its status, preferred forms first. */
export function formsOf(row: TermRow): { text: string; status: RowStatus }[] {
  const [, zh, en, , , , ...forms] = row;
  return [
    { text: zh, status: 'p' },
    { text: en, status: 'p' },
    ...forms.map((form) => ({ text: form.slice(1), status: form.charAt(0) as RowStatus })),
  ];
}
