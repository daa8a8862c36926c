/**
 * What an editor should look at next: `npm run report [-- --all | --brief]`. Prints coverage, unlinked
 * candidates, collisions, open senses, entries without uses and definitions missing; fails on what
 * the glossary must not have.
 */
import { unlinkedCandidates } from '../src/concordance/candidates.ts';
import { collisions, undistinguished } from '../src/concordance/collisions.ts';
import type { Use } from '../src/concordance/types.ts';
import { formatProblems, type Problem } from '../src/problem.ts';
import { runPipeline } from './lib/pipeline.ts';

const all = process.argv.includes('--all');
/** Only what fails and the closing figures. */
const brief = process.argv.includes('--brief');
const atMost = all ? Infinity : 25;
const result = runPipeline({ seeds: 'seeds', content: 'content' });
if (!result.ok) {
  console.error(formatProblems(result.problems));
  process.exit(1);
}
const { documents, terms, concordance } = result.value;

section(
  'Coverage',
  documents.map((document) => {
    const uses = concordance.uses.filter((use) => use.document === document.slug);
    const letters = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
    const linked = uses.reduce((sum, { start, end }) => sum + end - start, 0);
    return `${document.slug}: ${uses.length} uses of ${new Set(uses.map(({ term }) => term)).size} terms, ${Math.round((linked / letters) * 100)} % of the text`;
  }),
);
const candidates = unlinkedCandidates(documents, concordance);
section(
  'Unlinked candidates',
  candidates.map(
    ({ phrase, kind, places }) =>
      `${places.length} × ${phrase} (${kind}; ${[...new Set(places)].slice(0, 3).join(', ')})`,
  ),
);
const open = concordance.uses.filter(({ settled }) => settled === 'ambiguous');
section(
  'Open senses',
  open.map((use) => `${use.document} ${use.sentence}: ${use.surface} → ${use.terms.join(' / ')}`),
);
section(
  'Forms that several terms share',
  collisions(terms).map(
    (collision) =>
      `${collision.lang} ${collision.form}: ${collision.terms.map(({ id, zh }) => `${id} (${zh})`).join(', ')}`,
  ),
);
section(
  'Entries without uses',
  terms
    .filter(({ id }) => !concordance.byTerm.has(id) && !concordance.coveredByTerm.has(id))
    .map(({ id, zh, en }) => `${id}: ${zh} · ${en}`),
);
section(
  'Definitions missing (key and standard)',
  terms
    .filter(({ definition, weight }) => !definition && weight !== 'general')
    .map(({ id, zh, en }) => `${id}: ${zh} · ${en}`),
);
const byWeight = Object.entries(Object.groupBy(terms, ({ weight }) => weight)).map(
  ([weight, group]) => `${weight} ${group.length}`,
);
const cited = terms.filter(({ forms }) => forms.some(({ authority }) => authority)).length;
console.log(
  `\n${terms.length} entries (${byWeight.join(', ')}), ${terms.filter(({ definition }) => definition).length} definitions, ${terms.filter(({ note }) => note).length} notes, ${cited} entries with a cited authority, ${terms.filter(({ confidence }) => confidence === 'unverified').length} unverified`,
);

const problems = [...undistinguished(terms), ...open.map(openSense)];
if (problems.length > 0) {
  console.error(`\n${formatProblems(problems)}`);
  process.exitCode = 1;
}

function section(title: string, lines: readonly string[]): void {
  if (brief) return;
  console.log(`\n${title} (${lines.length})`);
  for (const line of lines.slice(0, atMost)) console.log(`  ${line}`);
  if (lines.length > atMost) console.log(`  … ${lines.length - atMost} more (npm run report -- --all)`);
}

/** A use whose sense neither a cue nor a decision settles: its link would lead a reader to chance. */
function openSense(use: Use): Problem {
  return {
    file: 'content/decisions.yaml',
    field: `${use.document} ${use.sentence}`,
    rule: 'open-sense',
    found: `“${use.surface}” as ${use.terms.join(' or ')}`,
    expected: 'one term',
    mend: 'Give the forms cues in the glossary, or record a decision for this place.',
  };
}
