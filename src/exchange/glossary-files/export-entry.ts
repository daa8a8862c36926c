/** A term as every file of the glossary has it: what of `TermData` goes along into other programs. */
import { placesOfForms, type FormPlace } from '../../concordance/form-places.ts';
import type { EvidenceBasis } from '../../glossary/evidence.ts';
import type { Bilingual, Lang } from '../../languages.ts';
import type { AddressOf } from '../public-data.ts';
import type { RenderingData, TermData } from '../term-data.ts';

/** What the glossary advises; forms that are for search only advise nothing and are left out. */
export const advices = ['preferred', 'admitted', 'deprecated', 'obsolete'] as const;
export type Advice = (typeof advices)[number];

export interface ExportForm {
  lang: Lang;
  text: string;
  advice: Advice;
  /** Why it is to be avoided, or was given up. */
  reason?: Bilingual | undefined;
  /** How well it is proved: 0 (no source yet) to 3 (an official text). */
  evidence: { strength: number; basis: EvidenceBasis; name: Bilingual };
  sources: { id: string; citation: Bilingual; url?: string | undefined }[];
  /** A sentence of a document, as received, in which it stands. */
  context?: string | undefined;
}

export interface ExportEntry {
  id: string;
  topic: string;
  subject: Bilingual;
  confidence: TermData['confidence'];
  zh: string;
  en: string;
  zhHant: string;
  /** By words: Zhōngguóshì xiàndàihuà. */
  pinyin: string;
  /** One for each Han character of `zh`; other runs as they are. */
  syllables: string[];
  definition?: Bilingual | undefined;
  note?: Bilingual | undefined;
  /** Why the preferred form is preferred. */
  preference?: Bilingual | undefined;
  /** The preferred forms first. */
  forms: ExportForm[];
  related: string[];
  broader?: string | undefined;
  replacedBy: string[];
  until?: string | undefined;
  /** Its pages; without a host where the site knows none. */
  url: Bilingual;
}

/** What the files say in words, and where the site is. */
export interface ExportWords {
  topic: (id: string) => Bilingual;
  evidence: (basis: EvidenceBasis) => Bilingual;
  address: AddressOf;
}

export function exportEntries(terms: readonly TermData[], words: ExportWords): ExportEntry[] {
  return terms.map((term) => ({
    id: term.id,
    topic: term.topic,
    subject: words.topic(term.topic),
    confidence: term.confidence,
    zh: term.zh,
    en: term.en,
    zhHant: term.zhHant,
    pinyin: term.pinyinWords,
    syllables: term.pinyin,
    definition: term.definition,
    note: term.note,
    preference: term.preference,
    forms: formsOf(term, words),
    related: term.related,
    broader: term.broader,
    replacedBy: term.replacedBy,
    until: term.until,
    url: { en: words.address('en', 'terms', term.id), zh: words.address('zh', 'terms', term.id) },
  }));
}

/** The forms of a language with one of these kinds of advice. */
export function formsIn({ forms }: ExportEntry, lang: Lang, ...kinds: Advice[]): ExportForm[] {
  return forms.filter((form) => form.lang === lang && kinds.includes(form.advice));
}

function formsOf(term: TermData, words: ExportWords): ExportForm[] {
  const placesOf = placesOfForms(term.places);
  return term.renderings.filter(hasAdvice).map((form) => ({
    lang: form.lang,
    text: form.text,
    advice: form.status,
    reason: form.reason,
    evidence: { ...form.evidence, name: words.evidence(form.evidence.basis) },
    sources: form.authority.citations.map((citation) => ({
      id: citation.source,
      citation: { en: citationLine(citation, 'en'), zh: citationLine(citation, 'zh') },
      url: citation.url,
    })),
    context: textOf(placesOf(form)[0]),
  }));
}

/** The words of the text in which a form stands. */
function textOf(found: FormPlace | undefined): string | undefined {
  return found && found.place[found.side]?.text;
}

function hasAdvice(form: RenderingData): form is RenderingData & { status: Advice } {
  return form.status !== 'lookup';
}

type Citation = RenderingData['authority']['citations'][number];

/** A source in one line: issuer, title, date, part, and where it can be seen. */
function citationLine({ issuer, title, date, at, url, location }: Citation, lang: Lang): string {
  const parts = [issuer[lang], title[lang], date, at, url ?? location?.[lang]];
  return parts.filter((part) => part !== undefined && part !== '').join(lang === 'en' ? ', ' : '，');
}
