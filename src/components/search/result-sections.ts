import { counted } from '../../i18n/counted.ts';
import { type Lang, langOf } from '../../languages.ts';
import type { TermHit } from '../../search/rank.ts';
import { answerCard, onlyAnswer } from './answer-card.ts';
import { curly, innerQuotes } from '../../typography.ts';
import { englishEvidence } from '../../search/row-evidence.ts';
import { evidenceMark } from '../evidence-mark.ts';
import { pageSize, type DocumentsAnswer } from './answer.ts';
import type { SiteDocuments } from './documents-of-site.ts';
import { element, interpolate } from './element.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SitePage } from '../../search/site-pages.ts';
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
  /** Of all documents that are shown, the facts are loaded. */
  documents: SiteDocuments;
  /** The address of the same search for another query. */
  addressOf(query: string): string;
  /** Says that something went wrong; returns what is to be shown of it. */
  report(error: unknown): string;
}

/** How many more terms or uses one press of the button shows. */
const further = 3 * pageSize;
/** Of terms that stand in the query, or that it describes, so many come before the paragraphs that may hold it. */
const partsShown = 5;

export function termsSection(page: ResultPage, hits: readonly TermHit[], heading: string): HTMLElement {
  const section = sectionOf(page, heading, hits.length);
  showInPages(page, section, hits, (hit) => termItem(page, hit), hits[0]?.isPart ? partsShown : pageSize);
  const only = onlyAnswer(hits);
  if (only) {
    const item = slotOf(section, 'list').firstElementChild;
    // Its card has buttons for each form.
    item?.querySelector('copy-buttons')?.remove();
    item?.append(answerCard(page.base, only, page.lang));
  }
  return section;
}

function termItem({ base, lang, texts }: ResultPage, { row, via, definition }: TermHit): HTMLElement {
  const [id, zh, en] = row;
  const item = itemOf('term', `${base}${lang}/terms/${id}/`);
  slotOf(item, 'zh').textContent = curly(zh);
  slotOf(item, 'en').textContent = curly(en);
  const copy = slotOf(item, 'copy');
  copy.dataset['copy'] = `${zh}\t${en}`;
  copy.setAttribute('aria-label', `${copy.textContent}: ${zh} · ${en}`);
  slotOf(item, 'en').after(' ', evidenceMark(englishEvidence(row), texts.evidence, lang));
  if (definition) slotOf(item, 'meaning').textContent = definition[lang];
  else slotOf(item, 'meaning').remove();
  if (!via) {
    slotOf(item, 'via').remove();
    return item;
  }
  const form = slotOf(item, 'form');
  form.textContent = curly(via.text);
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
  const noticeTranslations = noticeOf(page, section);
  list.append(...paragraphs.map((paragraph) => paragraphItem(page, paragraph)));
  noticeTranslations(paragraphs);
  if (hasMore())
    addMoreButton(page, section, async (button) => {
      const next = await search!.next(pageSize);
      await page.documents.load(next.map(({ document }) => document));
      noticeTranslations(next);
      appendMore(
        list,
        next.map((paragraph) => paragraphItem(page, paragraph)),
      );
      if (!hasMore()) button.remove();
      return next.length;
    });
  return section;
}

function paragraphItem(page: ResultPage, paragraph: Paragraph): HTMLElement {
  const { document, block, lang, excerpt } = paragraph;
  const item = itemOf('paragraph', `${page.base}${lang}/documents/${document}/#${block}`);
  const text = slotOf(item, 'text');
  text.lang = lang;
  text.append(...excerpt.parts.map((part) => (part.marked ? element('mark', part.text) : part.text)));
  showOther(item, lang === 'zh' ? 'en' : 'zh', excerpt.counterpart.map((part) => part.text).join(''));
  const { title, whose } = page.documents.factsOf(document);
  showPlace(item, [title, paragraph.section, block], {
    whose: whose[lang] ?? '',
    isNoted: paragraph.isTranslated,
  });
  return item;
}

/** The uses of a term, and a link to the search for its name in the language of the page. */
export function usesSection(page: ResultPage, hit: TermHit, uses: readonly TermUse[]): HTMLElement {
  const [, zh, en] = hit.row;
  const name = page.lang === 'en' ? en : zh;
  const section = sectionOf(page, interpolate(page.texts.usesOf, { term: innerQuotes(name) }), uses.length);
  const also = fromTemplate('also');
  const link = slotOf(also, 'link') as HTMLAnchorElement;
  link.href = page.addressOf(name);
  link.textContent = interpolate(page.texts.alsoSearch, { term: innerQuotes(name) });
  noticeOf(page, section)(uses);
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
  showOther(item, use.counterpart?.lang, use.counterpart?.text ?? '');
  const { title, whose } = page.documents.factsOf(use.document);
  showPlace(item, [title, use.block], { whose: whose[use.lang] ?? '', isNoted: use.isTranslated });
  return item;
}

