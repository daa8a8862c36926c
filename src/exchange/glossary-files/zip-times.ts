/** Headers of a ZIP archive that name a time: signature, where the time stands, in bytes. */
const headers = [
  { signature: 0x04034b50, time: 10 },
  { signature: 0x02014b50, time: 12 },
];
/** 1 January 1980, the earliest that DOS times can say. */
const firstDay = 0x0021;

/**
 * A ZIP archive with one and the same time for all its files: the same content gives the same bytes.
 * The layout is that of PKWARE's APPNOTE, 4.3.7 and 4.3.12. Returns the array that was given.
 */
export function withoutTimes<Bytes extends Uint8Array>(archive: Bytes): Bytes {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    reset(view, entry, headers[1]!);
    reset(view, view.getUint32(entry + 42, true), headers[0]!);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return archive;
}

function reset(view: DataView, at: number, { signature, time }: (typeof headers)[number]): void {
  if (view.getUint32(at, true) !== signature) throw new Error(`No ZIP header at byte ${at}.`);
  view.setUint16(at + time, 0, true);
  view.setUint16(at + time + 2, firstDay, true);
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error('No ZIP archive: it has no directory.');
}
