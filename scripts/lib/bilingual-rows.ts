import type { Bilingual, Lang } from '../../src/languages.ts';
import { formatProblems } from '../../src/problem.ts';
import { listFiles } from './list-files.ts';
import { readText } from './read-text.ts';

const columns: Bilingual<readonly string[]> = { zh: ['zh', '中文'], en: ['en', '英文'] };

/** The files named, or those of ../shared/benchmark. Ends the command where there are none. */
export function benchmarkFiles(given: readonly string[]): readonly string[] {
  const files = given.length > 0 ? given : listFiles('../shared/benchmark', '.tsv');
  if (files.length > 0) return files;
  console.error('No file to measure with: name one, or put some into ../shared/benchmark.');
  process.exit(2);
}

/**
 * The rows of a TSV file with a column of Chinese (zh or 中文) and one of English (en or 英文). Ends the command
 * where it cannot be read.
 */
export function readBilingualRows(file: string): Bilingual[] {
  const text = readText(file);
  if (!text.ok) {
    console.error(formatProblems(text.problems));
    process.exit(2);
  }
  const [head = [], ...lines] = text.value
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const at = (lang: Lang) => head.findIndex((name) => columns[lang].includes(name));
  return lines.map((cells) => ({ zh: cells[at('zh')] ?? '', en: cells[at('en')] ?? '' }));
}
