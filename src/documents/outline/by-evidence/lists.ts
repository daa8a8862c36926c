import { endsSentence, endsWithColon, endsWithStop, wordsIn, type Line } from './line.ts';
import { runInOf } from './numbered.ts';

const bullet = /^(?:--|[-–•·●▪■◆*]|——|—)\s*(?=[^\s\d-])/;
/** Longer lines are paragraphs, whatever stands above them. */
const longestItem = 40;

/** What the line before lets a line without a bullet be. */
type Open = 'no' | 'after-colon' | 'after-item' | 'after-semicolon' | 'after-list-head';

/** 9:30—9:45　开幕: an entry of an agenda. */
const atTime = /^\d{1,2}[:：]\d{2}(?:\s?[-–—~～至]{1,2}\s?\d{1,2}[:：]\d{2})?[\s,，]+(?=\S)/;

export function isAtTime(text: string): boolean {
  return atTime.test(text);
}

/** 出席嘉宾名单: short lines under it are its entries, though none of them is marked. */
const listHead =
  /^.{0,30}(?:名单|一览|清单|议程|日程)[：:]?$|^(?:List of [A-Z].{0,60}|(?:.{0,30} )?(?:Agenda|Programme|Participants|Members)):?$/;

/** Items: lines with a bullet, and short lines under one that ends with a colon. */
export function readLists(lines: readonly Line[]): void {
  let open: Open = 'no';
  for (const [index, line] of lines.entries()) {
    const label = line.part ? undefined : bullet.exec(line.text)?.[0];
    if (label !== undefined) {
      const runIn = themeOf(line.text.slice(label.length), line.lang);
      line.part = { kind: 'item', label, ...(runIn !== undefined && { runIn }) };
      open = 'no';
    } else if (!line.part && open === 'after-list-head' && looksLikeEntry(line)) {
      line.part = { kind: 'item' };
    } else if (!line.part && isAtTime(line.text)) {
      line.part = { kind: 'item' };
      open = 'no';
    } else if (!line.part && isItem(line, open)) {
      line.part = { kind: 'item' };
      open = endsSentence(line.text) ? 'no' : isPartOfSentence(line.text) ? 'after-semicolon' : 'after-item';
    } else if (!line.part && headsEntries(lines, index)) {
      line.part = { kind: 'heading', depth: 2 };
      open = 'after-list-head';
    } else open = opensList(line) ? 'after-colon' : 'no';
  }
}

/** Two short lines without a stop stand right under the head of a list. */
function headsEntries(lines: readonly Line[], at: number): boolean {
  return listHead.test(lines[at]!.text) && [1, 2].every((next) => looksLikeEntry(lines[at + next]));
}

function looksLikeEntry(line: Line | undefined): boolean {
  return line?.isNextLine === true && !line.part && wordsIn(line.text) <= 20 && !endsWithStop(line.text);
}

/** "National goals: …" or a first sentence that names the theme. */
function themeOf(text: string, lang: Line['lang']): number | undefined {
  const colon = /^[^.。:：]{2,60}[:：](?=\s*\S)/.exec(text)?.[0];
  return colon && wordsIn(colon) <= 8 ? colon.length : runInOf(text, lang);
}

function opensList({ text, part }: Line): boolean {
  return endsWithColon(text) && (!part || ['paragraph', 'item', 'answer'].includes(part.kind));
}

/** Under a colon: a line that ends with a semicolon, or without a stop; the last of a sentence has its stop. */
function isItem({ text }: Line, open: Open): boolean {
  if (open === 'no' || wordsIn(text) > longestItem) return false;
  if (isPartOfSentence(text)) return true;
  return endsWithStop(text) ? open === 'after-semicolon' && endsSentence(text) : true;
}

function isPartOfSentence(text: string): boolean {
  return /[;；](?: and| or)?$/.test(text);
}
