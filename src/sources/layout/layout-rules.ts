import type { Rule } from '../rule.ts';
import { headingInTwoLines } from './heading-in-two-lines.ts';
import { joinedLines } from './joined-lines.ts';
import { justifiedSpaces } from './justified.ts';
import type { LineOverrides } from './line-overrides.ts';
import { pageNotes } from './page-notes.ts';
import { pageHeads, pageNumbers } from './page-numbers.ts';
import { tableRules } from './tables.ts';
import { webFurniture } from './web-furniture.ts';
import { boldLines } from './bold-lines.ts';

/**
 * What the look of a text tells of its lines: tables, broken lines, wide gaps. They stand between the
 * publisher's own rules and those for every source.
 */
export function layoutRules(overrides?: LineOverrides): Rule[] {
  return [
    webFurniture,
    boldLines,
    pageNumbers,
    pageHeads,
    pageNotes,
    ...tableRules,
    headingInTwoLines,
    joinedLines(overrides),
    justifiedSpaces,
  ];
}
