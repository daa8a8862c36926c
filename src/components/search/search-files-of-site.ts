import { getCollection, getEntry } from 'astro:content';
import type { DocumentData } from '../../exchange/document-data.ts';
import { blockIn } from '../../exchange/document-texts.ts';
import { languages } from '../../languages.ts';
import { askedFigureFile, figureFile, figureNamesFile } from '../../search/figures.ts';
import { meaningsOf } from '../../search/meaning-files.ts';
import { pageFiles } from '../../search/page-files.ts';
import { searchFiles, type SearchedTexts } from '../../search/search-data.ts';
import { termRow } from '../../search/term-rows.ts';
import { siteFigures } from '../figures/figures-of-site.ts';
import { siteData } from '../site-data.ts';
import { pagesOfSite } from './pages-of-site.ts';

/** The files that a search of terms, pages and figures reads, by name: see `searchFiles`. */
export async function searchFilesOfSite(): Promise<Map<string, unknown>> {
  const { terms, documents } = await siteData();
  const texts = usedIn(documents);
  const everyday = await getEntry('everyday', 'everyday');
  const ofPages = (await getCollection('askedPages')).flatMap(({ data }) => data.asked);
  texts.chinese.push(JSON.stringify([everyday?.data, [...siteFigures().indicators.values()], ofPages]));
  const files = searchFiles(terms.map(termRow), texts, meaningsOf(terms, everyday?.data));
  const { figures, indicators } = siteFigures();
  const asked = languages.map((lang) => askedFigureFile(indicators.values(), lang));
  const ofFigures = [figureFile(figures), figureNamesFile(indicators.values(), figures), ...asked];
  const pages = (await Promise.all(languages.map(pagesOfSite))).flatMap(pageFiles);
  const others = [...ofFigures, ...pages].map(({ name, content }) => [name, content] as const);
  // Two that hold the same have one name: where nothing is asked for, in either language.
  return new Map<string, unknown>([...files, ...others]);
}

/** The Chinese characters and the English words of the documents, each once: their texts are too long to be kept. */
function usedIn(documents: readonly DocumentData[]): SearchedTexts {
  const characters = new Set<string>();
  const words = new Set<string>();
  for (const { blocks } of documents)
    for (const block of blocks) {
      for (const character of blockIn(block, 'zh') ?? '') characters.add(character);
      for (const [word] of (blockIn(block, 'en') ?? '').matchAll(/\p{L}+/gu)) words.add(word);
    }
  return { chinese: [...characters], english: [...words] };
}
