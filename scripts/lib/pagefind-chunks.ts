import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemsOf, textOf, writeText } from './cbor-items.ts';

/**
 * Pagefind files the words of its index in chunks of some 60 kB (25 kB gzip), and has no option for smaller ones. A
 * query of two words loads two of them, for a few hundred bytes that it needs. Here they are cut smaller.
 *
 * The files are those of Pagefind 1.6: gzip of `pagefind_dcd` and CBOR. A chunk is `[[word, …], …]`, in the order of
 * the words; the list of all is in `pf_meta`, as `[from, to, hash]`; the hash of that is in `pagefind-entry.json`.
 */

/** Before gzip, which makes less than half of it. */
const bytesOfChunk = 5_000;
/** Each is named in a list that every search loads. */
const mostChunks = 200;
/**
 * Words that begin with the same letters stay in one chunk: a reader's word is looked for in one only, and may be
 * unfinished, or longer than its stem, which is what the index has.
 */
const lettersTogether = 3;
/** Chinese characters are written as words of one length, see src/search/han-words.ts: each may stand by itself. */
const chineseCharacter = /^zq[a-p][a-z]{3}$/;

const signature = Buffer.from('pagefind_dcd');

interface Entry {
  languages: Record<string, { hash: string }>;
}

interface Word {
  word: string;
  item: Buffer;
}

/** Cuts the index in a folder into smaller chunks, in place. */
export function cutIndex(folder: string): void {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  for (const [language, about] of Object.entries(entry.languages))
    about.hash = cutLanguage(folder, language, about.hash);
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** Returns the new hash of the list. */
function cutLanguage(folder: string, language: string, hash: string): string {
  const metaFile = (own: string) => path.join(folder, `pagefind.${own}.pf_meta`);
  const chunkFile = (own: string) => path.join(folder, 'index', `${own}.pf_index`);
  const [version, pages, list, ...further] = itemsOf(read(metaFile(hash)));
  const files = itemsOf(list!).map((chunk) => chunkFile(textOf(itemsOf(chunk)[2]!)));
  const words = files.flatMap((file) => wordsOf(read(file)));
  const chunks = cutWords(words);
  for (const file of [...files, metaFile(hash)]) rmSync(file);
  let from = '';
  const newList = chunks.map((own) => {
    const content = arrayOf([arrayOf(own.map(({ item }) => item))]);
    const name = `${language}_${hashOf(content)}`;
    write(chunkFile(name), content);
    const to = own.at(-1)!.word;
    // From the last word of the one before on: so there is one chunk for every word, also for one that is not there.
    const item = arrayOf([from, to, name].map(writeText));
    from = to;
    return item;
  });
  const meta = arrayOf([version!, pages!, arrayOf(newList), ...further]);
  const newHash = `${language}_${hashOf(meta)}`;
  write(metaFile(newHash), meta);
  return newHash;
}

function wordsOf(chunk: Buffer): Word[] {
  const [words] = itemsOf(chunk);
  return itemsOf(words!).map((item) => ({ word: textOf(itemsOf(item)[0]!), item }));
}

/** Words in the order of the index → the chunks they are cut into, none of them empty. */
export function cutWords(words: readonly Word[]): Word[][] {
  const all = words.reduce((sum, { item }) => sum + item.length, 0);
  const enough = Math.max(bytesOfChunk, all / mostChunks);
  const chunks: Word[][] = [];
  let size = Infinity;
  let before = '';
  for (const own of words) {
    const mayPart = chineseCharacter.test(own.word) || beginningOf(own.word) !== beginningOf(before);
    if (chunks.length === 0 || (size >= enough && mayPart)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)!.push(own);
    size += own.item.length;
    before = own.word;
  }
  return chunks;
}

function beginningOf(word: string): string {
  return [...word].slice(0, lettersTogether).join('');
}

function read(file: string): Buffer {
  const content = gunzipSync(readFileSync(file));
  if (!content.subarray(0, signature.length).equals(signature))
    throw new Error(`${file} is no file of the Pagefind that this was written for.`);
  return content.subarray(signature.length);
}

function write(file: string, content: Buffer): void {
  writeFileSync(file, gzipSync(Buffer.concat([signature, content]), { level: 9 }));
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
