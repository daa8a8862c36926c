import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import { draftOfTable } from '../../src/checking/files/bilingual-table.ts';
import { draftOfXml, type XmlNode } from '../../src/checking/files/bilingual-xml.ts';
import { DraftFileError, type Draft } from '../../src/checking/files/draft-file.ts';
import { markdownText } from '../../src/checking/files/markdown-text.ts';
import { draftOfTexts } from '../../src/checking/files/two-texts.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { decodeSource } from '../../src/sources/decode.ts';

const bilingual: Readonly<Record<string, (text: string, file: string) => Draft>> = {
  '.tmx': xmlDraft,
  '.xlf': xmlDraft,
  '.xliff': xmlDraft,
  '.sdlxliff': xmlDraft,
  '.tsv': draftOfTable,
  '.csv': draftOfTable,
};
const texts: Readonly<Record<string, (text: string) => string>> = {
  '.txt': (text) => text,
  '': (text) => text,
  '.md': markdownText,
  '.markdown': markdownText,
};
const known = [...Object.keys(bilingual), ...Object.keys(texts), '.docx'].filter(Boolean);

/** One thing to check: a bilingual file, or a source and its translation. */
export interface DraftFiles {
  source: string;
  target?: string | undefined;
}

/**
 * The files that two arguments name: a file, a folder or a glob each. Files of two folders belong together by
 * their paths without ending and language; those of two globs by their order.
 */
export function draftFiles(source: string, target: string | undefined): DraftFiles[] {
  const sources = filesOf(source);
  if (target === undefined) return sources.map((file) => ({ source: file }));
  const targets = filesOf(target);
  if (sources.length !== targets.length)
    throw new DraftFileError(
      `${source} has ${files(sources.length)} and ${target} ${targets.length}; give each source its translation.`,
    );
  if (!isFolder(source)) return sources.map((file, index) => ({ source: file, target: targets[index]! }));
  const byName = new Map(targets.map((file) => [nameIn(target, file), file]));
  return sources.map((file) => {
    const translation = byName.get(nameIn(source, file));
    if (translation) return { source: file, target: translation };
    throw new DraftFileError(
      `${file} has no translation in ${target}; name it ${nameIn(source, file)} there, whatever its ending.`,
    );
  });
}

export async function readDraft({ source, target }: DraftFiles, matcher: Matcher): Promise<Draft> {
  if (target === undefined) {
    const read = bilingual[endingOf(source)];
    if (read) return read(decoded(source), source);
    throw new DraftFileError(
      isKnown(source)
        ? `${source} is a text in one language; name its translation with --target.`
        : unknown(source),
    );
  }
  const [from, to] = await Promise.all([source, target].map(readText));
  return draftOfTexts(from!, to!, matcher);
}

async function readText(file: string): Promise<{ file: string; text: string }> {
  if (endingOf(file) === '.docx') {
    try {
      // A paragraph is a line: mammoth divides them by an empty one.
      return { file, text: (await mammoth.extractRawText({ buffer: bytesOf(file) })).value };
    } catch (error) {
      if (error instanceof DraftFileError) throw error;
      throw new DraftFileError(`${file}: no DOCX that can be read; save it again as .docx.`, {
        cause: error,
      });
    }
  }
  const plain = texts[endingOf(file)];
  if (plain) return { file, text: plain(decoded(file)) };
  throw new DraftFileError(
    isKnown(file) ? `${file} holds both languages; name it alone, with --source.` : unknown(file),
  );
}

function xmlDraft(text: string, file: string): Draft {
  let root: unknown;
  try {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message);
    };
    root = new DOMParser({ onError }).parseFromString(
      text.replace(/^\uFEFF/, ''),
      'text/xml',
    ).documentElement;
  } catch (error) {
    const [why] = String((error as Error).message).split('\n');
    throw new DraftFileError(`${file}: no well-formed XML (${why}); export it again.`, { cause: error });
  }
  return draftOfXml(root as XmlNode, file);
}

function decoded(file: string): string {
  const text = decodeSource(bytesOf(file), file);
  if (text.ok) return text.value;
  const [problem] = text.problems;
  throw new DraftFileError(
    `${file}: ${problem!.found}, where ${problem!.expected} is expected. ${problem!.mend}`,
  );
}

function bytesOf(file: string): Buffer {
  if (!existsSync(file)) throw new DraftFileError(`${file}: no such file; correct the name.`);
  return readFileSync(file);
}

function filesOf(given: string): string[] {
  if (isFolder(given)) {
    const found = globSync('**/*', { cwd: given }).map((name) => path.posix.join(given, slashes(name)));
    return wanted(found, given);
  }
  if (existsSync(given) || !/[*?[{]/.test(given)) return [given];
  return wanted(globSync(given).map(slashes), given);
}

function wanted(found: readonly string[], given: string): string[] {
  const own = found.filter((file) => !isFolder(file) && endingOf(file) !== '' && isKnown(file)).sort();
  if (own.length > 0) return own;
  throw new DraftFileError(`${given} has no file to check; they end in ${known.join(', ')}.`);
}

/** `part/one` of `drafts/zh/part/one.zh.md`. */
function nameIn(folder: string, file: string): string {
  return path.posix
    .relative(slashes(folder), file)
    .replace(/\.\w+$/, '')
    .replace(/[._-](?:zh|en)(?:[-_][a-z\d]+)?$/i, '');
}

function endingOf(file: string): string {
  return path.extname(file).toLowerCase();
}

function isKnown(file: string): boolean {
  const ending = endingOf(file);
  return ending === '' || known.includes(ending);
}

function unknown(file: string): string {
  return `${file}: a file that ends in ${endingOf(file)} cannot be read; known are ${known.join(', ')}.`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function slashes(name: string): string {
  return name.replaceAll('\\', '/');
}
