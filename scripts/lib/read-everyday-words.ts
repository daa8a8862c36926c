import { existsSync, readdirSync } from 'node:fs';
import {
  readSaidForWritten,
  readSaidOfTerms,
  readTellings,
  type EverydayFile,
  type EverydayWords,
} from '../../src/glossary/everyday-words.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { readText } from './read-text.ts';

/** `content/everyday`: the words in which people ask; none where a site has none. */
export function readEverydayWords(content: string, ids: ReadonlySet<string>): Checked<EverydayWords> {
  const folder = `${content}/everyday`;
  const ofWords = textsIn(`${folder}/words`);
  const ofTerms = textsIn(`${folder}/terms`);
  const ofTellings = textsIn(`${folder}/tellings`);
  const words = readSaidForWritten(ofWords.texts);
  const said = readSaidOfTerms(ofTerms.texts, ids);
  const terms = readTellings(ofTellings.texts, said.ok ? said.value : [], ids);
  const problems = [
    ...[words, said, terms].flatMap((read) => (read.ok ? [] : read.problems)),
    ...[ofWords, ofTerms, ofTellings].flatMap(({ problems }) => problems),
  ];
  if (!words.ok || !terms.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { words: words.value, terms: terms.value } };
}

interface TextsOfFolder {
  texts: EverydayFile[];
  /** What is wrong with those that cannot be read. */
  problems: Problem[];
}

function textsIn(folder: string): TextsOfFolder {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const read = names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ file: `${folder}/${name}`, text: readText(`${folder}/${name}`) }));
  return {
    texts: read.flatMap(({ file, text }) => (text.ok ? [{ file, text: text.value }] : [])),
    problems: read.flatMap(({ text }) => (text.ok ? [] : text.problems)),
  };
}
