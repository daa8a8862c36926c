/** The pages that the search finds beside terms and documents, by words of both languages. */
import { getCollection } from 'astro:content';
import { documentData, type DocumentData } from '../../exchange/document-data.ts';
import { page } from '../../i18n/address.ts';
import { translator } from '../../i18n/translate.ts';
import { type Lang, languages, otherLanguage } from '../../languages.ts';
import { byCodeUnits } from '../../code-units.ts';
import { waysOfDocument } from '../../search/asked-documents.ts';
import { askedUnits } from '../../search/asked-pages.ts';
import type { SitePage } from '../../search/site-pages.ts';
import { guidesIn, siteData } from '../site-data.ts';

type Texts = ReturnType<typeof translator>;

/** A page, and under which names of content/everyday/pages.yaml it is asked for. */
interface NamedPage extends Pick<SitePage, 'title' | 'about'> {
  path: string;
  names?: string[];
  /** Ways in which it is asked for, beside those. */
  ways?: string[];
  /** Names of what it is about. */
  subjects?: string[];
}

/** Of the documents the newest have pages that are asked for: the search page is light with a thousand of them, too. */
const mostDocuments = 40;
/** So many names of what they are about are kept of these together. */
const mostSubjects = 400;
/** And so many of one at most. */
const mostSubjectsOfOne = 30;

/** In content/everyday/pages.yaml: what a topic is called where somebody asks for its list of terms. */
const anyTopic = 'topics/*';
const nameOfKind = (kind: string) => `documents/kind/${kind}`;

const ofBoth = (text: (of: Texts) => string) => languages.map((lang) => text(translator(lang))).join(' | ');

export async function pagesOfSite(lang: Lang): Promise<SitePage[]> {
  const ways = new Map((await getCollection('askedPages')).map(({ id, data }) => [id, data.asked]));
  const waysOf = (name: string) => ways.get(name) ?? [];
  const all = [
    ...(await guidesAsPages(lang)),
    ...namedPages(lang),
    ...(await topicsAsPages(lang, waysOf(anyTopic))),
    ...(await documentsAsPages(lang, (kind) => waysOf(nameOfKind(kind)))),
  ];
  const named = new Set([
    ...all.flatMap(({ path, names = [path] }) => names),
    anyTopic,
    ...documentData.shape.kind.options.map(nameOfKind),
  ]);
  const unknown = [...ways.keys()].filter((name) => !named.has(name));
  if (unknown.length > 0)
    throw new Error(`content/everyday/pages.yaml: no page is named ${unknown.join(', ')}`);
  return all.map(({ path, names = [path], title, about, ways: own = [], subjects }) => {
    const asked = [...own, ...names.flatMap(waysOf)];
    return {
      title,
      about,
      href: page(lang, ...path.split('/').filter(Boolean)),
      ...(asked.length > 0 && { asked: askedUnits(asked, subjects) }),
    };
  });
}

async function guidesAsPages(lang: Lang): Promise<NamedPage[]> {
  return (await guidesIn(lang)).map(({ id, data, body }) => ({
    path: `guides/${id.split('/').at(-1)!}`,
    title: data.title,
    about: [data.description, ...[...(body ?? '').matchAll(/^#+ (.*)$/gm)].map(([, text]) => text!)].join(
      ' | ',
    ),
  }));
}

/** @param lists what is said beside the name of a topic by who asks for its terms */
async function topicsAsPages(lang: Lang, lists: readonly string[]): Promise<NamedPage[]> {
  return (await siteData()).topics.map(({ id }) => {
    const names = languages.map((of) => translator(of)(`topics.names.${id}`));
    return {
      path: `topics/${id}`,
      title: translator(lang)(`topics.names.${id}`),
      about: names.join(' | '),
      ways: names.flatMap((name) => lists.map((list) => `${name} ${list}`)),
    };
  });
}

async function documentsAsPages(
  lang: Lang,
  waysOfKind: (kind: string) => readonly string[],
): Promise<NamedPage[]> {
  const { documents, terms } = await siteData();
  const dateOf = ({ delivered, published }: (typeof documents)[number]) => delivered ?? published ?? '';
  const newest = documents.toSorted((a, b) => byCodeUnits(dateOf(b), dateOf(a))).slice(0, mostDocuments);
  const termOf = new Map(terms.map((term) => [term.id, term]));
  const most = Math.min(mostSubjectsOfOne, Math.floor(mostSubjects / newest.length));
  const tellingTermsOf = tellingTermsAmong(newest);
  return newest.map((document) => {
    const { id, shortTitles, kind } = document;
    const subjects = tellingTermsOf(document).slice(0, most);
    const kinds = [...languages.map((of) => translator(of)(`documents.kind.${kind}`)), ...waysOfKind(kind)];
    return {
      path: `documents/${id}`,
      title: shortTitles[lang],
      about: '',
      ways: waysOfDocument(document, kinds),
      subjects: subjects.flatMap((term) => languages.map((of) => termOf.get(term)?.[of] ?? '')),
    };
  });
}

/** Tells the ids of the terms of a document, those first that it has often, and the others seldom. */
function tellingTermsAmong(documents: readonly DocumentData[]): (document: DocumentData) => string[] {
  const counts = new Map<string, number>();
  for (const { id } of documents.flatMap(({ terms }) => terms)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const worthOf = ({ id, uses }: DocumentData['terms'][number]) =>
    Math.log(1 + uses) * Math.log(1 + documents.length / counts.get(id)!);
  return ({ terms }) => terms.toSorted((a, b) => worthOf(b) - worthOf(a)).map(({ id }) => id);
}

function namedPages(lang: Lang): NamedPage[] {
  const t = translator(lang);
  const [own, translated] = lang === 'en' ? ['english', 'pinyin'] : ['pinyin', 'english'];
  const titled = (
    ['check', 'figures', 'documents', 'offline', 'guides', 'sources', 'topics', 'search'] as const
  ).map((path) => ({
    path,
    title: t(`${path}.title`),
    // Of some the title alone: what else they say stands on every page.
    about: ofBoth((of) => [of(`${path}.title`), ...leadOf(path, of)].join(' | ')),
  }));
  return [
    ...titled,
    {
      path: 'downloads',
      title: t('downloads.title'),
      about: ofBoth((of) =>
        [
          of('downloads.title'),
          of('downloads.lead'),
          of('downloads.memory'),
          of('downloads.memoryFor'),
          of('downloads.data'),
          'CSV TSV TBX JSON',
        ].join(' | '),
      ),
    },
    {
      path: 'terms',
      names: ['terms', `terms-by-${own!}`],
      title: t('terms.title'),
      about: ofBoth((of) => of('terms.title')),
    },
    {
      path: 'terms/by-translation',
      names: [`terms-by-${translated!}`],
      title: t(`terms.ordered.${otherLanguage(lang)}`),
      about: '',
    },
    { path: '', names: ['home'], title: t('site.name'), about: ofBoth((of) => of('site.name')) },
  ];
}

function leadOf(path: string, of: Texts): string[] {
  switch (path) {
    case 'check':
      return [of('check.lead')];
    case 'figures':
      return [of('figures.lead')];
    case 'documents':
      return [of('documents.lead')];
    case 'offline':
      return [of('offline.lead')];
    default:
      return [];
  }
}
