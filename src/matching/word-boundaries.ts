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
/** A form of the glossary is a word, also where the corpus does not have it (六稳, 集采); so is a part of one (工信). */
const formFrequency = 20;

interface Stretch {
  start: number;
  end: number;
}

/**
 * Chinese words at the ends of a stretch, by the most probable cutting of its neighbourhood into words:
 * unigram frequencies and dynamic programming, as in jieba. Only what crosses an end is weighed, so that
 * a stretch beside which nothing crosses costs a few look-ups.
 */
export function createWordBoundaries(frequencies: WordFrequencies): WordBoundaries {
  const total = Math.log(frequencies.values().reduce((sum, frequency) => sum + frequency, 0));

  /** Cost of a word of the window: minus the logarithm of its probability. A character alone is always a word. */
  const costIn = (window: string, form: Stretch) => (start: number, end: number) => {
    const touches = start === form.start || end === form.end;
    const isPartOfForm = touches && start >= form.start && end <= form.end && end - start > 1;
    const known = frequencies.get(window.slice(start, end)) ?? (end - start === 1 ? 1 : 0);
    return total - Math.log(Math.max(known, isPartOfForm ? formFrequency : 0));
  };

  return {
    crossingEvidence(text, start, end) {
      const from = start - hanBefore(text, start);
      const window = text.slice(from, end + hanAfter(text, end));
      const form = { start: start - from, end: end - from };
      const crossing = crossingWords(window, form, frequencies);
      if (crossing.length === 0) return -Infinity;

      const cost = costIn(window, form);
      const before = leastCosts(window.length, 0, cost);
      const costTo = (first: number, last: number) => leastCosts(last, first, cost)[last]!;
      const alone = before[form.start]! + costTo(form.start, form.end) + costTo(form.end, window.length);
      const crossed = crossing.map(
        (word) => before[word.start]! + cost(word.start, word.end) + costTo(word.end, window.length),
      );
      return alone - Math.min(...crossed);
    },
  };
}

/** For each offset up to `end`, the least cost of the words that fill the window from `start` to it. */
function leastCosts(end: number, start: number, cost: (start: number, end: number) => number): number[] {
  const least = Array.from({ length: end + 1 }, () => Infinity);
  least[start] = 0;
  for (let first = start; first < end; first += 1) {
    for (let last = first + 1; last <= Math.min(end, first + longestWord); last += 1)
      least[last] = Math.min(least[last]!, least[first]! + cost(first, last));
  }
  return least;
}

/**
 * The words that an end of the form would cut: of two or three characters, because a longer one is mostly
 * two words side by side (深化改革), and a word that is the form and one character more (马鞍山). Other
 * words that hold the form are none (市场经济).
 */
function crossingWords(window: string, form: Stretch, frequencies: WordFrequencies): Stretch[] {
  const around = [form.start, form.end].flatMap((at) => [
    { start: at - 1, end: at + 1 },
    { start: at - 1, end: at + 2 },
    { start: at - 2, end: at + 1 },
  ]);
  const holding = [
    { start: form.start - 1, end: form.end },
    { start: form.start, end: form.end + 1 },
  ];
  return [...around, ...holding].filter(
    ({ start, end }) => start >= 0 && end <= window.length && frequencies.has(window.slice(start, end)),
  );
}

const han = /\p{Script=Han}/u;

function hanBefore(text: string, start: number): number {
  let count = 0;
  while (count < reach && han.test(text.charAt(start - count - 1))) count += 1;
  return count;
}

function hanAfter(text: string, end: number): number {
  let count = 0;
  while (count < reach && han.test(text.charAt(end + count))) count += 1;
  return count;
}
