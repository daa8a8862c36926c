import type { SideData } from '../../exchange/term-data.ts';
import type { Lang } from '../../languages.ts';

/** A stretch of a text. */
export interface Piece {
  text: string;
  /** The term stands here. */
  isMarked: boolean;
  /** Beyond the cut: shown with the whole text alone. */
  isFurther: boolean;
}

/** How much of the text stands on each side of a keyword, in UTF-16 units. */
const widths: Record<Lang, number> = { en: 90, zh: 40 };
/** So little is not worth a cut. */
const slack: Record<Lang, number> = { en: 24, zh: 10 };
/** No word of Chinese is longer: beyond it a run of characters is cut where it is. */
const longestWord = 8;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The text as its first keyword and what stands around it, cut at words, and what lies beyond the cuts; the
 * pieces together are the whole text. A text without a keyword is cut at its end.
 */
export function keywordInContext({ lang, text, marks }: SideData): Piece[] {
  const { start, end } = windowOf({ lang, text, marks });
  const bounds = [0, start, end, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])];
  const cuts = [...new Set(bounds)].sort((a, b) => a - b);
  return cuts.slice(1).map((until, index): Piece => {
    const from = cuts[index]!;
    return {
      text: text.slice(from, until),
      isMarked: marks.some((mark) => mark.start <= from && until <= mark.end),
      isFurther: until <= start || from >= end,
    };
  });
}

/** The stretch that is shown at first; it cuts no word and no mark. */
function windowOf({ lang, text, marks }: SideData): { start: number; end: number } {
  const focus = marks.find(({ within }) => within === undefined) ??
    marks[0] ?? { start: 0, end: widths[lang] };
  const start = Math.min(focus.start, wordStart(text, lang, focus.start - widths[lang]));
  const end = Math.max(focus.end, wordEnd(text, lang, focus.end + widths[lang]));
  const split = (at: number) => marks.find((mark) => mark.start < at && at < mark.end);
  return {
    start: start <= slack[lang] ? 0 : (split(start)?.end ?? start),
    end: text.length - end <= slack[lang] ? text.length : (split(end)?.start ?? end),
  };
}

/** The beginning of the first word that lies wholly after an offset; no mark of the stretch before begins it. */
function wordStart(text: string, lang: Lang, at: number): number {
  if (at <= 0) return 0;
  if (lang === 'en') return /(?<=\s)\S|$/.exec(text.slice(at - 1))!.index + at - 1;
  const word = wordAt(text, at);
  const start = word.index === at ? at : word.index + word.segment.length;
  return start + /^[\s，、。；：！？”’）》】]*/u.exec(text.slice(start))![0].length;
}

/** The end of the last word that lies wholly before an offset; no opening mark ends it. */
function wordEnd(text: string, lang: Lang, at: number): number {
  if (at >= text.length) return text.length;
  if (lang === 'en')
    return text
      .slice(0, at + 1)
      .replace(/\s\S*$/, '')
      .trimEnd().length;
  const end = wordAt(text, at).index;
  return end - /[\s，、；：“‘（《【]{0,8}$/u.exec(text.slice(end - longestWord, end))![0].length;
}

/** The word of a Chinese text at an offset; of a run that is no word, the character. */
function wordAt(text: string, at: number): Intl.SegmentData {
  const word = words.segment(text).containing(at)!;
  return word.segment.length <= longestWord ? word : characters.segment(text).containing(at)!;
}
