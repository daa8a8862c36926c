import { siteId, siteName } from '../../site.ts';
import type { Lang } from '../../languages.ts';
import type { ExportEntry, ExportForm } from './export-entry.ts';

const tags = { en: 'en', zh: 'zh-Hans' } as const;

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dct: 'http://purl.org/dc/terms/',
  lpr: `urn:${siteId}:`,
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  Label: 'skosxl:Label',
  prefLabel: { '@id': 'skosxl:prefLabel' },
  altLabel: { '@id': 'skosxl:altLabel' },
  hiddenLabel: { '@id': 'skosxl:hiddenLabel' },
  literalForm: { '@id': 'skosxl:literalForm' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  related: { '@id': 'skos:related', '@type': '@id' },
  replacedBy: { '@id': 'dct:isReplacedBy', '@type': '@id' },
  definition: { '@id': 'skos:definition' },
  note: { '@id': 'skos:note' },
  topic: { '@id': 'dct:subject', '@type': '@id' },
  title: { '@id': 'dct:title' },
  date: { '@id': 'dct:date' },
  source: { '@id': 'dct:source' },
  page: { '@id': 'http://xmlns.com/foaf/0.1/page', '@type': '@id' },
  status: { '@id': 'lpr:administrativeStatus' },
  evidence: { '@id': 'lpr:evidence' },
  evidenceStrength: { '@id': 'lpr:evidenceStrength' },
};

/**
 * The glossary as SKOS with extended labels (W3C, 2009) in JSON-LD. Ids are URNs of their own, stable whatever
 * the host. Every language has one preferred label; forms to avoid are hidden labels, for search. Each label
 * has its status, evidence and sources. `skos:related` holds between the entries that the file has.
 */
export function skosJsonLd(entries: readonly ExportEntry[], date: string): string {
  const ids = new Set(entries.map(({ id }) => id));
  const scheme = {
    '@id': 'lpr:glossary',
    '@type': 'ConceptScheme',
    title: inLanguage(siteName),
    date,
  };
  const graph = [scheme, ...entries.map((entry) => conceptOf(entry, ids))];
  const lines = graph.map((node) => JSON.stringify(node)).join(',\n');
  return `{"@context":${JSON.stringify(context)},\n"@graph":[\n${lines}\n]}\n`;
}

function conceptOf(entry: ExportEntry, ids: ReadonlySet<string>) {
  const known = (others: readonly string[]) => others.filter((id) => ids.has(id)).map(conceptId);
  const labels = entry.forms.map((form, index) => ({ form, label: labelOf(entry, form, index) }));
  const having = (...kinds: ExportForm['advice'][]) =>
    labels.filter(({ form }) => kinds.includes(form.advice)).map(({ label }) => label);
  // A page without a host is an address nowhere but on the site.
  const pages = Object.values(entry.url).filter((url) => /^https?:/.test(url));
  return {
    '@id': conceptId(entry.id),
    '@type': 'Concept',
    inScheme: 'lpr:glossary',
    topic: `lpr:topic:${entry.topic}`,
    prefLabel: having('preferred'),
    ...some('altLabel', having('admitted', 'obsolete')),
    ...some('hiddenLabel', having('deprecated')),
    ...(entry.definition && { definition: inLanguage(entry.definition) }),
    ...(entry.note && { note: inLanguage(entry.note) }),
    ...some('broader', known(entry.broader ? [entry.broader] : [])),
    ...some('related', known(entry.related.filter((id) => id !== entry.broader))),
    ...some('replacedBy', known(entry.replacedBy)),
    ...some('page', pages),
  };
}

function labelOf(entry: ExportEntry, form: ExportForm, index: number) {
  return {
    '@id': `${conceptId(entry.id)}:label:${index + 1}`,
    '@type': 'Label',
    literalForm: { '@value': form.text.toWellFormed(), '@language': tags[form.lang] },
    status: form.advice,
    evidence: form.evidence.basis,
    evidenceStrength: form.evidence.strength,
    ...some(
      'source',
      form.sources.map(({ citation }) => citation.en),
    ),
    ...(form.reason && { note: inLanguage(form.reason) }),
  };
}

function conceptId(id: string): string {
  return `lpr:${id}`;
}

function inLanguage(text: Record<Lang, string>) {
  return [
    { '@value': text.en, '@language': tags.en },
    { '@value': text.zh, '@language': tags.zh },
  ];
}

function some<Key extends string, Item>(key: Key, items: readonly Item[]) {
  return items.length > 0 ? { [key]: items } : {};
}
