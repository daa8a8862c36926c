/** The documents in their other language: received with them and aligned, or translated by the site. */
import type { DocumentPair } from '../../src/alignment/align-documents.ts';
import { readCorrections, type Corrections } from '../../src/alignment/corrections.ts';
import { documentSegments } from '../../src/alignment/document-segments.ts';
import { readTranslation, type Translation } from '../../src/documents/translation.ts';
import { otherLanguage } from '../../src/languages.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { listNamed } from './list-files.ts';
import type { ReadDocuments } from './read-documents.ts';
import { readText } from './read-text.ts';

export interface ReadTranslations {
  /** The site's own. */
  own: Translation[];
  /** What was received in both languages, to be aligned. */
  pairs: DocumentPair[];
  problems: Problem[];
}

export function readTranslations(content: string, read: ReadDocuments, seeds: string): ReadTranslations {
  const { catalog, documents, counterparts } = read;
  const problems: Problem[] = [];
  const keep = <T>(checked: Checked<T>, otherwise: T): T => {
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return otherwise;
  };
  const received = catalog.filter(({ counterpart }) => counterpart);
  const translatable = catalog.filter(({ counterpart }) => !counterpart);
  const translations = listNamed(`${content}/translations`, {
    rule: 'translation-file',
    names: translatable.map(({ slug, source }) => `${slug}.${otherLanguage(source.lang)}.yaml`),
    what: 'the translation of no document',
  });
  const alignments = listNamed(`${content}/alignments`, {
    rule: 'alignment-file',
    names: received.map(({ slug }) => `${slug}.yaml`),
    what: 'the alignment of no document with two received texts',
  });
  // Without a catalog every translation would seem to be of no document.
  if (catalog.length > 0) problems.push(...translations.problems, ...alignments.problems);

  const own = documents.flatMap((document) => {
    const file = `${content}/translations/${document.slug}.${otherLanguage(document.lang)}.yaml`;
    if (!translations.files.includes(file)) return [];
    const text = keep<string | undefined>(readText(file), undefined);
    if (text === undefined) return [];
    return keep<Translation | undefined>(readTranslation(file, text, document), undefined) ?? [];
  });
  const pairs = documents.flatMap((document) => {
    const counterpart = counterparts.get(document.slug);
    if (!counterpart) return [];
    const sides = { source: documentSegments(document), target: documentSegments(counterpart) };
    const file = `${content}/alignments/${document.slug}.yaml`;
    const text = alignments.files.includes(file) ? keep(readText(file), '') : '';
    const corrections = keep<Corrections>(readCorrections(file, text, sides), { fixed: [], alone: [] });
    const entry = received.find(({ slug }) => slug === document.slug)!;
    return [{ document, ...sides, ...corrections, file: `${seeds}/${entry.counterpart!.file}` }];
  });
  return { own, pairs, problems };
}
