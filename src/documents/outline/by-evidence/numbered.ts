import { sentenceStarts } from '../../sentences.ts';
import { ladderOf, type Placed, type Rung } from './ladder.ts';
import { endsSentence, endsWithColon, endsWithStop, isShort, wordsIn, type Line, type Part } from './line.ts';
import { bareNumberOf, numberingOf, type Numbering } from './numbering.ts';

/** Depth of a heading that stands under no other, and the deepest that a page has. */
const topDepth = 2;
const deepest = 4;
/** Words of the longest heading, of a heading that is a sentence, and of a run-in heading. */
const longestHeading = 32;
const longestSentence = 28;
const longestRunIn = 22;

const finiteVerb =
  /^(?:We|It|They|He|She|I|You|There|This|These|Those)\b|\b(?:will|shall|should|must|can|may|is|are|was|were|has|have|had)\b/;
const box = /^(?:专栏|Box|BOX|Panel)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.:：]?\s*/;
/** Paragraphs of a law are numbered, and are no headings. */
const articles: ReadonlySet<string> = new Set(['article', 'tiao']);

interface Numbered extends Rung, Numbering {}

/**
 * Lines that begin with a number: headings, items and numbered paragraphs, by what they look like and by
 * what follows. An annex numbers anew, and each language of a text in two has its own numbers.
 */
export function readNumbered(lines: readonly Line[]): void {
  for (const [from, to] of stretchesOf(lines)) {
    const bare = bareNumbers(lines, from, to);
    const numbered = lines.slice(from, to).flatMap((line, index): Numbered[] => {
      const numbering = line.part ? undefined : (numberingOf(line.text) ?? bare.get(line));
      return numbering ? [{ ...numbering, at: from + index }] : [];
    });
    const base = from === 0 ? topDepth : topDepth + 1;
    for (const own of Map.groupBy(numbered, ({ at }) => lines[at]!.lang).values()) {
      placeNumbered(lines, believable(own), { base, to });
    }
    readBoxes(lines, from, to);
  }
}

/** "1 Introduction", "2 Findings": headings, where there are at least two and each goes on from the last. */
function bareNumbers(lines: readonly Line[], from: number, to: number): ReadonlyMap<Line, Numbering> {
  const found = lines.slice(from, to).flatMap((line, index): [Line, Numbering][] => {
    const numbering =
      line.part || endsWithStop(line.text) || !isShort(line.text) ? undefined : bareNumberOf(line.text);
    const isAlone = !lines[from + index + 1]?.isNextLine && !line.isNextLine;
    return numbering && isAlone ? [[line, numbering]] : [];
  });
  return new Map(found.length > 1 && found.every(([, { value }], index) => value === index + 1) ? found : []);
}

/** From one annex to the next, or to what else numbers anew. */
function stretchesOf(lines: readonly Line[]): [number, number][] {
  const starts = [0, ...lines.flatMap(({ opensText }, index) => (opensText && index > 0 ? [index] : []))];
  return starts.map((from, index) => [from, starts[index + 1] ?? lines.length]);
}

/** Initials and stray letters look like numbers; real ones begin at one or go on. */
function believable(numbered: readonly Numbered[]): Numbered[] {
  const doubtful = new Set(['letter', 'roman', 'letter-bracket', 'small-roman', 'stem']);
  const byKind = Map.groupBy(numbered, ({ kind }) => kind);
  return numbered.filter(({ kind }) => {
    if (!doubtful.has(kind)) return true;
    const values = byKind.get(kind)!.map(({ value }) => value);
    return values.some((value, index) => (index > 0 ? value === values[index - 1]! + 1 : value === 1));
  });
}

function placeNumbered(
  lines: readonly Line[],
  numbered: readonly Numbered[],
  { base, to }: { base: number; to: number },
): void {
  const placed = ladderOf(numbered);
  const withChildren = new Set(placed.map(({ parent }) => parent));
  const groups = Map.groupBy(
    placed.map((place, index) => ({ ...place, index })),
    ({ parent, rung }) => `${parent} ${rung.kind}`,
  );
  const numberedAt = new Set(numbered.map(({ at }) => at));
  const runningIn = new Set(
    numbered
      .filter(({ at, label }) => runInOf(lines[at]!.text.slice(label.length), lines[at]!.lang) !== undefined)
      .map(({ kind }) => kind),
  );
  const hasContent = (place: Placed<Numbered>, index: number) => {
    const next = lines[place.rung.at + 1];
    if (withChildren.has(index)) return true;
    return next !== undefined && place.rung.at + 1 < to && !numberedAt.has(place.rung.at + 1) && isText(next);
  };
  // Headings inside headings: what stands between them in number, but not as a heading, takes no depth.
  const depths: number[] = [];
  for (const group of groups.values()) {
    const siblings = {
      count: group.length,
      isSet: group.some((place) => hasContent(place, place.index)),
      areItems: areItems(group, lines),
      areSentences: areSentences(group, lines),
    };
    for (const place of group) {
      const { rung } = place;
      const line = lines[rung.at]!;
      line.part = partOf(line, rung, {
        ...siblings,
        hasContent: hasContent(place, place.index),
        othersRunIn: runningIn.has(rung.kind),
        before: lines[rung.at - 1],
      });
    }
  }
  for (const [index, { rung, parent }] of placed.entries()) {
    const { part } = lines[rung.at]!;
    const above = depths[parent] ?? base - 1;
    depths[index] = part?.kind === 'heading' ? Math.min(deepest, above + 1) : above;
    if (part?.kind === 'heading') part.depth = depths[index];
  }
}

