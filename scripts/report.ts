/**
 * What an editor should look at next: `npm run report [-- --all | --brief]`, or in one document:
 * `npm run report -- SLUG [--all]`. Prints coverage, unlinked
 * candidates, renderings that the English has and the glossary lacks, collisions, open senses, Chinese
 * terms that may cut a word, entries without uses, texts that speak of a present; fails on what the glossary
 * must not have.
 */
import { alignedPairs } from '../src/checking/aligned-pairs.ts';
import { frozenPresent } from '../src/checking/editorial/frozen-present.ts';
import { readerTexts } from '../src/checking/editorial/reader-texts.ts';
import { hasOddLength } from '../src/checking/editorial/same-content.ts';
import { preferencesAgainstEvidence, strongerForms } from '../src/checking/editorial/verdicts.ts';
import { renderingsToAdd } from '../src/checking/renderings-to-add.ts';
import { swallowProblems } from '../src/checking/swallowed-terms.ts';
import { isInSource } from '../src/concordance/places.ts';
import { unlinkedPhrases } from '../src/concordance/unlinked-phrases.ts';
import { collisions, undistinguished } from '../src/concordance/collisions.ts';
import type { Use } from '../src/concordance/types.ts';
import type { Term } from '../src/glossary/types.ts';
import { linkableForms } from '../src/matching/forms.ts';
import { formatProblems, type Problem } from '../src/problem.ts';
import { documentReport, writeReport } from './lib/document-report.ts';
import { doubtfulBoundaries } from './lib/doubtful-boundaries.ts';
import { evidenceInDocuments } from './lib/form-evidence.ts';
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
const [slug] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (slug !== undefined) {
  const report = documentReport(result.value, slug);
  const slugs = result.value.documents.map((document) => document.slug).join(', ');
  if (report) console.log(writeReport(report, atMost));
  else console.error(`No document is called ${slug}. There are: ${slugs}.`);
  process.exit(report ? 0 : 2);
}
const { catalog, documents, translations, translated, terms, concordance, translatedConcordance } =
  result.value;

const usesOf = Map.groupBy(concordance.uses, (use) => use.document);
const byTerm = result.value.places;
const places = [...byTerm.linked.values()].flat().filter(isInSource);
const placesIn = Map.groupBy(places, ({ document }) => document);
section(
  'Coverage',
  documents.map((document) => {
    const uses = usesOf.get(document.slug) ?? [];
    const letters = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
    const linked = uses.reduce((sum, { start, end }) => sum + end - start, 0);
    const used = new Set(uses.flatMap(({ term }) => term ?? [])).size;
    const share = Math.round((linked / letters) * 100);
    return `${document.slug}: ${placesIn.get(document.slug)?.length ?? 0} uses of ${used} terms, ${share} % of the text`;
  }),
);
section(
  'Unlinked candidates',
  unlinkedPhrases(documents, concordance).map(
    ({ phrase, kind, blocks }) =>
      `${blocks.length} × ${phrase} (${kind}; ${[...new Set(blocks)].slice(0, 3).join(', ')})`,
  ),
);
const termById = new Map(terms.map((term) => [term.id, term]));
const pairs = translations.flatMap((translation) => {
  const document = documents.find(({ slug }) => slug === translation.slug)!;
  return alignedPairs(translation, document, { source: concordance, target: translatedConcordance });
});
section(
  'Terms of the Chinese without a link in the English: the renderings to add',
  renderingsToAdd(pairs).map(({ term, units }) => {
    const { zh, en } = termById.get(term)!;
    return `${units.length} × ${term}: ${zh} · ${en} (${units.slice(0, 5).join(', ')})`;
  }),
);
const open = concordance.uses.filter(({ settled }) => settled === 'ambiguous');
section(
  'Open senses',
  open.map((use) => `${use.document} ${use.sentence}: ${use.surface} → ${use.terms.join(' / ')}`),
);
section(
  'Chinese terms that may cut a word',
  doubtfulBoundaries(
    [...documents, ...translated].filter(({ lang }) => lang === 'zh'),
    linkableForms(terms),
  ),
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
const evidence = evidenceInDocuments(catalog, byTerm);
const stronger = strongerForms(terms, evidence);
section(
  'Admitted forms that stand in a document, where the preferred one has weaker evidence',
  stronger
    .filter(({ stronger: { citations } }) => citations.length === 0)
    .map(
      ({ term, preferred, stronger: other, evidence: [own, better] }) =>
        `${term.id}: ${preferred.text} (${own.basis}) · ${other.text} (${better.basis})`,
    ),
);
section('Texts that speak of a present', terms.flatMap(frozenPresent));
section(
  'Texts of which one language is much longer than the other',
  terms
    .flatMap(readerTexts)
    .filter(hasOddLength)
    .map(({ field, file, line, en, zh }) => `${file}:${line} ${field}: ${en.length} letters, ${zh.length}字`),
);
const byWeight = [...Map.groupBy(terms, ({ weight }) => weight)].map(
  ([weight, group]) => `${weight} ${group.length}`,
);
const countOf = (holds: (term: Term) => unknown) => terms.filter(holds).length;
const figures = [
  `${terms.length} entries (${byWeight.join(', ')})`,
  `${countOf(({ definition }) => definition)} definitions`,
  `${countOf(({ note }) => note)} notes`,
  `${countOf(({ renderings: forms }) => forms.some(({ citations }) => citations.length > 0))} entries with a cited authority`,
  `${countOf(({ confidence }) => confidence === 'unverified')} unverified`,
];
console.log(`\n${figures.join(', ')}`);

const problems = [
  ...undistinguished(terms),
  ...swallowProblems(terms),
  ...open.map(openSense),
  ...preferencesAgainstEvidence(stronger),
];
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
