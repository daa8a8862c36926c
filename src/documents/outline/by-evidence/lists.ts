import { endsSentence, endsWithColon, endsWithStop, wordsIn, type Line } from './line.ts';
import { runInOf } from './numbered.ts';

const bullet = /^(?:[-–•·●▪■◆*]|——|—)\s*(?=[^\s\d-])/;
/** Longer lines are paragraphs, whatever stands above them. */
const longestItem = 40;

/** What the line before lets a line without a bullet be. */
type Open = 'no' | 'after-colon' | 'after-item' | 'after-semicolon';

/** Items: lines with a bullet, and short lines under one that ends with a colon. */
export function readLists(lines: readonly Line[]): void {
  let open: Open = 'no';
  for (const line of lines) {
    const label = line.part ? undefined : bullet.exec(line.text)?.[0];
    if (label !== undefined) {
      const runIn = themeOf(line.text.slice(label.length), line.lang);
      line.part = { kind: 'item', label, ...(runIn !== undefined && { runIn }) };
      open = 'no';
    } else if (!line.part && isItem(line, open)) {
      line.part = { kind: 'item' };
      open = endsSentence(line.text) ? 'no' : isPartOfSentence(line.text) ? 'after-semicolon' : 'after-item';
    } else open = opensList(line) ? 'after-colon' : 'no';
  }
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
