/** Which indicator each figure of a sentence belongs to. */
import type { Indicator } from './indicators.ts';

/** Where a figure stands in its sentence. */
export interface Span {
  start: number;
  end: number;
}

/** A figure, and whether it is the amount of a change. */
export interface ClaimedSpan extends Span {
  isChange: boolean;
}

interface Phrase extends Span {
  indicator: string;
}

/** How far behind a figure the words may stand that it counts: 484,000 new jobs. */
const reachBehind = 30;

/** Finds the words of the indicators in a sentence, and so the indicator of each figure. */
export function createClaims(
  indicators: readonly Indicator[],
): (sentence: string, figures: readonly ClaimedSpan[]) => (string | undefined)[] {
  const before = wordsOf(indicators, 'before');
  const behind = wordsOf(indicators, 'behind');
  return (sentence, figures) => {
    const said = found(sentence, before).sort((a, b) => a.start - b.start);
    const counted = found(sentence, behind);
    const claimed: (string | undefined)[] = [];
    for (const [index, figure] of figures.entries()) {
      const noun = nounOf(sentence, figure, figures[index + 1]?.start ?? Infinity, counted);
      claimed.push(
        noun ??
          respectiveOf(sentence, figures, index, said) ??
          nearestBefore(sentence, figures, index, said) ??
          (figure.isChange && isOneClause(sentence, figures[index - 1], figure)
            ? claimed[index - 1]
            : undefined),
      );
    }
    return claimed;
  };
}

/** What a figure counts: the words right behind it, before the next figure. */
function nounOf(
  sentence: string,
  figure: Span,
  next: number,
  counted: readonly Phrase[],
): string | undefined {
  const noun = counted.find(
    ({ start }) => start >= figure.end && start - figure.end < reachBehind && start < next,
  );
  return noun && !/[;.]/.test(sentence.slice(figure.end, noun.start)) ? noun.indicator : undefined;
}

/** The nearest words before a figure, unless another figure or the end of a clause stands between. */
function nearestBefore(
  sentence: string,
  figures: readonly Span[],
  index: number,
  said: readonly Phrase[],
): string | undefined {
  const figure = figures[index]!;
  const phrase = said.findLast(({ end }) => end <= figure.start);
  if (!phrase || (figures[index - 1]?.start ?? -1) > phrase.end) return undefined;
  return isOneClause(sentence, phrase, figure) ? phrase.indicator : undefined;
}

/** “GDP was 2,758.4 billion yuan, a rise of 5.8%”: a change is of what was said before it. */
function isOneClause(sentence: string, before: Span | undefined, figure: Span): boolean {
  return before !== undefined && !/[;。；]/u.test(sentence.slice(before.end, figure.start));
}

/** “… of urban and rural residents increased by 6.6% and 10.1% respectively”: each figure has its own words. */
function respectiveOf(
  sentence: string,
  figures: readonly Span[],
  index: number,
  said: readonly Phrase[],
): string | undefined {
  const first = [index - 1, index].find((at) => {
    const [one, two] = [figures[at], figures[at + 1]];
    return (
      one &&
      two &&
      sentence.slice(one.end, two.start) === ' and ' &&
      /^,? respectively/.test(sentence.slice(two.end))
    );
  });
  if (first === undefined) return undefined;
  const two = said.filter(({ end }) => end <= figures[first]!.start).slice(-2);
  return two.length === 2 ? two[index - first]!.indicator : undefined;
}

function wordsOf(indicators: readonly Indicator[], side: 'before' | 'behind') {
  return indicators.flatMap(({ id, [side]: phrases = [] }) =>
    phrases.map((phrase) => ({ id, words: phrase.toLowerCase() })),
  );
}

/** Where the words stand in a sentence, as whole words. */
function found(sentence: string, phrases: ReturnType<typeof wordsOf>): Phrase[] {
  const text = sentence.toLowerCase();
  return phrases.flatMap(({ id, words }) => {
    const places: Phrase[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(end)))
        places.push({ indicator: id, start: at, end });
    }
    return places;
  });
}
