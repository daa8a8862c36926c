const english = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Alphabetical order of English terms, case apart, numbers by value. */
export function byEnglish(a: { en: string }, b: { en: string }): number {
  return english.compare(withoutMarks(a.en), withoutMarks(b.en));
}

/**
 * Order of Chinese terms by their own readings (not the collator's guess), syllable by syllable, then
 * by tone: mā má mǎ mà ma.
 */
export function byPinyin(a: { pinyin: string[] }, b: { pinyin: string[] }): number {
  return (
    english.compare(plain(a.pinyin), plain(b.pinyin)) ||
    compare(tones(a.pinyin), tones(b.pinyin)) ||
    compare(a.pinyin.join(' '), b.pinyin.join(' '))
  );
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
  return pinyin
    .join(' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f“”《》]/g, '')
    .trim();
}

/** One digit for each syllable: 1 to 4, and 5 where it has no mark. */
function tones(pinyin: string[]): string {
  return pinyin
    .map(
      (syllable) =>
        '\u0304\u0301\u030c\u0300'.indexOf(
          /[\u0304\u0301\u030c\u0300]/.exec(syllable.normalize('NFD'))?.[0] ?? '-',
        ) + 1 || 5,
    )
    .join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A leading quote mark does not count. */
function withoutMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

function initial(text: string): string {
  const letter = withoutMarks(text.normalize('NFD')).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
