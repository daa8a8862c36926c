/** Every file in which the glossary can be taken along. */
import type { TermData } from '../term-data.ts';
import { ankiNotes } from './anki.ts';
import { cedict } from './cedict.ts';
import { avoidChecklist } from './checklist.ts';
import { csvTable, csvTableForExcel } from './csv-table.ts';
import type { ExportEntry } from './export-entry.ts';
import { glossaryJson } from './json.ts';
import { memoqCsv } from './memoq.ts';
import { multitermWorkbook } from './multiterm.ts';
import { omegatGlossary } from './omegat.ts';
import { skosJsonLd } from './skos.ts';
import { tbx2 } from './tbx-2.ts';
import { tbx } from './tbx.ts';
import { utx } from './utx.ts';

export type FileContent = string | Uint8Array<ArrayBuffer>;

export interface GlossaryFormat {
  /** The name of a file is its part of the glossary and this: `glossary-zh-en.utf8`, `economy.tbx`. */
  ending: string;
  mediaType: string;
  /** Whether there is one for each topic and document besides. */
  inParts?: boolean;
  /**
   * @param date of the data, `2026-01-31`; the same entries and date give the same file
   */
  write: (entries: readonly ExportEntry[], date: string) => FileContent | Promise<FileContent>;
}

const tabs = 'text/tab-separated-values; charset=utf-8';
const commas = 'text/csv; charset=utf-8';
const tbxType = 'application/x-tbx+xml; charset=utf-8';

export const glossaryFormats = {
  omegatZhEn: {
    ending: '-zh-en.utf8',
    mediaType: tabs,
    inParts: true,
    write: (entries) => omegatGlossary(entries, 'zh'),
  },
  omegatEnZh: {
    ending: '-en-zh.utf8',
    mediaType: tabs,
    inParts: true,
    write: (entries) => omegatGlossary(entries, 'en'),
  },
  memoq: { ending: '-memoq.csv', mediaType: commas, write: memoqCsv },
  multiterm: {
    ending: '-multiterm.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: multitermWorkbook,
  },
  tbx: { ending: '.tbx', mediaType: tbxType, write: tbx },
  tbx2: { ending: '-tbx2.tbx', mediaType: tbxType, write: tbx2 },
  excel: { ending: '-excel.csv', mediaType: commas, inParts: true, write: csvTableForExcel },
  csv: { ending: '.csv', mediaType: commas, write: csvTable },
  checklist: { ending: '-avoid.txt', mediaType: tabs, write: avoidChecklist },
  utx: { ending: '.utx', mediaType: tabs, write: utx },
  json: { ending: '.json', mediaType: 'application/json; charset=utf-8', write: glossaryJson },
  skos: { ending: '.jsonld', mediaType: 'application/ld+json; charset=utf-8', write: skosJsonLd },
  anki: { ending: '-anki.txt', mediaType: tabs, inParts: true, write: ankiNotes },
  cedict: { ending: '-cedict.u8', mediaType: 'text/plain; charset=utf-8', write: cedict },
} as const satisfies Readonly<Record<string, GlossaryFormat>>;

export type FormatId = keyof typeof glossaryFormats;

/** Those in which a topic or a document is given too. */
export type PartFormatId = {
  [Id in FormatId]: (typeof glossaryFormats)[Id] extends { inParts: true } ? Id : never;
}[FormatId];

export function isPartFormat(id: FormatId): id is PartFormatId {
  return 'inParts' in glossaryFormats[id];
}

/** The last day on which a source of these terms was read: the day of the data, whenever the site is built. */
export function dateOfTerms(terms: readonly TermData[]): string {
  const days = terms.flatMap(({ renderings }) =>
    renderings.flatMap(({ authority }) => authority.citations.map(({ read }) => read)),
  );
  const whole = days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).sort();
  return whole.at(-1) ?? '2022-01-01';
}
