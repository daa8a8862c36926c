import type { DeskFinding, DeskResult } from '../../checking/desk/types.ts';

/** A finding in its row, with the texts beside which it stands. */
export interface ShownFinding {
  /** Index of the row, and of the finding in it. */
  row: number;
  index: number;
  finding: DeskFinding;
  source: string;
  target?: string | undefined;
}

/** What the reader said to leave out, as long as the tab is open: places and terms. */
export interface Ignored {
  places: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/** A place is known by its words and its text, so that it is left out again after a correction elsewhere. */
export function placeKey({ finding, source, target }: ShownFinding): string {
  return [finding.rule, finding.lang, finding.words, finding.start, source, target].join('\u0001');
}

/** What is left out with a term: every finding about it; of a number, the same number. */
export function termKey({ finding }: ShownFinding): string {
  return finding.term ?? `${finding.rule} ${finding.words}`;
}

/** The findings of a result that are not ignored, in reading order. */
export function shownFindings({ rows }: DeskResult, { places, terms }: Ignored): ShownFinding[] {
  return rows
    .flatMap(({ sides, findings }, row) =>
      findings.map((finding, index): ShownFinding => ({
        row,
        index,
        finding,
        source: sides[0]!.text,
        target: sides[1]?.text,
      })),
    )
    .filter((shown) => !places.has(placeKey(shown)) && !terms.has(termKey(shown)));
}

/** How many there are of each rule, the rules in the order in which they first come. */
export function countsByRule(findings: readonly ShownFinding[]): Map<DeskFinding['rule'], number> {
  const counts = new Map<DeskFinding['rule'], number>();
  for (const { finding } of findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}
