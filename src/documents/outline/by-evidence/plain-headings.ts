import { endsWithStop, isShort, type Line } from './line.ts';

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
  for (const [index, line] of lines.entries()) {
    if (line.part) {
      if (line.part.kind === 'heading' && line.part.depth) depth = numberedDepth = line.part.depth;
      continue;
    }
    if (index < headEnds || !looksLikeHeading(line) || !headsText(lines, index)) continue;
    depth = ownPart.test(line.text) ? 2 : Math.min(4, numberedDepth + 1);
    line.part = { kind: 'heading', depth };
  }
}

export function looksLikeHeading({ text }: Line): boolean {
  return (
    isShort(text) &&
    !endsWithStop(text) &&
    /^["“‘《【(（]?[\p{L}\p{N}]/u.test(text) &&
    !/[。；;]|[.!?] /.test(text) &&
    !/^(?:THE END|END|Enditem|完)$/i.test(text) &&
    // （掌声）, (Laughter)
    !/^[（(][^（）()]*[）)]$/.test(text) &&
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
  if (next.part) return ['paragraph', 'item', 'table', 'heading'].includes(next.part.kind);
  return !looksLikeHeading(next);
}
