import { endsWithStop, wordsIn, type Line } from './line.ts';
import { numberingOf } from './numbering.ts';
import { anyOf } from './word-list.ts';

/** Who was at a meeting, above their names. */
const rollCall = new RegExp(
  `^(?:${anyOf(
    'Present In_attendance Apologies Apologies_for_absence Absent Attendees Participants Members_present',
    '出席人员 列席人员 参会人员 与会人员 缺席人员 请假人员',
  )})$`,
  'i',
);
/** A name with an office, and for which items somebody was there. */
const longestName = 16;

/** "PRESENT" and the names under it, a line each, which are neither headings nor the authors of the text. */
export function readRollCalls(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.part || !rollCall.test(line.text) || !lines[index + 1]?.isNextLine) continue;
    line.part = { kind: 'heading', depth: 2 };
    for (const name of lines.slice(index + 1)) {
      if (!name.isNextLine || name.part || !isNameLine(name.text)) break;
      name.part = { kind: 'paragraph' };
    }
  }
}

function isNameLine(text: string): boolean {
  return wordsIn(text) <= longestName && !endsWithStop(text) && numberingOf(text) === undefined;
}
