import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { answer, type SearchAnswer } from '../../src/components/search/answer.ts';
import { documentsOfSite } from '../../src/components/search/documents-of-site.ts';
import { openPagefind } from '../../src/components/search/pagefind.ts';
import { searchParagraphs } from '../../src/components/search/paragraphs.ts';
import type { SearchState } from '../../src/components/search/state.ts';
import { usesOfTerm } from '../../src/components/search/uses.ts';
import { type Lang, languages } from '../../src/languages.ts';
import { answerFigures, figureQuestion } from '../../src/search/figures.ts';
import { threshold } from '../../src/search/scores.ts';
import { openPages, type AskedPageFile, type PageFile } from '../../src/search/page-files.ts';
import { pagesFor, type SitePage } from '../../src/search/site-pages.ts';
import { createTermIndex } from '../../src/search/term-index.ts';
import { readFigures } from './figures-of-site.ts';
import type { SeenHits } from './wanted-hits.ts';

/** What a reader sees of an answer. */
export interface SeenAnswer extends SeenHits {
  /** Terms, answers or not. */
  nearest: readonly string[];
  leftOut: readonly string[];
}

/**
 * Asks the built site as its search page does, without a browser: the same files, read from the disk; for terms
 * alone, which are the same as beside what the documents hold.
 */
export type AskSite = (query: string, type?: 'terms') => Promise<SeenAnswer>;

const nothingChosen: Omit<SearchState, 'q' | 'type'> = { topic: '', document: '', year: '', sort: '' };

/** @param folder of the built site */
export function searchInNode(folder: string): Record<Lang, AskSite> {
  readFilesAsIfFetched(folder);
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const terms = createTermIndex(async (name) => read(`data/search/${name}.json`));
  const base = `${pathToFileURL(path.resolve(folder)).href}/`;
  const index = openPagefind(base);
  const askIn = (lang: Lang): AskSite => {
    const html = readFileSync(path.join(folder, lang, 'search/index.html'), 'utf8');
    const pages = openPages(
      read(`data/search/${nameOfPages(html)}.json`) as PageFile,
      async (name) => read(`data/search/${name}.json`) as AskedPageFile,
    );
    const documents = documentsOfSite(base, lang, Number(/data-document-files="(\d+)"/.exec(html)![1]));
    return async (q, type) => {
      const answers = answer(
        { ...nothingChosen, q, type: type ?? '' },
        {
          lang,
          terms,
          paragraphs: (of, query, options) => searchParagraphs(index, of, query, options),
          uses: (hit) => usesOfTerm(base, hit, lang),
          documents,
          pause: async () => undefined,
        },
        new AbortController().signal,
      );
      for await (const known of answers)
        if (known.documents && !known.documents.isPartial)
          return {
            ...seen(known, pagesFor(known.plain, await pages(known.plain))),
            figures: await figuresFor(known.plain),
          };
      throw new Error(`No answer to ${q}`);
    };
  };
  return Object.fromEntries(languages.map((lang) => [lang, askIn(lang)])) as Record<Lang, AskSite>;
}

/** The figures that the search page shows, as `indicator:year`. */
async function figuresFor(query: string): Promise<string[]> {
  const { names, asked, content } = (knownFigures ??= readFigures());
  const question = await figureQuestion(query, names, async (lang) => asked[lang]);
  return question
    ? answerFigures(question, content).flatMap(({ indicator, year, document }) =>
        // One without a year is of that which its document is named for.
        [year ?? '', ...(year === undefined ? (document.match(/20\d\d/g) ?? []) : [])].map(
          (of) => `${indicator ?? ''}:${of}`,
        ),
      )
    : [];
}

let knownFigures: ReturnType<typeof readFigures> | undefined;

function seen({ terms, documents }: SearchAnswer, pages: readonly SitePage[]): SeenAnswer {
  const nearest = terms.map(({ row: [id] }) => id);
  const { paragraphs, uses, usesFirst, leftOut } = documents!;
  const ofParagraphs = paragraphs.map(({ document, block }) => `${document}#${block}`);
  const ofUses = uses.map(({ document, block }) => `${document}#${block}`);
  return {
    terms: (terms[0]?.score ?? 0) < threshold.oneError ? [] : nearest,
    nearest,
    places: usesFirst ? [...ofUses, ...ofParagraphs] : [...ofParagraphs, ...ofUses],
    pages: pages.map(({ href }) => /\/(?:en|zh)(\/.*?)\/?$/.exec(href)![1]!),
    leftOut,
  };
}

/** The file of the pages that the search page knows of. */
function nameOfPages(html: string): string {
  return /data-pages="([^"]*)"/.exec(html)![1]!;
}

/** What the site fetches, from the disk. */
function readFilesAsIfFetched(folder: string): void {
  const root = pathToFileURL(path.resolve(folder)).href;
  const request = globalThis.fetch;
  Object.assign(globalThis, {
    location: { href: `${root}/` },
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      const url = new URL(input instanceof Request ? input.url : input, `${root}/`);
      if (url.protocol !== 'file:') return request(input, init);
      try {
        return new Response(readFileSync(url.pathname));
      } catch {
        return new Response('', { status: 404 });
      }
    },
  });
}
