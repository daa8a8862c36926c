import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFilesOfSite } from '../../../components/search/search-files-of-site.ts';
import { writePacked, type PackedFile } from '../../../search/packed-files.ts';

/** Held as one text, and so neither all files nor one by one: each page costs Astro more than these files do. */
const filesOfPart = 200;

/**
 * The files of the search, many in each part. A build takes the parts apart when the pages are made, see
 * `scripts/lib/search-files-integration.ts`; none is part of the site.
 */
export const getStaticPaths: GetStaticPaths = async () => {
  if (import.meta.env.DEV) return [];
  const files = [...(await searchFilesOfSite())];
  return Array.from({ length: Math.ceil(files.length / filesOfPart) }, (_, part) => ({
    params: { part: `${part}` },
    props: { files: files.slice(part * filesOfPart, (part + 1) * filesOfPart) },
  }));
};

export const GET: APIRoute<{ files: PackedFile[] }> = ({ props }) => new Response(writePacked(props.files));
