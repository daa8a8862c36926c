import type { APIRoute, GetStaticPaths } from 'astro';
import { getEntry } from 'astro:content';
import { jsonAnswer } from '../../../components/answers.ts';
import { siteData } from '../../../components/site-data.ts';
import { blockIn } from '../../../exchange/document-texts.ts';
import { siteFigures } from '../../../components/figures/figures-of-site.ts';
import { figureFile } from '../../../search/figures.ts';
import { searchFiles } from '../../../search/search-data.ts';
import { meaningsOf } from '../../../search/meaning-files.ts';
import { termRow } from '../../../search/term-rows.ts';

/** The files of the term search, see `searchFiles`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { terms, documents } = await siteData();
  const blocks = documents.flatMap((document) => document.blocks);
  const texts = {
    chinese: blocks.flatMap((block) => blockIn(block, 'zh') ?? []),
    english: blocks.flatMap((block) => blockIn(block, 'en') ?? []),
  };
  const everyday = await getEntry('everyday', 'everyday');
  const files = searchFiles(terms.map(termRow), texts, meaningsOf(terms, everyday?.data));
  const figures = figureFile((await siteFigures()).figures);
  return [...files, [figures.name, figures.content] as const].map(([name, content]) => ({
    params: { name },
    props: { content },
  }));
};

export const GET: APIRoute<{ content: unknown }> = ({ props }) => jsonAnswer(props.content);
