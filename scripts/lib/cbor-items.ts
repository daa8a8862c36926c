/**
 * As much of CBOR (RFC 8949) as an index of Pagefind has: whole numbers, byte and text strings, and arrays of known
 * length. Items are cut out and put together again as they are, without being decoded.
 */

const kinds = { positive: 0, negative: 1, bytes: 2, text: 3, array: 4 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

interface Head {
  kind: number;
  /** The number itself; or how many bytes or items follow. */
  value: number;
  /** Where the head ends. */
  end: number;
}

/** @throws where the bytes are no item of these kinds */
function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (kind <= kinds.array) {
    if (short < 24) return { kind, value: short, end: at + 1 };
    if (short === 24) return { kind, value: bytes.readUInt8(at + 1), end: at + 2 };
    if (short === 25) return { kind, value: bytes.readUInt16BE(at + 1), end: at + 3 };
    if (short === 26) return { kind, value: bytes.readUInt32BE(at + 1), end: at + 5 };
  }
  throw new Error(
    `CBOR: byte ${at} is 0x${first.toString(16)}, which is no number, string or array of known length.`,
  );
}

/** Where the item ends that begins at a byte. */
function endOfItem(bytes: Buffer, at: number): number {
  const { kind, value, end } = headAt(bytes, at);
  if (kind === kinds.bytes || kind === kinds.text) return end + value;
  let next = end;
  if (kind === kinds.array) for (let item = 0; item < value; item += 1) next = endOfItem(bytes, next);
  return next;
}

/** The items of the array that the bytes are, each as its bytes. */
export function itemsOf(array: Buffer): Buffer[] {
  const { kind, value, end } = headAt(array, 0);
  if (kind !== kinds.array) throw new Error('CBOR: an array was expected.');
  const items: Buffer[] = [];
  let at = end;
  for (let item = 0; item < value; item += 1) {
    const next = endOfItem(array, at);
    items.push(array.subarray(at, next));
    at = next;
  }
  return items;
}

export function textOf(item: Buffer): string {
  const { kind, value, end } = headAt(item, 0);
  if (kind !== kinds.text) throw new Error('CBOR: a text was expected.');
  return item.toString('utf8', end, end + value);
}

export function arrayOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(kinds.array, items.length), ...items]);
}

export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(kinds.text, bytes.length), bytes]);
}

function writeHead(kind: Kind, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  const [short, size] = value < 2 ** 8 ? [24, 1] : value < 2 ** 16 ? [25, 2] : [26, 4];
  const head = Buffer.alloc(1 + size);
  head.writeUInt8((kind << 5) | short);
  head.writeUIntBE(value, 1, size);
  return head;
}
