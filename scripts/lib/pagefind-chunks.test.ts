import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { encodeHan } from '../../src/search/han-words.ts';
import { itemsOf, textOf } from './cbor-items.ts';
import { cutWords } from './pagefind-chunks.ts';
import { collectIndex } from './search-index.ts';

const wordOf = (word: string, length = 2_000) => ({ word, item: Buffer.alloc(length) });
const chunksOf = (words: readonly string[], length?: number) =>
  cutWords(words.map((word) => wordOf(word, length))).map((chunk) => chunk.map(({ word }) => word));

test('words that begin alike stay together, whatever they weigh', () => {
  expect(chunksOf(['pro', 'process', 'procur', 'project', 'prone', 'public', 'rural', 'school'])).toEqual([
    ['pro', 'process', 'procur', 'project', 'prone'],
    ['public', 'rural', 'school'],
  ]);
});

test('Chinese characters, which are words of one length, need not', () => {
  expect(chunksOf(['zqbaaa', 'zqbaab', 'zqbaac', 'zqbaad'])).toEqual([
    ['zqbaaa', 'zqbaab', 'zqbaac'],
    ['zqbaad'],
  ]);
});

test('of a large index there are not more chunks than can be listed', () => {
  const letterOf = (value: number) => String.fromCharCode(97 + (value % 26));
  const words = Array.from(
    { length: 5_000 },
    (_, at) => `zqb${[at / 676, at / 26, at].map((value) => letterOf(Math.floor(value))).join('')}`,
  );
  const { length } = chunksOf(words, 10_000);
  expect(length).toBeGreaterThan(150);
  expect(length).toBeLessThanOrEqual(200);
});

const folder = await mkdtemp(path.join(tmpdir(), 'index-'));
afterAll(() => rm(folder, { recursive: true }));

test('an index of Pagefind holds the same words after it is cut, in chunks that leave no gap', async () => {
  const texts = Array.from({ length: 60 }, (_, at) =>
    encodeHan(`区域协调发展第${String.fromCodePoint(0x4e00 + at * 37)}章 coordinated development w${at}x`),
  );
  const index = await collectIndex(
    texts.map((content, at) => ({ url: `/${at}`, content, filters: {}, sort: {} })),
  );
  await index.write(folder);
  const read = (file: string) => gunzipSync(readFileSync(path.join(folder, file))).subarray(12);
  const [metaFile] = readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { en: { hash: string } };
  };
  expect(metaFile).toBe(`pagefind.${entry.languages.en.hash}.pf_meta`);
  const list = itemsOf(itemsOf(read(metaFile!))[2]!).map((chunk) => itemsOf(chunk).map(textOf));
  expect(list.length).toBeGreaterThan(1);
  expect(readdirSync(path.join(folder, 'index')).sort()).toEqual(
    list.map(([, , hash]) => `${hash}.pf_index`).sort(),
  );
  expect(list.map(([from]) => from)).toEqual(['', ...list.slice(0, -1).map(([, to]) => to)]);
  const words = list.flatMap(([, , hash]) =>
    itemsOf(itemsOf(read(`index/${hash}.pf_index`))[0]!).map((item) => textOf(itemsOf(item)[0]!)),
  );
  expect(words).toEqual([...new Set(words)]);
  expect(words).toContain('develop');
  expect(words.filter((word) => /^w\d+x$/.test(word))).toHaveLength(60);
});
