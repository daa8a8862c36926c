/**
 * How many figures of official bilingual texts does the comparison of quantities find fault with?
 * `npm run bench:quantities [-- FILE…]`: TSV files with a column of Chinese (zh) and one of English (en),
 * by default those of ../shared/benchmark. Prints the findings by kind and for 1,000 English words, and each
 * with its row; such texts are right, so that nearly all findings are false alarms, shifted rows or paraphrase.
 * Exits 1 above the goal.
 */
import { compareQuantities } from '../src/quantities/compare.ts';
import { listFiles } from './lib/list-files.ts';
import { readText } from './lib/read-text.ts';

/** Findings for 1,000 English words. */
const goal = 1;

const given = process.argv.slice(2);
const files = given.length > 0 ? given : listFiles('../shared/benchmark', '.tsv');
const byKind = new Map<string, number>();
let words = 0;
for (const file of files) {
  const read = readText(file);
  const lines = read.ok ? read.value.split(/\r?\n/) : [];
  const columns = lines[0]?.split('\t') ?? [];
  const [zh, en] = ['zh', 'en'].map((name) => columns.indexOf(name));
  for (const [index, line] of lines.entries()) {
    const cells = line.split('\t');
    const [chinese, english] = [cells[zh!] ?? '', cells[en!] ?? ''];
    if (index === 0 || chinese === '' || english === '') continue;
    words += english.split(/\s+/).length;
    const { missingInChinese, missingInEnglish } = compareQuantities(english, chinese);
    for (const [side, found] of [
      ['only in the English', missingInChinese],
      ['only in the Chinese', missingInEnglish],
    ] as const) {
      for (const { surface, readings } of found) {
        const { kind } = readings[0]!;
        byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
        console.log(`${file}:${index + 1}  ${surface} (${kind}) ${side}`);
      }
    }
  }
}
if (words === 0) {
  console.error('No file to measure with: name one, or put some into ../shared/benchmark.');
  process.exit(2);
}
const count = [...byKind.values()].reduce((sum, each) => sum + each, 0);
const rate = (count / words) * 1000;
const kinds = [...byKind].sort((a, b) => b[1] - a[1]).map(([kind, each]) => `${kind} ${each}`);
console.log(`${count} findings in ${words} words, ${rate.toFixed(2)} for 1,000: ${kinds.join(', ')}`);
if (rate > goal) process.exitCode = 1;
