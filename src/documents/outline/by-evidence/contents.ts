import type { Line } from './line.ts';
import { numberingOf } from './numbering.ts';

const contents = /^(?:目\s*录|Contents|Table of Contents)$/i;
/** A table of contents names headings that come again below: there they are headings, here items. */
export function readContents(lines: readonly Line[]): void {
  const head = lines.findIndex(({ text }) => contents.test(text));
  if (head < 0) return;
  const names = new Set<string>();
  for (let at = head + 1; at < lines.length; at++) {
    const name = nameOf(lines[at]!.text);
    if (names.has(name)) {
      // Blanks before a name do not make it a row of a table.
      for (const line of lines.slice(head + 1, at))
        if (!line.part || line.part.kind === 'table') line.part = { kind: 'item' };
      lines[head]!.part ??= { kind: 'heading', depth: 2 };
      for (const line of lines.slice(at))
        if (names.has(nameOf(line.text)) && !numberingOf(line.text))
          line.part ??= { kind: 'heading', depth: 2 };
      return;
    }
    names.add(name);
  }
}

/** Without the number of the page and the dots or blanks that lead to it. */
function nameOf(text: string): string {
  const bare = text
    .replace(/\d{1,4}$/, '')
    .replace(/[\s.·…—-]/g, '')
    .toLowerCase();
  return bare === '' ? text : bare;
}
