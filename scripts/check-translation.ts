/**
 * Checks the site's own translations, with the engine of `npm run check-terms` and the links and decisions of
 * the site: `npm run check-translation [-- FILE…]`. Without files, all of
 * content/translations/; a file may hold a stretch of a document (`<slug>.<anything>.yaml`).
 */
import path from 'node:path';
import { checkTranslation } from '../src/checking/check-translation.ts';
import { createDraftGlossary } from '../src/checking/draft/draft-glossary.ts';
import { buildConcordance } from '../src/concordance/build-concordance.ts';
import type { Concordance } from '../src/concordance/types.ts';
import { translatedDocument } from '../src/documents/translated.ts';
import { readTranslation } from '../src/documents/translation.ts';
import type { Document } from '../src/documents/types.ts';
import { formatProblems, type Problem } from '../src/problem.ts';
import { listFiles } from './lib/list-files.ts';
import { runPipeline } from './lib/pipeline.ts';
import { readText } from './lib/read-text.ts';

const given = process.argv.slice(2);
const files = given.length > 0 ? given : listFiles('content/translations', '.yaml');
const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
const problems: Problem[] = [];
if (!pipeline.ok) problems.push(...pipeline.problems);
else {
  const { documents, concordance, translatedConcordance, terms } = pipeline.value;
  const glossary = createDraftGlossary(terms);
  for (const file of files) {
    const read = readText(file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const text = read.value;
    const document = documents.find(({ slug }) => path.basename(file).startsWith(`${slug}.`));
    if (!document) {
      problems.push({
        file,
        rule: 'translation-file',
        found: 'a name that begins with the slug of no document',
        expected: documents.map(({ slug }) => slug).join(', '),
        mend: 'Rename the file to <slug>.zh.yaml, or <slug>.en.yaml where the document is Chinese.',
      });
      continue;
    }
    const translation = readTranslation(file, text, document);
    if (!translation.ok) {
      problems.push(...translation.problems);
      continue;
    }
    const target =
      given.length > 0 ? usesIn(translatedDocument(document, translation.value)) : translatedConcordance;
    const concordances = { source: concordance, target };
    problems.push(...checkTranslation(translation.value, document, concordances, glossary));
  }
}
/** The terms of a text that may not be the one in content/translations; what it does not have needs no decision. */
function usesIn(translated: Document): Concordance {
  if (!pipeline.ok) throw new Error('Only a text of a readable document is matched.');
  const { matcher, decisions } = pipeline.value;
  const own = decisions.filter(
    ({ lang, document }) => lang === translated.lang && document === translated.slug,
  );
  return buildConcordance([translated], matcher, own).concordance;
}

if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log(`No findings in ${files.length === 1 ? '1 file' : `${files.length} files`}.`);
