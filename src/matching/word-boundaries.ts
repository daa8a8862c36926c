import { createCharacterPairs, type CharacterPairs } from './character-pairs.ts';
import { knownBoundaries, wordsHoldingNoTerm } from './known-words.ts';
import type { MatchForm } from './types.ts';

/** How often each word stands in a large corpus; the words of one character too. */
export type WordFrequencies = ReadonlyMap<string, number>;

export interface WordBoundaries {
  /**
   * How much more probable it is that a word crosses an end of the stretch text[start, end) than that the
   * stretch stands there: the logarithm of the ratio of the two. Above 0 the stretch cuts a word (高企 in
   * 提高企业); -Infinity where no word crosses. Offsets are UTF-16.
   */
  crossingEvidence(text: string, start: number, end: number): number;
}

/** So many characters on either side are looked at; measured: more change nothing. */
const reach = 3;
const longestWord = 8;
/** A longer word that would cross an end is mostly two side by side (深化改革). */
const longestCrossing = 3;
/** So many neighbourhoods are remembered. */
const mostWeighed = 5_000;
/** A form of the glossary is a word, also where the corpus does not have it (六稳, 集采); and it is more frequent here. */
const ownFrequency = { least: 60, times: 2 };
/** A part of the form at which a word crosses counts as a word so frequent (工信 in 工信部门). */
const frequencyOfPart = 20;
/** The characters of a long form do not stand side by side by chance. */
const longForm = { length: 4, evidence: 3 };

/** Offsets of a stretch of the text that is looked at. */
type Stretch = readonly [start: number, end: number];

/**
 * Chinese words at the ends of a stretch, by the most probable cutting of its neighbourhood into words:
 * unigram frequencies and dynamic programming, as in jieba. Only what crosses an end is weighed, so that
 * a stretch beside which nothing crosses costs a few look-ups. The forms are words too.
 * Without frequencies nothing is a word, and no end is crossed.
 */
export function createWordBoundaries(
  frequencies: WordFrequencies,
  forms: readonly MatchForm[] = [],
): WordBoundaries {
  if (frequencies.size === 0) return { crossingEvidence: () => -Infinity };
  const own = new Set(forms.filter(({ lang }) => lang === 'zh').map(({ text }) => text));
  const { total, pairs } = readCorpus(frequencies);
  const crossingForms = [...own].filter((text) => text.length <= longestCrossing);
  const ownPairs = createCharacterPairs(crossingForms.length * 2);
  for (const text of crossingForms) ownPairs.add(text);

  /** How often a stretch of the text is a word; 0 where it is none. */
  const frequencyOf = (word: string) => {
    const counted = frequencies.get(word) ?? 0;
    return own.has(word) ? Math.max(counted * ownFrequency.times, ownFrequency.least) : counted;
  };

  /** Cost of a word of the window: minus the logarithm of its probability. A character alone is always a word. */
  const costIn = (window: string, [formStart, formEnd]: Stretch) =>
    function cost(start: number, end: number): number {
      const isInside = start >= formStart && end <= formEnd && end - start > 1;
      const isPart = isInside && (start === formStart || end === formEnd);
      const least = isPart ? frequencyOfPart : Number(end - start === 1);
      return total - Math.log(Math.max(frequencyOf(window.slice(start, end)), least));
    };

  const weigh = (window: string, form: Stretch): number => {
    const isWord = (stretch: Stretch) => frequencyOf(window.slice(...stretch)) > 0;
    const crossing = crossingStretches(window, form).filter(isWord);
    if (crossing.length === 0) return -Infinity;

    const cost = costIn(window, form);
    const before = leastCosts([0, window.length], cost);
    const costOf = (stretch: Stretch) => leastCosts(stretch, cost)[stretch[1]]!;
    const through = ([first, last]: Stretch, own: number) =>
      before[first]! + own + costOf([last, window.length]);
    const crossed = crossing.map((word) => through(word, cost(...word)));
    const whole = holdingStretches(window, form)
      .filter(isWord)
      .map((word) => through(word, cost(...word)));
    const evidence = Math.min(through(form, costOf(form)), ...whole) - Math.min(...crossed);
    return form[1] - form[0] >= longForm.length ? evidence - longForm.evidence : evidence;
  };

  // The same few neighbourhoods come again and again.
  const weighed = new Map<string, number>();
  return {
    crossingEvidence(text, start, end) {
      const mayCross = (at: number) => {
        const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
        return pairs.mayHave(before, after) || ownPairs.mayHave(before, after);
      };
      if (!mayCross(start) && !mayCross(end)) return -Infinity;
      const from = start - hanBefore(text, start);
      const window = text.slice(from, end + hanAfter(text, end));
      const form: Stretch = [start - from, end - from];
      const key = window + String.fromCharCode(...form);
      const known = weighed.get(key);
      if (known !== undefined) return known;
      if (weighed.size >= mostWeighed) weighed.clear();
      const evidence = weigh(window, form);
      weighed.set(key, evidence);
      return evidence;
    },
  };
}

