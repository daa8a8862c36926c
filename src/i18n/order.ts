const english = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Alphabetical order of English terms, case apart, numbers by value. */
export function byEnglish(a: { en: string }, b: { en: string }): number {
  return english.compare(withoutMarks(a.en), withoutMarks(b.en));
}

/** Order of Chinese terms by their own readings (not the collator's guess), syllable by syllable. */
export function byPinyin(a: { pinyin: string[] }, b: { pinyin: string[] }): number {
  return english.compare(plain(a.pinyin), plain(b.pinyin)) || a.pinyin.join(' ').localeCompare(b.pinyin.join(' '), 'en');
}

/** First letter of an English form, "#" where it begins with a digit. */
export function englishInitial(text: string): string {
  return initial(text);
}

/** First letter of the first syllable. */
export function pinyinInitial(pinyin: string[]): string {
  return initial(plain(pinyin));
}

function plain(pinyin: string[]): string {
  return pinyin.join(' ').normalize('NFD').replace(/[\u0300-\u036f“”《》]/g, '').trim();
}

/** A leading quote mark does not count. */
function withoutMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

function initial(text: string): string {
  const letter = withoutMarks(text.normalize('NFD')).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
