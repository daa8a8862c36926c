import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { jsonAnswer } from '../../../components/answers.ts';
import { siteData } from '../../../components/site-data.ts';
import { blockIn } from '../../../exchange/document-texts.ts';
import { siteFigures } from '../../../components/figures/figures-of-site.ts';
import { askedFigureFile, figureFile, figureNamesFile } from '../../../search/figures.ts';
import { languages } from '../../../languages.ts';
import type { DocumentData } from '../../../exchange/document-data.ts';
import { searchFiles, type SearchedTexts } from '../../../search/search-data.ts';
import { pagesOfSite } from '../../../components/search/pages-of-site.ts';
import { meaningsOf } from '../../../search/meaning-files.ts';
import { pageFiles } from '../../../search/page-files.ts';
import { termRow } from '../../../search/term-rows.ts';

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

/** The files of the term search, see `searchFiles`. */
export const getStaticPaths: GetStaticPaths = async () => {
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
  const once = new Map<string, unknown>([...files, ...others]);
  return [...once].map(([name, content]) => ({ params: { name }, props: { content } }));
};

export const GET: APIRoute<{ content: unknown }> = ({ props }) => jsonAnswer(props.content);
