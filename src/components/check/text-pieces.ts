import type { DeskFinding, DeskSide, DeskTerm } from '../../checking/desk/types.ts';

/** A stretch of a text that is inside one link, or none, and under the same findings throughout. */
export interface Piece {
  text: string;
  link: DeskTerm | undefined;
  /** Indexes into the findings of the row. */
  findings: number[];
}

/** A text cut at the ends of its links and findings; together the pieces are the text. */
export function piecesOf({ text, lang, terms }: DeskSide, findings: readonly DeskFinding[]): Piece[] {
  const own = findings.flatMap((finding, index) => {
    const place = finding.lang === lang ? finding : finding.beside;
    return place && finding.rule !== 'alone' ? [{ start: place.start, end: place.end, index }] : [];
  });
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...terms, ...own]) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, at) => {
    const start = places[at]!;
    const covers = (stretch: { start: number; end: number }) => stretch.start <= start && stretch.end >= end;
    return {
      text: text.slice(start, end),
      link: terms.find(covers),
      findings: own.filter(covers).map(({ index }) => index),
    };
  });
}
