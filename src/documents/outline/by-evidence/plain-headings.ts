import { isTimeStamp } from './dates.ts';
import { fieldOf } from './fields.ts';
import { isPageTime } from './head-marks.ts';
import { endsWithStop, isShort, wordsIn, type Line } from './line.ts';
import { numberingOf } from './numbering.ts';
import { ordinalOf } from './ordinal.ts';

const countedHead =
  /^((?![一二三四五六七八九十])\p{Script=Han}{2,4}?|[A-Z][a-z]{2,11} )([一二三四五六七八九十\d]{1,3}|One|Two|Three|Four|Five|Six)[\s：:.](?=\s*\S)/u;

/** Headings that stand beside numbered parts, not under the last of them. */
const ownPart =
  /^(?:Preface|Foreword|Introduction|Overview|Conclusions?|Afterword|Appendix|Annex|Epilogue|Executive Summary|Summary|References|Acknowledge?ments|前言|序言|引言|导言|结语|结束语|结论|后记|附则)$/i;

/**
 * Headings that are told only by their look: a short line without a stop, with text under it. Of several
 * in a row only the last heads a text; what the others are is for the editor to say.
 */
export function readPlainHeadings(lines: readonly Line[], headEnds: number): void {
  let depth = 1;
  let numberedDepth = 1;
  const counted = countedHeads(lines);
  /** Of 案例一 and 案例二; other headings stand under them. */
  let countedDepth: number | undefined;
  readRecords(lines, headEnds);
  for (const [index, line] of lines.entries()) {
    if (line.part) {
      if (counted.has(line)) countedDepth = line.part.depth;
      else if (line.part.kind === 'heading' && line.part.depth) {
        depth = line.part.depth;
        // What opens the text without a number stands beside those that follow.
        if (index >= headEnds || numberingOf(line.text)) numberedDepth = depth;
        countedDepth = undefined;
      }
      continue;
    }
    if (index < headEnds || !(looksLikeHeading(line) || isMarkedHead(line))) continue;
    if (!headsText(lines, index) && !counted.has(line)) continue;
    const under = counted.has(line)
      ? (countedDepth ?? numberedDepth + 1)
      : (countedDepth ?? numberedDepth) + 1;
    depth = ownPart.test(line.text) ? 2 : Math.min(4, under);
    if (counted.has(line)) countedDepth = depth;
    line.part = { kind: 'heading', depth };
  }
}

/** 线路一　…, 线路二　…; "Case 1: …", "Case 2: …": one word, and numbers that rise by one. */
function countedHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const heads = lines.flatMap((line) => {
    const [, word, number] = countedHead.exec(line.text) ?? [];
    const value =
      number === undefined || (line.part && line.part.kind !== 'heading')
        ? undefined
        : ordinalOf(number, 'count');
    return value === undefined ? [] : [{ line, word: word!, value }];
  });
  const series = [...Map.groupBy(heads, ({ word }) => word).values()].filter(
    (own) => own.length > 1 && own.every(({ value }, index) => value === index + 1),
  );
  return new Set(series.flat().map(({ line }) => line));
}

/** "Area: 148,600 square kilometers", 项目编号：…: two or more such lines right under one another are a record. */
function readRecords(lines: readonly Line[], headEnds: number): void {
  const labels = lines.map((line, index) =>
    line.part || index < headEnds || endsWithStop(line.text) || wordsIn(line.text) > 20
      ? undefined
      : /^[^\s:：。.](?:[^:：。.]|\.(?=\d)){0,24}[:：](?=\s*\S)/.exec(line.text)?.[0],
  );
  for (const [index, label] of labels.entries()) {
    const isAfter = labels[index - 1] !== undefined && lines[index]!.isNextLine;
    const isBefore = labels[index + 1] !== undefined && lines[index + 1]!.isNextLine;
    if (label !== undefined && (isAfter || isBefore))
      lines[index]!.part = { kind: 'paragraph', runIn: label.length };
  }
}

/** ▍门槛降了, 💡 什么时候能拿到钱？: articles for telephones mark their heads with a sign. */
function isMarkedHead({ text }: Line): boolean {
  return (
    isShort(text) &&
    /^[▍▎▌■◆►●\p{Extended_Pictographic}]\uFE0F?\s?\p{L}/u.test(text) &&
    !/[。；;,，：:]$/.test(text)
  );
}

export function looksLikeHeading({ text }: Line): boolean {
  return (
    isShort(text) &&
    !endsWithStop(text) &&
    fieldOf(text) === undefined &&
    /^["“‘《【(（]?[\p{L}\p{N}]/u.test(text) &&
    !/[。；;]|[.!?] /.test(text) &&
    !/^(?:THE END|END|Enditem|完)$/i.test(text) &&
    // （掌声）, (Laughter)
    !/^[（(][^（）()]*[）)]$/.test(text) &&
    // A route: 沈阳—抚顺—本溪
    !/—[^—]+—/.test(text) &&
    !isPageTime(text) &&
    !isUnit(text)
  );
}

/** 单位：%, (Unit: 100 million yuan): under the title of a table. */
function isUnit(text: string): boolean {
  return /^[（(]?(?:(?:计量)?单位|Units?)[:：].{1,40}$/.test(text);
}

/** Sentences, a list or a table stand under it. */
function headsText(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1).find(({ text }) => !isUnit(text));
  if (!next) return false;
  if (next.part && isTimeStamp(next.text)) return true;
  if (next.part)
    return ['paragraph', 'item', 'table', 'heading', 'question', 'answer', 'speaker'].includes(
      next.part.kind,
    );
  return !looksLikeHeading(next);
}
