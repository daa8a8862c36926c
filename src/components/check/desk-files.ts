/** The files that the check page fetches when it is used, each named for what it holds. */
import { getEntry } from 'astro:content';
import { hash } from '../../search/hash.ts';
import { siteData } from '../site-data.ts';
import { sampleTexts, type Samples } from './samples.ts';

export interface DeskFile {
  /** Below `/data/check/`, without its ending. */
  name: string;
  content: string;
  /** As it travels (gzip), and as it is read; in bytes. */
  travels: number;
  bytes: number;
}

export interface DeskFiles {
  terms: DeskFile;
  samples: DeskFile;
}

let made: Promise<DeskFiles> | undefined;

export function deskFiles(): Promise<DeskFiles> {
  if (import.meta.env.DEV) return make();
  return (made ??= make());
}

async function make(): Promise<DeskFiles> {
  const terms = await getEntry('checking', 'terms');
  if (!terms) throw new Error('content/generated/checking.json has no terms: run `npm run build:content`.');
  const samples: Samples = sampleTexts((await siteData()).documents);
  return {
    terms: await fileOf('terms', terms.data.packed),
    samples: await fileOf('samples', JSON.stringify(samples)),
  };
}

async function fileOf(kind: string, content: string): Promise<DeskFile> {
  const digits = [1, 2].map((seed) => hash(content, seed).toString(36).padStart(7, '0')).join('');
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
  return {
    name: `${kind}-${digits}`,
    content,
    travels: (await new Response(packed).arrayBuffer()).byteLength,
    bytes: new TextEncoder().encode(content).length,
  };
}
