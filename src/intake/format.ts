import { IntakeError, type Format } from './types.ts';

/** Reports of a whole year's meeting stay far below it; what is larger is a scan or a mistake. */
const mostBytes = 20 * 1024 * 1024;

const signatures: readonly { begins: readonly number[]; is: Format | { refused: string } }[] = [
  { begins: [0x25, 0x50, 0x44, 0x46, 0x2d], is: 'pdf' },
  { begins: [0x50, 0x4b, 0x03, 0x04], is: 'docx' },
  {
    // The container of Word before 2007, and of every Office file with a password.
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    is: { refused: 'an old or encrypted Office file; save it as .docx without a password' },
  },
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: { refused: 'an RTF file; save it as .docx or as text' } },
  {
    begins: [0x89, 0x50, 0x4e, 0x47],
    is: { refused: 'a picture; give the text, or a PDF with a text layer' },
  },
  { begins: [0xff, 0xd8, 0xff], is: { refused: 'a picture; give the text, or a PDF with a text layer' } },
  {
    begins: [0x47, 0x49, 0x46, 0x38],
    is: { refused: 'a picture; give the text, or a PDF with a text layer' },
  },
  { begins: [0x1f, 0x8b], is: { refused: 'a compressed file; unpack it first' } },
];

/**
 * What a file is by its first bytes; undefined for text.
 *
 * @throws {IntakeError} where it is empty, too large, or of a kind that is not read
 */
export function binaryFormat(bytes: Uint8Array): Format | undefined {
  if (bytes.length === 0) throw new IntakeError('is empty; give a file that holds the text');
  if (bytes.length > mostBytes) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    throw new IntakeError(
      `has ${size} MB; up to ${mostBytes / 1024 / 1024} MB are read: take the text out of it`,
    );
  }
  const found = signatures.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.is;
  if (typeof found === 'object') throw new IntakeError(`is ${found.refused}`);
  // A header may stand a little behind the beginning of a PDF.
  return found ?? (latin(bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : undefined);
}

/** What a text is, by its markup and by the ending of its name. */
export function textFormat(text: string, name: string): Format {
  if (
    /^MIME-Version:/im.test(text.slice(0, 2000)) &&
    /^Content-Type:\s{0,4}multipart\//im.test(text.slice(0, 2000))
  )
    throw new IntakeError(
      'is a web archive or a message (.mhtml, .eml); save the page as HTML, or give its text',
    );
  if (isHtml(text)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** A document of HTML, or a piece copied out of one: most of its lines hold tags that pages are made of. */
function isHtml(text: string): boolean {
  const start = text.slice(0, 2000).replace(/^\uFEFF/, '');
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    return true;
  const closed = text.match(/<\/(?:p|div|td|li|h[1-6]|span|table)>/gi)?.length ?? 0;
  const lines = text.match(/\n/g)?.length ?? 0;
  return closed >= 3 && /^\s*</.test(start) && closed * 4 >= lines;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
