/**
 * The terms of any text: `npm run -s link -- --lang en|zh [FILE]`, standard input without FILE. Prints
 * one JSON object a line (`TextTerm` in src/matching/text-terms.ts). Exit 0, or 2 with one line that
 * says why nothing could be read.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languages, type Lang } from '../src/languages.ts';
import { linkableForms } from '../src/matching/forms.ts';
import { createMatcher } from '../src/matching/matcher.ts';
import { termsOfText } from '../src/matching/text-terms.ts';
import { decodeSource } from '../src/sources/decode.ts';
import { readGlossaryFolder } from './lib/read-glossary-files.ts';

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const usage = 'Usage: npm run -s link -- --lang en|zh [FILE]';

try {
  const { lang, file } = readArguments();
  const text = readInput(file);
  const matcher = createMatcher(linkableForms(readTerms()));
  const lines = termsOfText(text, lang, matcher).map((term) => `${JSON.stringify(term)}\n`);
  process.stdout.write(lines.join(''));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function readArguments(): { lang: Lang; file: string | undefined } {
  const { lang, files } = parsed();
  if (!isLang(lang)) throw new Error(`--lang is ${lang ? `“${lang}”` : 'missing'}: give en or zh. ${usage}`);
  if (files.length > 1) throw new Error(`${files.length} files given: give one, or none. ${usage}`);
  return { lang, file: files[0] };
}

function parsed(): { lang: string | undefined; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string' } },
      allowPositionals: true,
    });
    return { lang: values.lang, files: positionals };
  } catch (error) {
    throw new Error(`${(error as Error).message.split(/[.\n]/)[0]}. ${usage}`, { cause: error });
  }
}

function isLang(value: string | undefined): value is Lang {
  return languages.some((lang) => lang === value);
}

function readInput(file: string | undefined): string {
  const name = file ?? 'standard input';
  const decoded = decodeSource(readBytes(file, name), name);
  if (decoded.ok) return decoded.value;
  const [problem] = decoded.problems;
  // A text without a word has no terms; that is an answer, not a mistake.
  if (problem!.rule === 'empty-source') return '';
  throw new Error(`${name}: ${problem!.found}, where text in UTF-8 is expected. ${problem!.mend}`);
}

function readBytes(file: string | undefined, name: string): Uint8Array {
  try {
    return readFileSync(file ?? 0);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder, not a file' : String(code);
    throw new Error(`${name} cannot be read: ${why}. ${usage}`, { cause: error });
  }
}

function readTerms() {
  const { terms } = readGlossaryFolder('content');
  if (!terms.ok) throw new Error('The glossary has problems: `npm run check-glossary` names them.');
  return terms.value;
}
