/** The documents in their other language: received with them and aligned, or translated by the site. */
import type { DocumentPair } from '../../src/alignment/align-documents.ts';
import { readCorrections } from '../../src/alignment/corrections.ts';
import { documentSegments } from '../../src/alignment/document-segments.ts';
import type { Document } from '../../src/documents/types.ts';
import { readTranslation, type Translation } from '../../src/documents/translation.ts';
import { otherLanguage } from '../../src/languages.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { listNamed } from './list-files.ts';
import { noMemory, type Memory } from './memory.ts';
import type { ReadDocuments } from './read-documents.ts';
import { readText } from './read-text.ts';

export interface ReadTranslations {
  /** The site's own. */
  own: Translation[];
  /** What was received in both languages, to be aligned. */
  pairs: DocumentPair[];
  problems: Problem[];
}

export function readTranslations(
  content: string,
  read: ReadDocuments,
  { seeds, memory = noMemory }: { seeds: string; memory?: Memory },
): ReadTranslations {
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
    const checked = memory.recall(`translation ${file}`, [text, document], () =>
      readTranslation(file, text, document),
    );
    return keep<Translation | undefined>(checked, undefined) ?? [];
  });
  const pairs = documents.flatMap((document) => {
    const counterpart = counterparts.get(document.slug);
    if (!counterpart) return [];
    const file = `${content}/alignments/${document.slug}.yaml`;
    const text = alignments.files.includes(file) ? keep(readText(file), '') : '';
    const entry = received.find(({ slug }) => slug === document.slug)!;
    const target = `${seeds}/${entry.counterpart!.file}`;
    const pair = memory.recall(`pair ${document.slug}`, [document, counterpart, text, target], () =>
      pairOf({ document, counterpart, target }, file, text),
    );
    return keep<DocumentPair | undefined>(pair, undefined) ?? [];
  });
  return { own, pairs, problems };
}

/** Two received texts, and what a person has said of their alignment. */
function pairOf(
  { document, counterpart, target }: { document: Document; counterpart: Document; target: string },
  file: string,
  text: string,
): Checked<DocumentPair> {
  const sides = { source: documentSegments(document), target: documentSegments(counterpart) };
  const corrections = readCorrections(file, text, sides);
  if (!corrections.ok) return corrections;
  return { ok: true, value: { document, ...sides, ...corrections.value, file: target } };
}