interface Corpus {
  /** The logarithm of the number of all its words. */
  total: number;
  /** The pairs of characters of the words that can cross an end. */
  pairs: CharacterPairs;
}

const corpora = new WeakMap<WordFrequencies, Corpus>();

/** What is worked out once of frequencies, which no matcher changes. */
function readCorpus(frequencies: WordFrequencies): Corpus {
  const known = corpora.get(frequencies);
  if (known) return known;
  let sum = 0;
  const pairs = createCharacterPairs(frequencies.size);
  for (const [word, frequency] of frequencies) {
    sum += frequency;
    if (word.length <= longestCrossing) pairs.add(word);
  }
  const corpus = { total: Math.log(sum), pairs };
  corpora.set(frequencies, corpus);
  return corpus;
}

/** For each offset of the window, the least cost of the words that fill it from the start of the stretch to it. */
function leastCosts([from, to]: Stretch, cost: (start: number, end: number) => number): number[] {
  const least = Array.from({ length: to + 1 }, () => Infinity);
  least[from] = 0;
  for (let first = from; first < to; first += 1) {
    for (let last = first + 1; last <= Math.min(to, first + longestWord); last += 1)
      least[last] = Math.min(least[last]!, least[first]! + cost(first, last));
  }
  return least;
}

/**
 * The stretches that an end of the form would cut: of two or three characters. One that holds the whole form
 * is mostly none.
 */
function crossingStretches(window: string, form: Stretch): Stretch[] {
  return form
    .filter((at) => !isKnownBoundary(window, at))
    .flatMap((at): Stretch[] => [
      [at - 1, at + 1],
      [at - 1, at + 2],
      [at - 2, at + 1],
    ])
    .filter((own) => isInWindow(own, window))
    .filter((own) => !holds(own, form) || wordsHoldingNoTerm.has(window.slice(...own)));
}

/** The form with one character more: a word of which the form is a part that is meant (示范区, 总工会). */
function holdingStretches(window: string, [start, end]: Stretch): Stretch[] {
  const around: Stretch[] = [
    [start - 1, end],
    [start, end + 1],
  ];
  return around.filter((own) => isInWindow(own, window) && !wordsHoldingNoTerm.has(window.slice(...own)));
}

function isInWindow([start, end]: Stretch, window: string): boolean {
  return start >= 0 && end <= window.length;
}

function holds([start, end]: Stretch, form: Stretch): boolean {
  return start <= form[0] && end >= form[1];
}

const boundaries = knownBoundaries.map((text) => {
  const [before, after] = text.split('|') as [string, string];
  return { before, after };
});

function isKnownBoundary(window: string, at: number): boolean {
  return boundaries.some(
    ({ before, after }) => window.startsWith(after, at) && window.slice(0, at).endsWith(before),
  );
}

function hanBefore(text: string, start: number): number {
  let count = 0;
  while (count < reach && isHan(text.charCodeAt(start - count - 1))) count += 1;
  return count;
}

function hanAfter(text: string, end: number): number {
  let count = 0;
  while (count < reach && isHan(text.charCodeAt(end + count))) count += 1;
  return count;
}

/** Whether a code unit is a common Chinese character: the words have no others. */
function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