/** The same place in the other language. */
function showOther(item: HTMLElement, lang: Lang | undefined, text: string): void {
  const other = slotOf(item, 'other');
  if (!lang || !text) return other.remove();
  other.lang = lang;
  other.textContent = text;
}

let described = 0;

/**
 * The place is the name of the link, too: the text, which may be long, describes it. Whose words the text is
 * stands behind the place where the notice above the list does not say it.
 */
function showPlace(
  item: HTMLElement,
  parts: readonly string[],
  { whose, isNoted }: { whose: string; isNoted: boolean },
): void {
  const join = (all: readonly string[]) => all.filter(Boolean).join('\u00a0· ');
  const [link, text] = [slotOf(item, 'link'), slotOf(item, 'text')];
  slotOf(item, 'place').textContent = join(isNoted ? parts : [...parts, whose]);
  link.setAttribute('aria-label', join([...parts, whose]));
  text.id = `found-${(described += 1)}`;
  link.setAttribute('aria-describedby', text.id);
}

/** Says once above a list what of it is the site's own translation: all, or the texts of which documents. */
function noticeOf(
  { texts, documents }: ResultPage,
  section: HTMLElement,
): (shown: readonly { document: string; isTranslated: boolean }[]) => void {
  const all: { document: string; isTranslated: boolean }[] = [];
  return (shown) => {
    all.push(...shown);
    const titles = new Set(
      all.filter((own) => own.isTranslated).map((own) => documents.factsOf(own.document).title),
    );
    const notice = slotOf(section, 'notice');
    notice.hidden = titles.size === 0;
    const isOfAll = all.every((own) => own.isTranslated);
    notice.textContent = isOfAll
      ? texts.siteTranslation
      : `${texts.siteTranslation}: ${[...titles].join('; ')}`;
  };
}

/** Guides, downloads and topics. */
export function pagesSection(page: ResultPage, pages: readonly SitePage[]): HTMLElement {
  const section = sectionOf(page, page.texts.pages, undefined);
  const items = pages.map(({ title, href }) => {
    const item = itemOf('page', href);
    slotOf(item, 'title').textContent = title;
    return item;
  });
  slotOf(section, 'list').append(...items);
  return section;
}

function sectionOf({ lang }: ResultPage, heading: string, count: number | undefined): HTMLElement {
  const section = fromTemplate('section');
  slotOf(section, 'heading').textContent = count === undefined ? heading : counted(heading, count, lang);
  return section;
}

function itemOf(template: 'term' | 'paragraph' | 'page', href: string): HTMLElement {
  const item = fromTemplate(template);
  (slotOf(item, 'link') as HTMLAnchorElement).href = href;
  return item;
}

/** Shows the first items, and a button for more. */
function showInPages<T>(
  page: ResultPage,
  section: HTMLElement,
  items: readonly T[],
  itemFor: (item: T) => HTMLElement,
  first: number = pageSize,
): void {
  const list = slotOf(section, 'list');
  let shown = 0;
  const show = (count: number) => {
    const added = items.slice(shown, shown + count).map(itemFor);
    shown += count;
    return added;
  };
  list.append(...show(first));
  if (items.length <= shown) return;
  addMoreButton(page, section, (button) => {
    const added = show(further);
    appendMore(list, added);
    if (items.length <= shown) button.remove();
    return added.length;
  });
}

/** Adds items and puts the focus on the first of them: the button may be gone. */
function appendMore(list: HTMLElement, items: readonly HTMLElement[]): void {
  list.append(...items);
  items[0]?.querySelector('a')?.focus();
}

/**
 * @param act tells how many items it brought, which is announced; may fail: that is said beside the button,
 *   which stays for another try
 */
function addMoreButton(
  page: ResultPage,
  section: HTMLElement,
  act: (button: HTMLElement) => Promise<number> | number,
): void {
  const button = fromTemplate('more');
  const failure = element('span', '', 'quiet ui');
  failure.setAttribute('role', 'status');
  section.append(button, failure);
  const run = async () => {
    failure.textContent = '';
    try {
      failure.textContent = interpolate(page.texts.moreShown, { count: await act(button) });
    } catch (error) {
      failure.textContent = ` ${page.report(error)}`;
    }
  };
  button.addEventListener('click', () => void run());
}
