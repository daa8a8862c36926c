/**
 * Writes a translation to fill in: `npm run translation-skeleton -- SLUG [--lang en|zh]`. Puts every sentence
 * that is still to be translated into content/translations/<slug>.<lang>.yaml, with its source above it; what
 * is there already stays to the letter.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTranslation } from '../src/documents/translation.ts';
import { translationSkeleton } from '../src/documents/translation-skeleton.ts';
import { isWritten } from '../src/documents/translated.ts';
import { otherLanguage } from '../src/languages.ts';
import { formatProblems } from '../src/problem.ts';
import { readDocuments } from './lib/read-documents.ts';
import { readText } from './lib/read-text.ts';

const usage = 'Usage: npm run translation-skeleton -- SLUG [--lang en|zh]';

function skeleton(): string {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' } },
    allowPositionals: true,
  });
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0) throw new Error(usage);
  const { catalog, documents, problems } = readDocuments('seeds');
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const document = documents.find((own) => own.slug === slug);
  if (!document)
    throw new Error(
      `No document is called ${slug}. There are: ${documents.map((own) => own.slug).join(', ')}.`,
    );
  const lang = otherLanguage(document.lang);
  if (values.lang !== undefined && values.lang !== lang)
    throw new Error(`${slug} is in ${document.lang}: its translation is in ${lang}, not in ${values.lang}.`);
  const received = catalog.find((own) => own.slug === slug)!.counterpart;
  if (received)
    throw new Error(
      `${slug} was received in ${lang} too (seeds/${received.file}): there is nothing to translate.`,
    );

  const file = `content/translations/${slug}.${lang}.yaml`;
  const existing = existsSync(file) ? readText(file) : undefined;
  if (existing && !existing.ok) throw new Error(formatProblems(existing.problems));
  const text = translationSkeleton(document, existing?.value);
  const read = readTranslation(file, text, document);
  if (!read.ok) throw new Error(`${formatProblems(read.problems)}\n\n${file} was left as it was.`);
  if (text !== existing?.value) {
    mkdirSync('content/translations', { recursive: true });
    writeFileSync(file, text);
  }
  const left = read.value.units.filter((unit) => !isWritten(unit)).length;
  const state = existing === undefined ? 'written' : text === existing.value ? 'unchanged' : 'added to';
  return `${file} ${state}: ${left} of ${read.value.units.length} sentences to be translated.`;
}

try {
  console.log(skeleton());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
