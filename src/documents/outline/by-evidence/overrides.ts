import type { BlockKind } from '../../types.ts';
import { joined, type LineOverrides } from '../../../sources/layout/line-overrides.ts';
import type { Line } from './line.ts';
import { numberingOf } from './numbering.ts';

/**
 * An editor's word on single lines, by their number in the source.
 *
 * @returns the numbers of the lines on which no paragraph begins
 */
export function applyOverrides(lines: readonly Line[], overrides: LineOverrides): number[] {
  const byLine = new Map(lines.map((line) => [line.paragraph.line, line]));
  return Object.entries(overrides).flatMap(([number, said]) => {
    if (said === joined) return [];
    const line = byLine.get(Number(number));
    if (!line) return [Number(number)];
    const [kind, depth] = said.split(' ');
    line.part = { kind: kind as BlockKind, ...(depth && { depth: Number(depth) }) };
    if (kind === 'heading') {
      line.part.depth ??= 2;
    }
    if (kind === 'heading' || kind === 'item') line.part.label = labelOf(line.text);
    return [];
  });
}

function labelOf(text: string): string {
  const label = numberingOf(text)?.label ?? '';
  return label.length < text.length ? label : '';
}
