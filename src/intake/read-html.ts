import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { linesOfHtml, markedOfHtml, type HtmlNode } from './html-lines.ts';
import { htmlMetadata } from './html-metadata.ts';
import { removeFurniture, type PagePart } from './page-furniture.ts';
import { IntakeError, type Doubt, type Extracted } from './types.ts';

/** Below it, there is no page around the text that would have to be told from it. */
const smallPage = 1500;
/** Letters of an article; below it, what was found is a caption or a teaser. */
const shortArticle = 200;

const notes = {
  taken: {
    en: 'Taken from HTML: the text of the page, a paragraph on each line.',
    zh: '取自HTML网页，每段一行。',
  },
  around: {
    en: 'Navigation and other parts around the article were left out.',
    zh: '导航等正文以外的部分已略去。',
  },
  scripts: (count: number) => ({
    en: `${count === 1 ? 'A script was' : `${count} scripts were`} not read.`,
    zh: `未读取${count}段脚本。`,
  }),
};

/**
 * The article of a saved page: paragraphs, list items and tables, without navigation and scripts, which
 * are never run. Readability (the reader view of Firefox) finds where it is; tables that it takes for
 * layout stay where they stand between paragraphs of the article.
 *
 * @throws {IntakeError} where the page shows no text
 */
export function readHtml(source: string): Extracted {
  const page = parsed(source);
  const whole = linesOfHtml(page.body);
  if (whole.trim() === '')
    throw new IntakeError(
      'is a page without text: its scripts may have fetched it; save it from the browser as text',
    );
  const metadata = htmlMetadata(page, source);
  const scripts = [...page.querySelectorAll('script')].length;
  const { text, doubts } = withTitle(articleOf(source, whole), metadata.title);
  return {
    text,
    metadata,
    notes: [
      notes.taken,
      ...(text.length < whole.length * 0.98 ? [notes.around] : []),
      ...(scripts > 0 ? [notes.scripts(scripts)] : []),
    ],
    doubts,
    // Of the whole page: what does not stand in the article is passed over.
    marked: markedOfHtml(page.body),
  };
}

function articleOf(source: string, whole: string): { text: string; doubts: Doubt[] } {
  if (whole.length < smallPage) return { text: smallArticleOf(source) ?? whole, doubts: [] };
  const found = new Readability(parsed(source), {
    serializer: (node) => node as unknown as HtmlNode,
  }).parse();
  const article = found?.content ? linesOfHtml(found.content) : '';
  if (article.length < shortArticle) {
    const message =
      'No article could be told from the rest of the page, so all of it was taken: leave out what is not the text.';
    return { text: whole, doubts: [{ message }] };
  }
  return { text: withTables(whole, article), doubts: [] };
}

/** Of a small page, the article where it is most of what the page says beside its navigation. */
function smallArticleOf(source: string): string | undefined {
  const page = parsed(source);
  return removeFurniture(page.body as unknown as PagePart) > 0
    ? linesOfHtml(page.body) || undefined
    : undefined;
}

/** The lines of the article, and the rows of tables that stand between them on the page. */
function withTables(whole: string, article: string): string {
  const own = new Set(article.split(/\n+/));
  const lines = whole.split('\n');
  const first = lines.findIndex((line) => own.has(line));
  const last = lines.findLastIndex((line) => own.has(line));
  if (first < 0) return article;
  return lines
    .slice(first, last + 1)
    .filter((line) => line === '' || own.has(line) || line.includes('\t'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The title of the page stands above its article, where it is not in it. */
function withTitle({ text, doubts }: { text: string; doubts: Doubt[] }, title: string | undefined) {
  const start = text.slice(0, 600).replace(/\s+/g, '');
  const isThere = title === undefined || start.includes(title.replace(/\s+/g, ''));
  return { text: isThere ? text : `${title}\n\n${text}`, doubts };
}

function parsed(source: string) {
  // A piece of a page has no body: the parser takes what it is given for the whole document.
  const isWhole = /<(?:html|body)\b/i.test(source);
  const { document } = parseHTML(isWhole ? source : `<!doctype html><html><body>${source}</body></html>`);
  return document;
}
