import type { Metadata } from './types.ts';

/** Words that tell two documents apart as little as possible. */
const idle = new Set('a an the of on in at to for and or by with from its their this that is are'.split(' '));
const mostWords = 7;
const mostLetters = 60;

/**
 * A name in addresses: the words of the English title with the year, else the name of the file, else the kind
 * with the day.
 *
 * @param taken the slugs that other documents have; one of these gets a number
 */
export function proposeSlug(
  { title, otherTitle, delivered, published }: Metadata,
  { fileName, kind, taken }: { fileName: string; kind: string; taken: ReadonlySet<string> },
): string {
  const english = [title, otherTitle].find((text) => text !== undefined && isOfWords(text));
  const day = delivered ?? published;
  const base = english ? wordsOf(english) : wordsOf(fileName.replace(/\.\w+$/, ''));
  const name = base.length > 0 ? shortened(base) : [kind];
  const year = day?.slice(0, 4);
  const isDated = year === undefined || name.some((word) => word.includes(year));
  const dated = isDated ? name : [...name, base.length > 0 ? year : day!];
  return free(dated.join('-'), taken);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036F’']/g, '');
  return (plain.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter(
    (word) => !idle.has(word) && !/^\d{1,3}$/.test(word),
  );
}

/** Years alone, in a Chinese title, name nothing. */
function isOfWords(text: string): boolean {
  return wordsOf(text).filter((word) => /[a-z]/.test(word)).length >= 2;
}

function shortened(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words.slice(0, mostWords))
    if ([...kept, word].join('-').length <= mostLetters) kept.push(word);
  return kept.length > 0 ? kept : [words[0]!.slice(0, mostLetters)];
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let next = 2;
  while (taken.has(`${name}-${next}`)) next += 1;
  return `${name}-${next}`;
}
