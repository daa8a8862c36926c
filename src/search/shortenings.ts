import { hasHan } from '../languages.ts';
import { segmentsOf } from './segments.ts';

/** Words of a name of which its short form has a character; a shorter name is rarely shortened, a longer one not so. */
const wordsOfName = { least: 3, most: 5 };
/** Has no character in a short form. */
const empty: ReadonlySet<string> = new Set(['的', '和', '与', '及', '暨']);

/** Whether a text may be a short form of a Chinese name. */
export function mayBeShortening(text: string): boolean {
  return (
    /^\p{Script=Han}+$/u.test(text) && text.length >= wordsOfName.least && text.length <= wordsOfName.most
  );
}

/**
 * How a Chinese name may be shortened where nobody has settled it: a character for each of its words, or for all but
 * one after the first; of the last one the first or the last. 未保法 of 未成年人保护法, 发改委 of 发展和改革委员会.
 */
export function shorteningsOf(name: string): string[] {
  if (!hasHan(name) || !/^\p{Script=Han}+$/u.test(name)) return [];
  const words = (segmentsOf(name) ?? []).filter((word) => !empty.has(word));
  if (words.length < wordsOfName.least || words.length > wordsOfName.most) return [];
  const chosen = [words, ...words.slice(1).map((_, at) => words.toSpliced(at + 1, 1))];
  const shortenings = chosen.flatMap((own) => {
    const heads = own.map((word) => [...word][0]!);
    return [heads, heads.with(-1, [...own.at(-1)!].at(-1)!)].map((characters) => characters.join(''));
  });
  return [...new Set(shortenings)].filter((short) => mayBeShortening(short) && !name.includes(short));
}
