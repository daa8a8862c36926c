import type { Lang } from '../languages.ts';
import type { DocumentData } from './document-data.ts';
import { pinyinText } from './pinyin-text.ts';
import { isOwn, sourceText } from './document-texts.ts';
import { siteTranslation } from './site-translation.ts';
import { originOf } from './text-origins.ts';
import type { TextStatus } from '../sources/catalog-text.ts';
import { placesOfKind, type TermData } from './term-data.ts';

/** Address of a page in a language, given by the site. */
export type AddressOf = (language: Lang, ...parts: string[]) => string;

/** A term in `/data/terms.json`: kept stable, other people's tools load it. */
export function publicTerm(term: TermData, address: AddressOf) {
  return {
    id: term.id,
    topic: term.topic,
    zh: term.zh,
    zhHant: term.zhHant,
    pinyin: pinyinText(term.pinyin),
    pinyinWords: term.pinyinWords,
    en: term.en,
    renderings: term.renderings
      .filter(({ status }) => status !== 'lookup')
      .map(({ lang, text, status, authority, evidence }) => ({
        lang,
        text,
        status,
        authority: authority.level,
        evidence,
      })),
    uses: usesByDocument(term),
    url: { en: address('en', 'terms', term.id), zh: address('zh', 'terms', term.id) },
  };
}

/** A term in `/data/terms/{id}.json`: everything the term page shows. */
export function publicTermInFull(term: TermData, address: AddressOf) {
  return {
    ...publicTerm(term, address),
    weight: term.weight,
    confidence: term.confidence,
    definition: term.definition,
    note: term.note,
    members: term.members,
    related: term.related,
    confusable: term.confusable,
    broader: term.broader,
    narrower: term.narrower,
    introduced: term.introduced,
    until: term.until,
    replacedBy: term.replacedBy,
    replaces: term.replaces,
    preference: term.preference,
    renderings: term.renderings.map(({ lang, text, status, reason, authority, evidence, uses }) => ({
      lang,
      text,
      status,
      reason,
      authority: authority.level,
      evidence,
      citations: authority.citations,
      uses,
    })),
    contexts: term.places,
    ...(term.places.length > contextsPerFile
      ? { contexts: term.places.slice(0, contextsPerFile), more: furtherFiles(term) }
      : {}),
    ...ownLanguages(term.places.flatMap(({ counterpart }) => counterpart ?? [])),
  };
}

/** How many uses in context a file holds: a card or a search loads it to show a few. */
const contextsPerFile = 30;

/** The files of a term's further uses in context, beside `/data/terms/{id}.json`: `liaoning/2.json`. */
function furtherFiles(term: Pick<TermData, 'id' | 'counts'>): string[] {
  return furtherNumbers(term).map((number) => `${term.id}/${number}.json`);
}

/** The numbers of these files: of the uses in context for which the first file has no room. */
export function furtherNumbers(term: Pick<TermData, 'counts'>): number[] {
  const count = Math.ceil(placesOfKind(term, 'source', 'translated') / contextsPerFile) - 1;
  return Array.from({ length: count }, (_, index) => index + 2);
}

/** What `/data/terms/{id}/{number}.json` holds. */
export function furtherContexts({ id, places }: Pick<TermData, 'id' | 'places'>, number: number) {
  const from = (number - 1) * contextsPerFile;
  return { id, contexts: places.slice(from, from + contextsPerFile) };
}

export type PublicTermInFull = ReturnType<typeof publicTermInFull>;

/**
 * A document in `/data/documents.json`. `publisher`, `published` and `provenance` are those of the source, the
 * first of `texts`. `chinese` (`english`) is there where the text in that language is the site's own.
 */
export function publicDocument(document: DocumentData, address: AddressOf) {
  const { id } = document;
  const source = sourceText(document);
  return {
    slug: id,
    titles: document.titles,
    kind: document.kind,
    number: document.number,
    issuer: document.issuer,
    publisher: source.publisher,
    author: document.author,
    delivered: document.delivered,
    published: document.published,
    lang: document.lang,
    extent: document.extent,
    provenance: source.provenance,
    words: document.words,
    sentences: document.sentences,
    blocks: document.blocks.length,
    terms: Object.fromEntries(document.terms.map((term) => [term.id, term.uses])),
    texts: document.texts.map(({ lang, status, publisher, published, address: where, read, provenance }) => ({
      lang,
      status,
      origin: originOf(status, lang),
      publisher,
      published,
      address: where,
      read,
      provenance,
    })),
    ...ownLanguages(document.texts),
    url: { en: address('en', 'documents', id), zh: address('zh', 'documents', id) },
  };
}

/** In which languages words of the site's own stand, each with what is to be said of them. */
function ownLanguages(texts: readonly { lang: Lang; status: TextStatus }[]) {
  const own = new Set(texts.filter(isOwn).map(({ lang }) => lang));
  return {
    ...(own.has('zh') ? { chinese: siteTranslation } : {}),
    ...(own.has('en') ? { english: siteTranslation } : {}),
  };
}

/** Places in the documents as received: the site's own translation is no evidence of usage. */
function usesByDocument(term: TermData): Record<string, number> {
  return term.counts.source;
}
