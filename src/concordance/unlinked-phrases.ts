import type { Document } from '../documents/types.ts';
import { functionWords, reportVerbs } from './function-words.ts';
import type { Concordance } from './types.ts';

/** A phrase that no term covers and that a translator may look up. */
export interface UnlinkedPhrase {
  phrase: string;
  kind: 'quoted' | 'capitalised' | 'repeated';
  /** `slug p12`, once for each time. */
  blocks: string[];
}

const quoted = /[“"]([^“”"]{3,80})[”"]/g;
const capitalised =
  /(?<![.!?]["”]? |^)\b[A-Z][\p{L}’'&-]+(?:(?: (?:of|and|for|the|on|in|to|with))* [A-Z][\p{L}’'&-]+)*/gu;
const longestRepeated = 5;
/** A reader looks through the list: the order of an English dictionary, whatever the machine's language is. */
const alphabet = new Intl.Collator('en');
const word = /[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu;

/**
 * What the glossary does not know yet: quoted phrases, capitalised phrases, and phrases of two to
 * five words that stand at least `atLeast` times, all outside linked terms. Most frequent first.
 */
export function unlinkedPhrases(
  documents: readonly Document[],
  concordance: Concordance,
  atLeast = 2,
): UnlinkedPhrase[] {
  const found = new Map<string, UnlinkedPhrase>();
  const add = (phrase: string, kind: UnlinkedPhrase['kind'], block: string) => {
    const key = `${kind} ${phrase.toLowerCase()}`;
    const earlier = found.get(key);
    if (earlier) earlier.blocks.push(block);
    else found.set(key, { phrase, kind, blocks: [block] });
  };
  for (const document of documents) {
    for (const { id, text } of document.blocks.filter(({ lang }) => lang === 'en')) {
      const block = `${document.slug} ${id}`;
      const uses = concordance.byBlock.get(block) ?? [];
      for (const match of uncovered(text.matchAll(quoted), uses)) add(match[1]!, 'quoted', block);
      for (const gap of gapsOf(text, uses)) {
        for (const match of gap.matchAll(capitalised))
          if (!functionWords.has(match[0].toLowerCase())) add(match[0], 'capitalised', block);
        for (const phrase of phrasesOf(gap)) add(phrase, 'repeated', block);
      }
    }
  }
  const frequent = [...found.values()].filter(
    ({ kind, blocks }) => kind !== 'repeated' || blocks.length >= atLeast,
  );
  return withoutParts(frequent).sort(
    (a, b) => b.blocks.length - a.blocks.length || alphabet.compare(a.phrase, b.phrase),
  );
}

function gapsOf(text: string, uses: readonly { start: number; end: number }[]): string[] {
  const gaps: string[] = [];
  let at = 0;
  for (const { start, end } of uses) {
    gaps.push(text.slice(at, start));
    at = end;
  }
  return [...gaps, text.slice(at)];
}

/** Function words that may stand inside a term. */
const joining: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', 'with', 'at']);

/**
 * Runs of two to five words between marks that neither begin nor end with a function word or a number; inside,
 * only the few that terms have.
 */
function phrasesOf(gap: string): string[] {
  return gap.split(/[.,;:!?()[\]“”"—]+/).flatMap((stretch) => {
    const words = stretch.match(word) ?? [];
    const isOuter = (item: string | undefined) =>
      item !== undefined && item.length > 2 && !functionWords.has(item.toLowerCase()) && !/^\d/.test(item);
    const isInner = (item: string) => isOuter(item) || joining.has(item.toLowerCase()) || item.length < 3;
    return words.flatMap((first, start) =>
      isOuter(first) && !reportVerbs.test(first.toLowerCase())
        ? [2, 3, 4, 5]
            .filter(
              (length) =>
                start + length <= words.length &&
                isOuter(words[start + length - 1]) &&
                words.slice(start + 1, start + length - 1).every(isInner),
            )
            .map((length) =>
              words
                .slice(start, start + length)
                .join(' ')
                .toLowerCase(),
            )
        : [],
    );
  });
}

/** Leaves out the repeated phrases that stand inside another phrase at least as often as anywhere. */
function withoutParts(phrases: readonly UnlinkedPhrase[]): UnlinkedPhrase[] {
  const times = new Map<string, number>();
  for (const { phrase, kind, blocks } of phrases) {
    const words = phrase.toLowerCase().split(' ');
    for (const run of runsOf(words, kind === 'repeated' ? words.length - 1 : longestRepeated))
      times.set(run, Math.max(blocks.length, times.get(run) ?? 0));
  }
  return phrases.filter(
    ({ phrase, kind, blocks }) =>
      kind !== 'repeated' || (times.get(phrase.toLowerCase()) ?? 0) < blocks.length,
  );
}

/** Every run of two to `longest` neighbouring words. */
function* runsOf(words: readonly string[], longest: number): Generator<string> {
  for (const start of words.keys())
    for (let length = 2; length <= longest && start + length <= words.length; length++)
      yield words.slice(start, start + length).join(' ');
}

/** The matches that no use touches; both in text order. */
function uncovered(
  matches: Iterable<RegExpExecArray>,
  uses: readonly { start: number; end: number }[],
): RegExpExecArray[] {
  let next = 0;
  return [...matches].filter(({ index, 0: { length } }) => {
    while (next < uses.length && uses[next]!.end <= index) next++;
    const use = uses[next];
    return !use || use.start >= index + length;
  });
}
