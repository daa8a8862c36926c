/** The texts of documents as MDX: a job for two threads. */
import { findBlock } from '../../src/documents/places.ts';
import type { TranslatedDocument } from '../../src/documents/translated.ts';
import type { Translation } from '../../src/documents/translation.ts';
import type { Document } from '../../src/documents/types.ts';
import type { Concordance, Use } from '../../src/concordance/types.ts';
import { parallelFile, textFile } from '../../src/exchange/generated-names.ts';
import type { Term } from '../../src/glossary/types.ts';
import { otherLanguage } from '../../src/languages.ts';
import { documentMdx } from '../../src/mdx/document-mdx.ts';
import { parallelMdx } from '../../src/mdx/parallel-mdx.ts';
import { sentenceNotesOf } from '../../src/mdx/sentence-notes.ts';
import type { CatalogEntry } from '../../src/sources/catalog.ts';
import type { GeneratedText } from './generated-text.ts';
import { inTwoThreads, type Prepare } from './in-two-threads.ts';
import { noMemory, type Memory } from './memory.ts';

/** A document with what its texts are made of. */
export interface DocumentTexts {
  document: Document;
  entry: Pick<CatalogEntry, 'notes' | 'titles'>;
  translated: TranslatedDocument | undefined;
  translation: Translation | undefined;
}

/** The same, with the uses of terms in both texts. */
interface UsedTexts extends DocumentTexts {
  uses: readonly Use[];
  translatedUses: readonly Use[];
}

type File = [path: string, text: string];
type NamedFile = [path: string, text: GeneratedText];

/** Every text of every document, and both side by side where there are two: for the pages of both languages. */
export function* mdxFiles(
  texts: readonly DocumentTexts[],
  { terms, concordance, translatedConcordance }: TextInputs,
  memory: Memory = noMemory,
): Generator<NamedFile> {
  const own = Map.groupBy(concordance.uses, ({ document }) => document);
  const others = Map.groupBy(translatedConcordance.uses, ({ document }) => document);
  const items = texts.map(({ document, entry, translated, translation }): UsedTexts => ({
    document,
    entry: { notes: entry.notes, titles: entry.titles },
    translated,
    translation,
    uses: own.get(document.slug) ?? [],
    translatedUses: others.get(document.slug) ?? [],
  }));
  const work = prepare(terms);
  const saidOf = saidOfUses(terms);
  const changed: UsedTexts[] = [];
  for (const item of items) {
    const isKnown = memory.isAsBefore(`texts of ${item.document.slug}`, () => madeOf(item, saidOf));
    if (!isKnown) changed.push(item);
    else for (const [at, name] of namesOf(item).entries()) yield [name, () => work(item)[at]![1]];
  }
  const job = { module: import.meta.url, context: terms, count: changed.length, work };
  for (const files of inTwoThreads({ ...job, itemAt: (index) => changed[index]! })) yield* files;
}

/** What the texts of a document go by of the term of a use. */
function saidOfUses(terms: readonly Term[]): (use: Use) => string {
  const said = new Map(terms.map(({ id, weight, note }) => [id, `${weight} ${note !== undefined}`]));
  const advice = new Map<string, string>();
  for (const { id, renderings } of terms)
    for (const { lang, text, status } of renderings.toReversed()) advice.set(`${id} ${lang} ${text}`, status);
  return ({ term, terms: [first], lang, form }) => {
    const id = term ?? first!;
    return `${said.get(id)} ${advice.get(`${id} ${lang} ${form}`)}`;
  };
}

function madeOf(
  { document, entry, translated, translation, uses, translatedUses }: UsedTexts,
  saidOf: (use: Use) => string,
): unknown[] {
  const all = [...uses, ...translatedUses];
  return [document, JSON.stringify(entry), translated, translation, uses.length, ...all, ...all.map(saidOf)];
}

/** The files of a document, in the order in which `filesOf` makes them. */
function namesOf({ document: { slug, lang }, translated }: UsedTexts): string[] {
  const source = textFile(slug, lang);
  return translated ? [source, textFile(slug, otherLanguage(lang)), parallelFile(slug)] : [source];
}

interface TextInputs {
  terms: readonly Term[];
  concordance: Concordance;
  translatedConcordance: Concordance;
}

export const prepare: Prepare<readonly Term[], UsedTexts, File[]> = (terms) => {
  const termsById = new Map(terms.map((term) => [term.id, term]));
  return (texts) => filesOf(texts, termsById);
};

function filesOf(
  { document, entry, translated, translation, uses, translatedUses }: UsedTexts,
  terms: ReadonlyMap<string, Term>,
): File[] {
  const { slug, lang } = document;
  const notes = new Map(
    (entry.notes ?? []).map(({ at, en, zh }) => [findBlock(document.blocks, at)!.id, { en, zh }]),
  );
  const words = { titles: entry.titles, terms, notes, sentenceNotes: sentenceNotesOf(translation) };
  const concordance = byBlock(uses);
  const source: File = [textFile(slug, lang), documentMdx({ document, concordance, ...words })];
  if (!translated) return [source];
  const translatedConcordance = byBlock(translatedUses);
  const other = { document: translated, concordance: translatedConcordance };
  const both = { document, translated, concordance, translatedConcordance, ...words };
  return [
    source,
    [textFile(slug, otherLanguage(lang)), documentMdx({ ...other, ...words })],
    [parallelFile(slug), parallelMdx(both)],
  ];
}

/** As in a concordance. */
function byBlock(uses: readonly Use[]): Pick<Concordance, 'byBlock'> {
  return { byBlock: Map.groupBy(uses, ({ document, block }) => `${document} ${block}`) };
}
