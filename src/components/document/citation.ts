import type { DocumentData } from '../../exchange/document-data.ts';
import { sourceText, textIn } from '../../exchange/document-texts.ts';
import type { Lang } from '../../languages.ts';

/** What a citation names of a document. */
type Cited = Pick<DocumentData, 'id' | 'titles' | 'number' | 'author' | 'delivered' | 'texts'>;

/** Types of BibTeX and CSL: a text on the web, whatever it was first. */
const bibtexType = 'online';
const cslType = 'webpage';

/** Who published the text that is read in a language; the source, where that text is the site's own. */
function publisherOf(document: Cited, lang: Lang): string | undefined {
  return (textIn(document, lang)?.publisher ?? sourceText(document).publisher)?.[lang];
}

function dateOf(document: Cited, lang: Lang): string | undefined {
  return textIn(document, lang)?.published ?? sourceText(document).published ?? document.delivered;
}

/** A document in one line of plain text, without the address at which it is read. */
export function plainCitation(document: Cited, lang: Lang, site: string): string {
  const title = document.titles[lang];
  const by = publisherOf(document, lang);
  const date = dateOf(document, lang);
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
    ['organization', publisherOf(document, lang)],
    ['note', document.author?.[lang]],
    ['date', dateOf(document, lang)],
    ['number', document.number],
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
  const date = dateOf(document, lang);
  return JSON.stringify(
    [
      {
        id: document.id,
        type: cslType,
        title: document.titles[lang],
        publisher: publisherOf(document, lang),
        ...(document.author && { author: [{ literal: document.author[lang] }] }),
        ...(document.number && { number: document.number }),
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
