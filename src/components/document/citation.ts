import type { DocumentData } from '../../exchange/document-data.ts';
import type { Lang } from '../../languages.ts';

/** What a citation names of a document. */
type Cited = Pick<
  DocumentData,
  'id' | 'titles' | 'publisher' | 'author' | 'delivered' | 'published' | 'lang'
>;

/** Types of BibTeX and CSL: a text on the web, whatever it was first. */
const bibtexType = 'online';
const cslType = 'webpage';

/** A document in one line of plain text, without the address at which it is read. */
export function plainCitation(document: Cited, lang: Lang, site: string): string {
  const title = document.titles[lang];
  const by = document.publisher[lang];
  const date = document.published ?? document.delivered;
  return lang === 'zh'
    ? `《${title}》，${[by, date].filter(Boolean).join('，')}。载《${site}》：`
    : `“${title}.” ${[by, date].filter(Boolean).join(', ')}. ${site}, `;
}

/**
 * A document as an entry of BibTeX (biblatex): https://ctan.org/pkg/biblatex
 *
 * @param address at which it is read, where it is known
 */
export function bibtex(document: Cited, lang: Lang, site: string, address?: string): string {
  const fields: [string, string | undefined][] = [
    ['title', document.titles[lang]],
    ['organization', document.publisher[lang]],
    ['note', document.author?.[lang]],
    ['date', document.published ?? document.delivered],
    ['maintitle', site],
    ['langid', lang === 'zh' ? 'chinese' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${escaped(value)}},`] : []));
  return `@${bibtexType}{${document.id},\n${[...lines, ...(address ? [`  url = {${address}},`] : [])].join('\n')}\n}\n`;
}

/** Characters that TeX would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[%&$#_]/g, (mark) => `\\${mark}`);
}

/** A document as CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export function cslJson(document: Cited, lang: Lang, site: string, address?: string): string {
  const date = document.published ?? document.delivered;
  return JSON.stringify(
    [
      {
        id: document.id,
        type: cslType,
        title: document.titles[lang],
        publisher: document.publisher[lang],
        ...(document.author && { author: [{ literal: document.author[lang] }] }),
        ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
        'container-title': site,
        language: lang === 'zh' ? 'zh-CN' : 'en',
        ...(address && { URL: address }),
      },
    ],
    null,
    2,
  );
}
