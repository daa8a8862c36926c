import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DraftFileError, type Draft } from '../../src/checking/files/draft-file.ts';
import { endingOf, isKnownFile, knownEndings, readFile } from '../../src/checking/files/read-file.ts';
import { draftOfTexts, type NamedText } from '../../src/checking/files/two-texts.ts';
import type { Matcher } from '../../src/matching/matcher.ts';

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
    const content = await readFile(bytesOf(source), source);
    if (content.kind === 'draft') return content.draft;
    throw new DraftFileError(`${source} is a text in one language; name its translation with --target.`);
  }
  const [from, to] = await Promise.all([source, target].map(readText));
  return draftOfTexts(from!, to!, matcher);
}

async function readText(file: string): Promise<NamedText> {
  const content = await readFile(bytesOf(file), file);
  if (content.kind === 'text') return { file, text: content.text };
  throw new DraftFileError(`${file} holds both languages; name it alone, with --source.`);
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  if (!existsSync(file)) throw new DraftFileError(`${file}: no such file; correct the name.`);
  return new Uint8Array(readFileSync(file));
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
  const own = found.filter((file) => !isFolder(file) && endingOf(file) !== '' && isKnownFile(file)).sort();
  if (own.length > 0) return own;
  throw new DraftFileError(`${given} has no file to check; they end in ${knownEndings.join(', ')}.`);
}

/** `part/one` of `drafts/zh/part/one.zh.md`. */
function nameIn(folder: string, file: string): string {
  return path.posix
    .relative(slashes(folder), file)
    .replace(/\.\w+$/, '')
    .replace(/[._-](?:zh|en)(?:[-_][a-z\d]+)?$/i, '');
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
