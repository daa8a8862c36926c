import { existsSync, readdirSync } from 'node:fs';
import {
  readSaidForWritten,
  readSaidOfTerms,
  type EverydayWords,
} from '../../src/glossary/everyday-words.ts';
import type { Checked } from '../../src/problem.ts';
import { readText } from './read-text.ts';

/** `content/everyday`: the words in which people ask; none where a site has none. */
export function readEverydayWords(content: string, ids: ReadonlySet<string>): Checked<EverydayWords> {
  const folder = `${content}/everyday`;
  const names = existsSync(`${folder}/terms`) ? readdirSync(`${folder}/terms`).sort() : [];
  const files = names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ file: `${folder}/terms/${name}`, read: readText(`${folder}/terms/${name}`) }));
  const wordsFile = `${folder}/words.txt`;
  const text: Checked<string> = existsSync(wordsFile) ? readText(wordsFile) : { ok: true, value: '' };
  const words = text.ok ? readSaidForWritten(wordsFile, text.value) : text;
  const terms = readSaidOfTerms(
    files.flatMap(({ file, read }) => (read.ok ? [{ file, text: read.value }] : [])),
    ids,
  );
  const problems = [words, terms, ...files.map(({ read }) => read)].flatMap((read) =>
    read.ok ? [] : read.problems,
  );
  if (!words.ok || !terms.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { words: words.value, terms: terms.value } };
}