function isText(line: Line): boolean {
  return line.part === undefined || ['table', 'heading', 'question', 'answer'].includes(line.part.kind);
}

/** One line of the group ends with a semicolon. */
function areItems(group: readonly Placed<Numbered>[], lines: readonly Line[]): boolean {
  return group.some(({ rung }) => /[;；](?: and| or)?$/.test(lines[rung.at]!.text));
}

function areSentences(group: readonly Placed<Numbered>[], lines: readonly Line[]): boolean {
  const sentences = group.filter(({ rung }) => endsSentence(lines[rung.at]!.text)).length;
  return sentences * 2 > group.length;
}

interface Neighbours {
  /** How many lines stand beside it under one heading. */
  count: number;
  /** One of them has text under it. */
  isSet: boolean;
  areItems: boolean;
  /** Most of them are sentences: then one that ends with a colon is a paragraph too. */
  areSentences: boolean;
  hasContent: boolean;
  /** Lines of its kind have headings that run into their text. */
  othersRunIn: boolean;
  before: Line | undefined;
}

function partOf(line: Line, { kind, label }: Numbered, near: Neighbours): Part {
  const rest = line.text.slice(label.length);
  const cut = rest === '' ? '' : label;
  const words = wordsIn(rest);
  if (near.areItems) return { kind: 'item', label: cut };
  if (!endsWithStop(rest)) {
    const isHeading =
      words <= longestHeading && (near.isSet || (near.count === 1 && !isAfterColon(near)) || rest === '');
    if (isHeading) return { kind: 'heading', label: cut };
    return { kind: words <= longestHeading && !articles.has(kind) ? 'item' : 'paragraph', label: cut };
  }
  if (articles.has(kind)) return { kind: 'paragraph', label: cut };
  const runIn = runInOf(rest, line.lang);
  if (runIn !== undefined) return { kind: 'paragraph', label: cut, runIn };
  if (endsWithColon(rest)) {
    const isHeading =
      near.hasContent && !near.areSentences && words <= longestRunIn && isPhrase(rest, line.lang);
    return { kind: isHeading ? 'heading' : 'paragraph', label: cut };
  }
  const isOneSentence = sentenceStarts(rest, line.lang).length === 1;
  if (isOneSentence && isAfterColon(near)) return { kind: 'item', label: cut };
  if (
    isOneSentence &&
    near.hasContent &&
    !near.othersRunIn &&
    words <= longestSentence &&
    isPhrase(rest, line.lang)
  ) {
    return { kind: 'heading', label: cut };
  }
  const isItem = isOneSentence && near.count > 1 && !near.isSet && !near.othersRunIn;
  return { kind: isItem ? 'item' : 'paragraph', label: cut };
}

function isAfterColon({ before }: Neighbours): boolean {
  return before !== undefined && (endsWithColon(before.text) || before.part?.kind === 'item');
}

/** A heading that ends with a stop has no finite verb: "Going all out to maintain stable growth." */
function isPhrase(text: string, lang: Line['lang']): boolean {
  return lang === 'zh' ? wordsIn(text) <= longestRunIn : !finiteVerb.test(text);
}

/** The end of a first sentence that names the theme of what follows: "Steady growth. We kept …" */
export function runInOf(text: string, lang: Line['lang']): number | undefined {
  const next = sentenceStarts(text, lang)[1];
  if (next === undefined) return undefined;
  const first = text.slice(0, next).trimEnd();
  const isTheme = /[.。]$/.test(first) && endsSentence(first) && wordsIn(first) <= longestRunIn;
  return isTheme && isPhrase(first, lang) ? first.length : undefined;
}

/** 专栏1: a box with a heading of its own, one step below the heading where it stands. */
function readBoxes(lines: readonly Line[], from: number, to: number): void {
  let depth = topDepth - 1;
  for (const line of lines.slice(from, to)) {
    if (line.part?.kind === 'heading') depth = line.part.depth ?? depth;
    const label = line.part ? undefined : box.exec(line.text)?.[0];
    if (label === undefined || endsSentence(line.text)) continue;
    line.part = {
      kind: 'heading',
      depth: Math.min(deepest, depth + 1),
      label: label.length < line.text.length ? label : '',
    };
  }
}
