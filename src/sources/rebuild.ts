import type { LedgerEntry } from './types.ts';

/**
 * Puts a source together again from what became of it: the proof that nothing was lost in silence.
 *
 * @param texts the document's texts (label and text of each block), in source order
 * @param ledger in source order
 * @throws Error when a mended stretch does not stand in the texts where the ledger says
 */
export function rebuildSource(texts: readonly string[], ledger: readonly LedgerEntry[]): string {
  const kept = texts.join('');
  const pieces: string[] = [];
  let length = 0;
  let read = 0;
  const push = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };

  for (const entry of ledger) {
    const unchanged = entry.at - length;
    push(kept.slice(read, read + unchanged));
    read += unchanged;
    if (kept.slice(read, read + entry.after.length) !== entry.after) {
      throw new Error(
        `Line ${entry.line}: the texts do not have ${JSON.stringify(entry.after)} (rule ${entry.rule}).`,
      );
    }
    read += entry.after.length;
    push(entry.before);
  }
  push(kept.slice(read));
  return pieces.join('');
}
