import { languages, type Bilingual, type Lang } from '../languages.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { DocumentData, DocumentHeadData } from '../exchange/document-data.ts';
import type { TermData, TermUses } from '../exchange/term-data.ts';
import { en, type Dictionary } from '../i18n/en.ts';
import { generatedStamp, partReader, readGenerated, withText, withUses } from './generated-parts.ts';

/** The topics that have a name in the dictionaries. */
export type Topic = keyof Dictionary['topics']['names'];
/** A term whose topic has a name. */
export type SiteTerm = TermData & { topic: Topic };
type TermHead = Omit<TermData, keyof TermUses>;
type NamedTerm = TermHead & { topic: Topic };

interface SiteData {
  terms: SiteTerm[];
  termsById: ReadonlyMap<string, SiteTerm>;
  documents: DocumentData[];
  documentsById: ReadonlyMap<string, DocumentData>;
  /** Topic ids, those with most terms first. */
  topics: { id: Topic; terms: SiteTerm[]; introduction: Bilingual | undefined }[];
  /** English words that stand for several terms. */
  words: { word: string; terms: string[] }[];
}

const alphabet = new Intl.Collator('en');

/** The order of every list that has no other; Astro keeps entries in that of the machine's locale. */
function byId(a: { id: string }, b: { id: string }): number {
  return alphabet.compare(a.id, b.id);
}

/** The terms and documents, and both by id. */
type Entries = Pick<SiteData, 'terms' | 'termsById' | 'documents' | 'documentsById'>;

let entries: { stamp: string; value: Entries } | undefined;

/**
 * Terms and documents, without what is read when it is asked for. Read once for all pages of a build; in
 * development, again when the content was built anew.
 */
export function siteEntries(): Entries {
  const stamp = import.meta.env.DEV ? generatedStamp('terms.json', 'documents.json') : '';
  if (entries?.stamp !== stamp) entries = { stamp, value: readEntries() };
  return entries.value;
}

function readEntries(): Entries {
  const read = partReader(readGenerated, import.meta.env.DEV ? generatedStamp : undefined);
  const heads = (JSON.parse(readGenerated('terms.json')) as TermHead[]).sort(byId);
  const terms = withNamedTopics(heads).map((term) => withUses(term, read));
  const documents = (JSON.parse(readGenerated('documents.json')) as DocumentHeadData[])
    .sort(byId)
    .map((document) => withText(document, read));
  return {
    terms,
    documents,
    termsById: new Map(terms.map((term) => [term.id, term])),
    documentsById: new Map(documents.map((document) => [document.id, document])),
  };
}

let loaded: Promise<SiteData> | undefined;

/** The entries with what else is said of terms: once for all pages of a build. */
export function siteData(): Promise<SiteData> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<SiteData> {
  const known = siteEntries();
  const words = (await getCollection('words'))
    .sort(byId)
    .map(({ id, data }) => ({ word: id, terms: data.terms }));
  const introductions = new Map((await getCollection('topics')).map(({ id, data }) => [id, data]));
  const byTopic = Map.groupBy(known.terms, ({ topic }) => topic);
  return {
    ...known,
    words,
    topics: [...byTopic]
      .map(([id, own]) => ({ id, terms: own, introduction: introductions.get(id) }))
      .sort((a, b) => b.terms.length - a.terms.length),
  };
}

/** The terms as they are. Throws where a topic has no name: no page may show its key in its place. */
function withNamedTopics(terms: readonly TermHead[]): NamedTerm[] {
  const named = terms.filter((term): term is NamedTerm => Object.hasOwn(en.topics.names, term.topic));
  const unnamed = new Set(terms.map(({ topic }) => topic)).difference(
    new Set(named.map(({ topic }) => topic)),
  );
  if (unnamed.size === 0) return named;
  throw new Error(
    [...unnamed]
      .map(
        (topic) =>
          `content/glossary/${topic}.yaml: the topic has no name. ` +
          `Add '${topic}' to topics.names in src/i18n/en.ts and src/i18n/zh.ts.`,
      )
      .join('\n'),
  );
}

/** Static paths of a page that exists once in each language. */
export function inBothLanguages(): { params: { lang: Lang } }[] {
  return languages.map((lang) => ({ params: { lang } }));
}

export type Guide = CollectionEntry<'guides'>;

/** The guides of one language, in their order. */
export async function guidesIn(language: Lang): Promise<Guide[]> {
  const guides = await getCollection('guides', ({ id }) => id.startsWith(`${language}/`));
  return guides.sort((a, b) => a.data.order - b.data.order);
}
