import type { Bilingual } from '../languages.ts';
import type { LedgerAction } from './types.ts';

/** A stretch that a rule claims: `before` stands at UTF-16 offset `at` of the source, `after` takes its place. */
export interface Found {
  at: number;
  before: string;
  after: string;
}

/**
 * The page that a text was taken out of, as saved: the lines of text of each element that a CSS selector finds.
 * A selector that is none finds nothing.
 */
export type ReceivedPage = (selector: string) => string[][];

/** One reason for leaving characters out or for mending them. */
export interface Rule {
  /** Kebab-case, unique in its list; the ledger names it. */
  name: string;
  /** Name of the publisher's list, or `common`. */
  publisher: string;
  /** `kept`: no later rule may touch the stretch; the ledger does not name it. */
  action: LedgerAction | 'kept';
  /** Shown to readers in "What was left out or mended". */
  why: Bilingual;
  find: (source: string, page?: ReceivedPage) => Found[];
  /** A new paragraph begins after the stretch, although it holds no line end. */
  breaks?: true;
  /** What takes the place of a stretch is a paragraph of its own. */
  ownParagraph?: true;
  /** Only the layout changes: no mark stands in the text, the ledger counts the change. */
  isLayout?: true;
}

/** Every match of a global pattern becomes `after`; a pattern of look-arounds alone inserts. */
export function matches(pattern: RegExp, after = ''): Rule['find'] {
  return (source) =>
    [...source.matchAll(pattern)].map((match) => ({ at: match.index, before: match[0], after }));
}

/**
 * Every stretch from a match of `first` to the next match of `last`, both global patterns. Each pattern
 * goes over the text once, however often the other is found.
 */
export function stretches(first: RegExp, last: RegExp): Rule['find'] {
  return (source) => {
    const ends = [...source.matchAll(last)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }));
    const found: Found[] = [];
    let next = 0;
    let reached = 0;
    for (const match of source.matchAll(first)) {
      const begun = match.index + match[0].length;
      while (next < ends.length && ends[next]!.from < begun) next++;
      const end = ends[next];
      if (!end) break;
      if (match.index < reached) continue;
      reached = end.to;
      found.push({ at: match.index, before: source.slice(match.index, end.to), after: '' });
    }
    return found;
  };
}

/** Every further line that reads exactly like one of `texts`; the first of each stays. */
export function repeats(...texts: string[]): Rule['find'] {
  return (source) =>
    texts.flatMap((text) => matches(new RegExp(`^${RegExp.escape(text)}$`, 'gm'))(source).slice(1));
}

/** Every line that reads exactly like one of `texts`. */
export function lines(...texts: string[]): Rule['find'] {
  return matches(new RegExp(`^(?:${texts.map(RegExp.escape).join('|')})$`, 'gm'));
}

/**
 * What the elements of the received page hold that a selector finds: their lines, where they stand together in
 * the text; of one whose lines do not, those that the text has once.
 */
export function elements(selector: string): Rule['find'] {
  return (source, page) => {
    const found = page?.(selector) ?? [];
    if (found.length === 0) return [];
    const written = [...source.matchAll(/[^\n\r]+/g)]
      .map(({ 0: text, index }) => ({ text: text.trim(), at: index + text.length - text.trimStart().length }))
      .filter(({ text }) => text !== '');
    const places = Map.groupBy(written.keys(), (index) => written[index]!.text);
    const taken = new Set<number>();
    for (const lines of found) {
      const starts = places.get(lines[0] ?? '') ?? [];
      const from = starts.find(
        (start) => !taken.has(start) && lines.every((line, offset) => written[start + offset]?.text === line),
      );
      if (from !== undefined) for (const offset of lines.keys()) taken.add(from + offset);
      else for (const line of lines) if (places.get(line)?.length === 1) taken.add(places.get(line)![0]!);
    }
    return [...taken]
      .sort((a, b) => a - b)
      .map((index) => ({ at: written[index]!.at, before: written[index]!.text, after: '' }));
  };
}

/** The rest of a sentence, from the space before `from` to the stop at the end of its line, where it holds `holds`. */
export function sentences(from: string, holds: string): Rule['find'] {
  return (source) =>
    [...source.matchAll(/[^.]+(?:\.$)?/gm)].flatMap(({ 0: stretch, index }) => {
      const start = stretch.indexOf(from);
      const isMeant = start >= 0 && stretch.includes(holds, start + from.length) && stretch.endsWith('.');
      return isMeant ? [{ at: index + start, before: stretch.slice(start), after: '' }] : [];
    });
}

/** The place between two words that lost the space between them; each pair is written with it. */
export function gluedWords(pairs: readonly string[]): Rule['find'] {
  const patterns = pairs.map((pair) => {
    const [left = '', right = ''] = pair.split(' ').map(RegExp.escape);
    return new RegExp(`(?<=\\b${left})(?=${right}\\b)`, 'g');
  });
  return (source) => patterns.flatMap((pattern) => matches(pattern, ' ')(source)).sort((a, b) => a.at - b.at);
}
