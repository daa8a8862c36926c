import { counted } from '../../i18n/counted.ts';
import { type Lang, langOf } from '../../languages.ts';
import type { TermHit } from '../../search/rank.ts';
import { englishEvidence } from '../../search/row-evidence.ts';
import { evidenceMark } from '../evidence-mark.ts';
import { pageSize, type DocumentsAnswer } from './answer.ts';
import { element, interpolate } from './element.ts';
import type { Paragraph } from './paragraphs.ts';
import { fromTemplate, slotOf } from './templates.ts';
import type { ResultTexts } from './texts.ts';
import type { TermUse } from './uses.ts';
import { viaMarks } from './via-marks.ts';

/** What the sections of the results need to know of their page. */
export interface ResultPage {
  /** The address of the site, and of the pages in the language of this one. */
  base: string;
  lang: Lang;
  texts: ResultTexts;
  titleOf(document: string): string;
  /** The address of the same search for another query. */
  addressOf(query: string): string;
  /** Says that something went wrong; returns what is to be shown of it. */
  report(error: unknown): string;
}

/** How many more terms or uses one press of the button shows. */
const further = 3 * pageSize;

export function termsSection(page: ResultPage, hits: readonly TermHit[], heading: string): HTMLElement {
  const section = sectionOf(page, heading, hits.length);
  showInPages(page, section, hits, (hit) => termItem(page, hit));
  return section;
}

function termItem({ base, lang, texts }: ResultPage, { row, via }: TermHit): HTMLElement {
  const [id, zh, en] = row;
  const item = itemOf('term', `${base}${lang}/terms/${id}/`);
  slotOf(item, 'zh').textContent = zh;
  slotOf(item, 'en').textContent = en;
  slotOf(item, 'en').after(' ', evidenceMark(englishEvidence(row), texts.evidence, lang));
  if (!via) {
    slotOf(item, 'via').remove();
    return item;
  }
  const form = slotOf(item, 'form');
  form.textContent = via.text;
  form.lang = langOf(via.text);
  slotOf(item, 'advice').replaceWith(...viaMarks(via, texts, lang));
  return item;
}

export function paragraphsSection(page: ResultPage, answer: DocumentsAnswer): HTMLElement {
  const { paragraphs, search, isOtherLanguage } = answer;
  const hasMore = () => search !== undefined && search.left() > 0;
  const heading = isOtherLanguage ? page.texts.inOtherDocuments : page.texts.inDocuments;
  const section = sectionOf(page, heading, hasMore() ? undefined : paragraphs.length);
  const list = slotOf(section, 'list');
  list.append(...paragraphs.map((paragraph) => paragraphItem(page, paragraph)));
  if (hasMore())
    addMoreButton(page, section, async (button) => {
      const next = await search!.next(pageSize);
      list.append(...next.map((paragraph) => paragraphItem(page, paragraph)));
      if (!hasMore()) button.remove();
    });
  return section;
}

function paragraphItem(page: ResultPage, paragraph: Paragraph): HTMLElement {
  const { document, block, lang, excerpt } = paragraph;
  const item = itemOf('paragraph', `${page.base}${lang}/documents/${document}/#${block}`);
  const text = slotOf(item, 'text');
  text.lang = lang;
  text.append(...excerpt.parts.map((part) => (part.marked ? element('mark', part.text) : part.text)));
  showPlace(page, item, [page.titleOf(paragraph.document), paragraph.section, paragraph.block], paragraph);
  return item;
}

/** The uses of a term, and a link to the search for its name in the language of the page. */
export function usesSection(page: ResultPage, hit: TermHit, uses: readonly TermUse[]): HTMLElement {
  const [, zh, en] = hit.row;
  const name = page.lang === 'en' ? en : zh;
  const section = sectionOf(page, interpolate(page.texts.usesOf, { term: name }), uses.length);
  const also = fromTemplate('also');
  const link = slotOf(also, 'link') as HTMLAnchorElement;
  link.href = page.addressOf(name);
  link.textContent = interpolate(page.texts.alsoSearch, { term: name });
  showInPages(page, section, uses, (use) => useItem(page, use));
  section.append(also);
  return section;
}

function useItem(page: ResultPage, use: TermUse): HTMLElement {
  const item = itemOf('paragraph', `${page.base}${page.lang}/documents/${use.document}/#${use.sentence}`);
  const text = slotOf(item, 'text');
  text.lang = use.lang;
  let at = 0;
  for (const { start, end } of use.marks) {
    text.append(use.text.slice(at, start), element('mark', use.text.slice(start, end)));
    at = end;
  }
  text.append(use.text.slice(at));
  showPlace(page, item, [page.titleOf(use.document), use.block], use);
  return item;
}

function showPlace(
  { texts }: ResultPage,
  item: HTMLElement,
  parts: readonly string[],
  { isTranslated }: { isTranslated: boolean },
): void {
  const all = [...parts, isTranslated ? texts.siteTranslation : ''];
  slotOf(item, 'place').textContent = all.filter(Boolean).join(' · ');
}

function sectionOf({ lang }: ResultPage, heading: string, count: number | undefined): HTMLElement {
  const section = fromTemplate('section');
  slotOf(section, 'heading').textContent = count === undefined ? heading : counted(heading, count, lang);
  return section;
}

function itemOf(template: 'term' | 'paragraph', href: string): HTMLElement {
  const item = fromTemplate(template);
  (slotOf(item, 'link') as HTMLAnchorElement).href = href;
  return item;
}

/** Shows the first page of items, and a button for more. */
function showInPages<T>(
  page: ResultPage,
  section: HTMLElement,
  items: readonly T[],
  itemFor: (item: T) => HTMLElement,
): void {
  const list = slotOf(section, 'list');
  let shown = 0;
  const show = (count: number) => {
    list.append(...items.slice(shown, shown + count).map(itemFor));
    shown += count;
  };
  show(pageSize);
  if (items.length <= shown) return;
  addMoreButton(page, section, (button) => {
    show(further);
    if (items.length <= shown) button.remove();
  });
}

/** @param act may fail: that is said beside the button, which stays for another try */
function addMoreButton(
  page: ResultPage,
  section: HTMLElement,
  act: (button: HTMLElement) => Promise<void> | void,
): void {
  const button = fromTemplate('more');
  const failure = element('span', '', 'quiet ui');
  failure.setAttribute('role', 'status');
  section.append(button, failure);
  const run = async () => {
    failure.textContent = '';
    try {
      await act(button);
    } catch (error) {
      failure.textContent = ` ${page.report(error)}`;
    }
  };
  button.addEventListener('click', () => void run());
}
