/** The glossary as files for other programs: which there are, and what is in them. */
import { exportEntries, type ExportEntry } from '../exchange/glossary-files/export-entry.ts';
import {
  dateOfTerms,
  glossaryFormats,
  type FileContent,
  type FormatId,
  type GlossaryFormat,
} from '../exchange/glossary-files/formats.ts';
import type { Bilingual } from '../languages.ts';
import { translator } from '../i18n/translate.ts';
import { addressesOn } from './answers.ts';
import { siteData, type Topic } from './site-data.ts';

/** One file that is to be made. */
export interface GlossaryFile {
  /** Below `/downloads/`: `glossary.tbx`, `topics/economy-zh-en.utf8`. */
  name: string;
  format: FormatId;
  mediaType: string;
  entries: readonly ExportEntry[];
  content: () => Promise<FileContent>;
}

/** A part of the glossary with the files it is in. */
export interface GlossaryPart {
  /** Of the topic or document. */
  id: string;
  title: Bilingual;
  files: GlossaryFile[];
}

export interface GlossaryFiles {
  /** Day of the data. */
  date: string;
  whole: GlossaryFile[];
  topics: GlossaryPart[];
  documents: GlossaryPart[];
}

let made: Promise<GlossaryFiles> | undefined;

/** Every file of the glossary. Of the whole each is made once; those of parts, which are many, are not kept. */
export function glossaryFiles(site: URL | undefined): Promise<GlossaryFiles> {
  if (import.meta.env.DEV) return make(site);
  return (made ??= make(site));
}

async function make(site: URL | undefined): Promise<GlossaryFiles> {
  const { terms, topics, documents } = await siteData();
  const texts = { en: translator('en'), zh: translator('zh') };
  const topicName = (id: Topic): Bilingual => ({
    en: texts.en(`topics.names.${id}`),
    zh: texts.zh(`topics.names.${id}`),
  });
  const entries = exportEntries(terms, {
    topic: (id) => topicName(id as Topic),
    evidence: (basis) => ({
      en: texts.en(`terms.evidences.${basis}`),
      zh: texts.zh(`terms.evidences.${basis}`),
    }),
    address: addressesOn(site),
  });
  const date = dateOfTerms(terms);
  const formats = Object.entries<GlossaryFormat>(glossaryFormats) as [FormatId, GlossaryFormat][];
  const filesOf = (name: string, own: readonly ExportEntry[], areParts = true): GlossaryFile[] =>
    formats
      .filter(([, { inParts }]) => inParts || !areParts)
      .map(([format, { ending, mediaType, write }]) => {
        let content: Promise<FileContent> | undefined;
        return {
          name: `${name}${ending}`,
          format,
          mediaType,
          entries: own,
          content: () => {
            if (areParts) return Promise.resolve(write(own, date));
            return (content ??= Promise.resolve(write(own, date)));
          },
        };
      });
  return {
    date,
    whole: filesOf('glossary', entries, false),
    topics: topics.map(({ id }) => ({
      id,
      title: topicName(id),
      files: filesOf(
        `topics/${id}`,
        entries.filter(({ topic }) => topic === id),
      ),
    })),
    documents: documents.map((document) => {
      const used = new Set(document.terms.map(({ id }) => id));
      return {
        id: document.id,
        title: document.shortTitles,
        files: filesOf(
          `documents/${document.id}`,
          entries.filter(({ id }) => used.has(id)),
        ),
      };
    }),
  };
}

/** Bytes of a file. */
export async function sizeOf({ content }: GlossaryFile): Promise<number> {
  const written = await content();
  return typeof written === 'string' ? new TextEncoder().encode(written).length : written.length;
}
