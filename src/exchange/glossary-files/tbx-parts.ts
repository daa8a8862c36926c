/** What both versions of TBX-Basic say of a term, and how. */
import { escapeXml } from '../../escape-xml.ts';
import { languages, type Bilingual, type Lang } from '../../languages.ts';
import type { Advice, ExportEntry, ExportForm } from './export-entry.ts';

export const tags: Bilingual = { en: 'en', zh: 'zh-CN' };

export const administrativeStatus: Readonly<Record<Advice, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  obsolete: 'supersededTerm-admn-sts',
};

/** The name of an entry in the file: an XML name must not begin with a digit. */
export function xmlId(id: string): string {
  return `term-${id}`;
}

/** What is said of a form besides its status: why to avoid it, and how well it is proved. */
export function noteOf({ reason, evidence }: ExportForm, lang: Lang): string {
  return lang === 'en'
    ? `${reason ? `${reason.en} ` : ''}Evidence: ${evidence.name.en} (${evidence.strength} of 3).`
    : `${reason ? reason.zh : ''}依据：${evidence.name.zh}（${evidence.strength}／3）。`;
}

/** The entries to which an entry refers and which are in the file. */
export function referencesOf(entry: ExportEntry, ids: ReadonlySet<string>): string[] {
  const named = [entry.broader, ...entry.replacedBy, ...entry.related];
  return [...new Set(named.filter((id) => id !== undefined))].filter((id) => ids.has(id) && id !== entry.id);
}

/** The page of an entry, where the site knows its host. */
export function pageOf({ url }: ExportEntry): string | undefined {
  return /^https?:\/\//.test(url.en) ? url.en : undefined;
}

/** What differs between the two versions. */
export interface Dialect {
  entry: string;
  langSection: string;
  termSection: string;
  definition: (text: string) => string;
  subject: (text: string) => string;
  status: (text: string) => string;
  context: (text: string) => string;
  source: (text: string) => string;
  page: (url: string) => string;
  reference: (id: string, text: string) => string;
}

export function note(lang: Lang, text: string): string {
  return `<note xml:lang="${tags[lang]}">${escapeXml(text)}</note>`;
}

/** All entries, one element a line. */
export function entriesIn(dialect: Dialect, entries: readonly ExportEntry[]): string {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => entryIn(dialect, entry, ids)).join('');
}

function entryIn(dialect: Dialect, entry: ExportEntry, ids: ReadonlySet<string>): string {
  const page = pageOf(entry);
  const about = [
    dialect.subject(escapeXml(entry.subject.en)),
    ...referencesOf(entry, ids).map((id) => dialect.reference(xmlId(id), escapeXml(id))),
    ...(page ? [dialect.page(escapeXml(page))] : []),
  ];
  return (
    `<${dialect.entry} id="${escapeXml(xmlId(entry.id))}">\n${lines(about)}` +
    `${languages.map((lang) => languageIn(dialect, entry, lang)).join('')}</${dialect.entry}>\n`
  );
}

function languageIn(dialect: Dialect, entry: ExportEntry, lang: Lang): string {
  const about = [
    ...(entry.definition ? [dialect.definition(escapeXml(entry.definition[lang]))] : []),
    ...(entry.note ? [note(lang, entry.note[lang])] : []),
  ];
  const forms = entry.forms.filter((form) => form.lang === lang);
  return (
    `<${dialect.langSection} xml:lang="${tags[lang]}">\n${lines(about)}` +
    `${forms.map((form) => termIn(dialect, form)).join('')}</${dialect.langSection}>\n`
  );
}

function termIn(dialect: Dialect, form: ExportForm): string {
  return (
    `<${dialect.termSection}>\n` +
    lines([
      `<term>${escapeXml(form.text)}</term>`,
      dialect.status(administrativeStatus[form.advice]),
      ...(form.context ? [dialect.context(escapeXml(form.context))] : []),
      ...form.sources.map(({ citation }) => dialect.source(escapeXml(citation[form.lang]))),
      ...languages.map((lang) => note(lang, noteOf(form, lang))),
    ]) +
    `</${dialect.termSection}>\n`
  );
}

function lines(elements: readonly string[]): string {
  return elements.map((element) => `${element}\n`).join('');
}
