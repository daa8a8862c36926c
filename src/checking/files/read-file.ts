/**
 * A file as somebody has it → a text, or a draft of both languages. The same in Node and in the browser; what
 * reads a kind of file is loaded when the first of that kind comes.
 */
import { decodeSource } from '../../sources/decode.ts';
import { DraftFileError, type Draft } from './draft-file.ts';
import type { XmlNode } from './bilingual-xml.ts';

export type FileContent = { kind: 'text'; text: string } | { kind: 'draft'; draft: Draft };

/** Bytes → content; `name` is for messages. */
type Reader = (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<FileContent>;

const readers: Readonly<Record<string, Reader>> = {
  '': plainText,
  '.txt': plainText,
  '.text': plainText,
  '.md': markdown,
  '.markdown': markdown,
  '.docx': docx,
  '.tmx': xml,
  '.xlf': xml,
  '.xliff': xml,
  '.sdlxliff': xml,
  '.mqxliff': xml,
  '.csv': table,
  '.tsv': table,
  '.xlsx': workbook,
};

/** Endings of the files that can be read. */
export const knownEndings: readonly string[] = Object.keys(readers).filter(Boolean);

/** `.docx` of `Draft.DOCX`; empty where there is none. */
export function endingOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot).toLowerCase();
}

export function isKnownFile(name: string): boolean {
  return Object.hasOwn(readers, endingOf(name));
}

/** @throws {DraftFileError} not UTF-8, empty, broken, of an unknown format */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FileContent> {
  const ending = endingOf(name);
  const read = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (read) return read(bytes, name);
  const newer = newerKinds[ending];
  const known = knownEndings.join(', ');
  throw new DraftFileError(
    newer
      ? `${name}: the old ${ending} cannot be read; save it as ${newer}.`
      : `${name}: a file that ends in ${ending} cannot be read; known are ${known}.`,
    newer
      ? `${name}：旧格式${ending}无法读取，请另存为${newer}。`
      : `${name}：无法读取${ending}文件，可读的格式有${known}。`,
  );
}

/** What became of kinds that are read no more. */
const newerKinds: Readonly<Record<string, string>> = { '.doc': '.docx', '.xls': '.xlsx' };

function plainText(bytes: Uint8Array, name: string): Promise<FileContent> {
  return Promise.resolve({ kind: 'text', text: decoded(bytes, name) });
}

async function markdown(bytes: Uint8Array, name: string): Promise<FileContent> {
  const { markdownText } = await import('./markdown-text.ts');
  return { kind: 'text', text: markdownText(decoded(bytes, name)) };
}

async function docx(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FileContent> {
  const { default: mammoth } = await import('mammoth');
  try {
    // Mammoth takes a buffer in Node and an ArrayBuffer in the browser.
    const input = { buffer: bytes as Buffer, arrayBuffer: bytes.buffer };
    // A paragraph is a line: mammoth divides them by an empty one.
    return { kind: 'text', text: (await mammoth.extractRawText(input)).value };
  } catch (error) {
    throw new DraftFileError(
      `${name}: no DOCX that can be read; save it again as .docx.`,
      `${name}：不是可读的DOCX文件，请重新另存为.docx。`,
      { cause: error },
    );
  }
}

async function xml(bytes: Uint8Array, name: string): Promise<FileContent> {
  const text = decoded(bytes, name).replace(/^\uFEFF/, '');
  const [{ DOMParser }, { draftOfXml }] = await Promise.all([
    import('@xmldom/xmldom'),
    import('./bilingual-xml.ts'),
  ]);
  let root: unknown;
  try {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message);
    };
    root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    const [why] = String((error as Error).message).split('\n');
    throw new DraftFileError(
      `${name}: no well-formed XML (${why}); export it again.`,
      `${name}：XML格式有误（${why}），请重新导出。`,
      { cause: error },
    );
  }
  return { kind: 'draft', draft: draftOfXml(root as XmlNode, name) };
}

async function table(bytes: Uint8Array, name: string): Promise<FileContent> {
  const { draftOfTable } = await import('./bilingual-table.ts');
  return { kind: 'draft', draft: draftOfTable(decoded(bytes, name), name) };
}

async function workbook(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FileContent> {
  const { draftOfWorkbook } = await import('./workbook.ts');
  return { kind: 'draft', draft: await draftOfWorkbook(bytes, name) };
}

const chineseRules: Readonly<Record<string, string>> = {
  'not-utf-8': '不是UTF-8编码，请转换编码（中文文件多为GB 18030）后再试。',
  'empty-source': '是空文件，请换一个有内容的文件。',
};

function decoded(bytes: Uint8Array, name: string): string {
  const text = decodeSource(bytes, name);
  if (text.ok) return text.value;
  const [problem] = text.problems;
  const { found, expected, mend, rule } = problem!;
  throw new DraftFileError(
    rule === 'empty-source'
      ? `${name}: ${found}, where ${expected} is expected.`
      : `${name}: ${found}, where ${expected} is expected. ${mend}`,
    `${name}：${chineseRules[rule]}`,
  );
}
