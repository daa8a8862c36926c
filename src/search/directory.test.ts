import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDirectory, readDirectory } from './directory.ts';

/** Few letters, so that keys begin alike; a space and Chinese characters, as real keys have them. */
const key = fc.string({
  unit: fc.constantFrom('a', 'b', 'z', ' ', '$', '1', '乡', '村', '𠀀'),
  minLength: 1,
  maxLength: 5,
});

test('every key is looked for in the shard that holds it, however the pages are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(key, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 6 }),
      async (keys, keysOfShard, shardsOnPage) => {
        const sorted = keys.toSorted();
        const shards = Array.from({ length: Math.ceil(sorted.length / keysOfShard) }, (_, index) =>
          sorted.slice(index * keysOfShard, (index + 1) * keysOfShard),
        );
        const split = new Set(sorted.filter((_, index) => index % 3 === 0));
        const { heads, pages } = makeDirectory(shards, split, shardsOnPage);
        const placeOf = readDirectory(heads, async (page) => pages[page]!);
        for (const [number, own] of shards.entries()) {
          for (const wanted of own) {
            const { isSplit, shardOf } = await placeOf(wanted);
            expect(shardOf(wanted)).toBe(number);
            expect(isSplit(wanted)).toBe(split.has(wanted));
          }
        }
      },
    ),
  );
});

test('all whole keys that one word can have stand on one page, which is loaded once', async () => {
  const shards = ['aa', 'ab', 'abc', 'abcd', 'abcde', 'abd', 'b'].map((own) => [own]);
  const { heads, pages } = makeDirectory(shards, new Set(['abc', 'abcd']), 2);
  expect(pages.length).toBeGreaterThan(2);
  const asked: number[] = [];
  const placeOf = readDirectory(heads, async (page) => {
    asked.push(page);
    return pages[page]!;
  });
  const { isSplit, shardOf } = await placeOf('abcdefg');
  expect([isSplit('abc'), isSplit('abcd'), isSplit('abcde')]).toEqual([true, true, false]);
  expect(shardOf('abcde')).toBe(4);
  await placeOf('abc');
  expect(asked).toHaveLength(1);
});
