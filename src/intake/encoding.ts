import type { Bilingual } from '../languages.ts';
import { IntakeError } from './types.ts';

/** A text and, where its bytes were no UTF-8, a note of what they were. */
export interface Decoded {
  text: string;
  note?: Bilingual | undefined;
}

/** How much of a text is looked at: enough to tell, and cheap for any length. */
const sample = 64 * 1024;

/**
 * Reads text in UTF-8, UTF-16 or GB 18030, told by evidence: a byte order mark, the zero bytes of UTF-16,
 * what decodes without an error, and whether the result reads like Chinese.
 *
 * @param declared an encoding that the file names itself, such as the charset of a page
 * @throws {IntakeError} where it is none of these
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  // ISO-2022 and others write plain bytes below 0x80, so a wrong reading would pass as UTF-8.
  const utf8 = decodes('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8 };
  const wide = byZeros(bytes);
  if (wide) return wide;
  if (bytes.includes(0))
    throw new IntakeError('is no text but a binary file; give .txt, .html, .docx, .pdf or .md');
  refuseDamaged(bytes);
  const chinese = decodes('gb18030', bytes);
  if (chinese !== undefined && isChinese(bytes, chinese))
    return { text: chinese, note: converted('GB 18030') };
  const named = declared && !/^(?:utf-?8|gb)/i.test(declared) ? decodesAs(declared, bytes) : undefined;
  if (named !== undefined) return { text: named, note: converted(declared!) };
  const western = decodes('windows-1252', bytes);
  if (western !== undefined && isMostlyAscii(bytes))
    return { text: western, note: converted('Windows-1252') };
  throw new IntakeError('is in an encoding that could not be told; save it as UTF-8');
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = decodes('utf-8', bytes);
    return text === undefined ? undefined : { text };
  }
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  if (!utf16) return undefined;
  const text = decodes(utf16, bytes.subarray(2));
  if (text === undefined) throw new IntakeError('begins like UTF-16 but is damaged; save it as UTF-8');
  return { text, note: converted('UTF-16') };
}

/** UTF-16 without a mark: spaces, digits and line ends have a zero byte, always on the same side. */
function byZeros(bytes: Uint8Array): Decoded | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, sample); at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (even === 0 && odd === 0) return undefined;
  const text =
    even * 20 < odd ? decodes('utf-16le', bytes) : odd * 20 < even ? decodes('utf-16be', bytes) : undefined;
  const isText = text !== undefined && !/[\0\uFFFE\uFFFF]/.test(text) && /[\n\p{Script=Han}\w]/u.test(text);
  return isText ? { text, note: converted('UTF-16') } : undefined;
}

/**
 * Most byte sequences of other encodings decode as GB 18030 too, but to rare characters. Chinese of today
 * keeps to the characters of GB 2312, whose two bytes are both of 0xA1 and more; in a text of some length
 * the commonest ones are many.
 */
function isChinese(bytes: Uint8Array, text: string): boolean {
  let pairs = 0;
  let usual = 0;
  for (let at = 0; at < Math.min(bytes.length - 1, sample); at += 1) {
    if (bytes[at]! < 0x80) continue;
    pairs += 1;
    if (bytes[at]! >= 0xa1 && bytes[at]! <= 0xf7 && bytes[at + 1]! >= 0xa1) usual += 1;
    at += 1;
  }
  const common =
    text.slice(0, sample).match(/[的一是在有和不为人中国大会上工作年发展全要以，。、；：]/g)?.length ?? 0;
  return pairs > 0 && usual / pairs > 0.95 && (pairs < 200 || common / pairs > 0.03);
}

/** UTF-8 of which a byte or two were lost: most of what is beyond ASCII still decodes. */
function refuseDamaged(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  if (good < 4 * bad) return;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  throw new IntakeError(`is UTF-8 with a damaged character in line ${line}; mend it, or save the file anew`);
}

function isMostlyAscii(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, sample);
  return start.filter((byte) => byte >= 0x80).length * 10 < start.length;
}

function decodesAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return decodes(label, bytes);
  } catch {
    return undefined;
  }
}

function decodes(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

function converted(from: string): Bilingual {
  return { en: `Converted from ${from} to UTF-8.`, zh: `编码由${from}转换为UTF-8。` };
}

/** The charset that a page names in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^<>]{1,400}?charset\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i.exec(start)?.[1];
}
