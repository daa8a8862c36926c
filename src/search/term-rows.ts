import type { Form, Term } from '../glossary/types.ts';

/** Status of a further form in a row: a letter keeps the file small. */
export type RowStatus = 'p' | 'a' | 'd' | 'o' | 'l';

/**
 * A term as the browser searches it: id, Chinese, English, Traditional ('' where it is the same),
 * pinyin without tones (syllables parted by spaces), weight (0 key, 1 standard, 2 general), and
 * further forms as [status, text] pairs.
 */
export type TermRow = [id: string, zh: string, en: string, zhHant: string, pinyin: string, weight: number, forms: [RowStatus, string][]];

type Searched = Pick<Term, 'id' | 'zh' | 'en' | 'zhHant' | 'pinyin' | 'weight'> & { forms: readonly Pick<Form, 'status' | 'text'>[] };

const weights = { key: 0, standard: 1, general: 2 } as const;
const letters = { preferred: 'p', admitted: 'a', deprecated: 'd', obsolete: 'o', lookup: 'l' } as const;

export function termRow({ id, zh, en, zhHant, pinyin, weight, forms }: Searched): TermRow {
  const further = forms.filter(({ status }) => status !== 'preferred').map(({ status, text }): [RowStatus, string] => [letters[status], text]);
  return [id, zh, en, zhHant === zh ? '' : zhHant, plainPinyin(pinyin), weights[weight], further];
}

/** Syllables without tone marks, ü as v: what people type. */
export function plainPinyin(pinyin: readonly string[]): string {
  return pinyin.map((syllable) => foldLatin(syllable)).join(' ').replace(/[^a-z0-9 ]+/g, '').replace(/ +/g, ' ').trim();
}

/** Lower case without diacritics; ü, which is a letter of its own, becomes v. */
export function foldLatin(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/[üǖǘǚǜ]/g, 'v').normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
