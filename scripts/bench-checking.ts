/**
 * How many findings has the check of official translations, which are mostly false alarms?
 * `npm run bench:checking [-- FILE…]`: TSV files with a column of Chinese and one of English, by default those
 * of ../shared/benchmark, checked in both directions. Their rows were cut by program, so what is missing in one
 * may stand in its neighbours. Prints findings for every 1,000 words of English, by rule, and exits 1 above the
 * goals. SHOW=term-missing prints the findings of a rule.
 */
import { checkDraft } from '../src/checking/draft/check-draft.ts';
import { createDraftGlossary } from '../src/checking/draft/draft-glossary.ts';
import { draftRules, type DraftRule } from '../src/checking/draft/types.ts';
import { languages, type Lang } from '../src/languages.ts';
import { formatProblems } from '../src/problem.ts';
import { benchmarkFiles, readBilingualRows } from './lib/bilingual-rows.ts';
import { readGlossaryFolder } from './lib/read-glossary-files.ts';

/** At most so many findings for 1,000 words; the rules about terms together. */
const goals = { terms: 8, 'number-differs': 1, 'form-avoided': 1 };
const aboutTerms: readonly DraftRule[] = ['term-missing', 'term-varied', 'term-untranslated', 'formula-cut'];

const files = benchmarkFiles(process.argv.slice(2));
const { terms } = readGlossaryFolder('content');
if (!terms.ok) {
  console.error(formatProblems(terms.problems));
  process.exit(2);
}
const glossary = createDraftGlossary(terms.value);
const shown = process.env['SHOW'];

for (const source of languages) measure(source);

/** Checks all files with the texts in one language as the source, and prints what was found. */
function measure(source: Lang): void {
  console.log(source === 'zh' ? '\nChinese to English' : 'English to Chinese');
  let words = 0;
  const counts = new Map<DraftRule, number>();
  const ofTerm = new Map<string, number>();
  for (const file of files) {
    const rows = readBilingualRows(file).map((row) => ({ ...row, isLoose: true }));
    const own = rows.reduce((sum, { en }) => sum + (en.match(/\S+/g)?.length ?? 0), 0);
    words += own;
    const started = process.cpuUsage();
    const findings = checkDraft(rows, source, glossary);
    const { user, system } = process.cpuUsage(started);
    for (const { rule, term, pair, words: at, write } of findings) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      if (term && rule === 'term-missing') ofTerm.set(term, (ofTerm.get(term) ?? 0) + 1);
      if (rule === shown)
        console.log(`${at} → ${write.slice(0, 3).join(' / ')}\n   ${rows[pair]!.zh}\n   ${rows[pair]!.en}`);
    }
    console.log(
      `${file}: ${own} words, ${findings.length} findings, ${Math.round((user + system) / 1000)} ms of processor time`,
    );
  }
  const rate = (rules: readonly DraftRule[]) =>
    (1000 * rules.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0)) / words;
  for (const rule of draftRules)
    console.log(`${rule}: ${counts.get(rule) ?? 0} (${rate([rule]).toFixed(2)} for 1,000 words)`);
  const rates = {
    terms: rate(aboutTerms),
    'number-differs': rate(['number-differs']),
    'form-avoided': rate(['form-avoided']),
  };
  for (const [name, goal] of Object.entries(goals) as [keyof typeof goals, number][]) {
    console.log(`${name}: ${rates[name].toFixed(2)} for 1,000 words, goal ${goal}`);
    if (rates[name] > goal) process.exitCode = 1;
  }
  const most = [...ofTerm].sort((a, b) => b[1] - a[1]).slice(0, 20);
  console.log(
    `most often missing: ${most.map(([id, count]) => `${glossary.term(id).zh} ×${count}`).join(' · ')}`,
  );
}
