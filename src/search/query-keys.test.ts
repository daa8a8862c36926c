import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysDespiteError, keysInside, keysOfQuery, type FindKey } from './query-keys.ts';
import { longestQuery, parseQuery } from './query.ts';

const word = fc.constantFrom('a', 'de', 'the', 'rural', 'cities', 'xiang', 'zhen', '5g', '乡', '村', '乡村');
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', '，')), { minLength: 1, maxLength: 400 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

test('however long a query is, its keys are found in steps that grow with its length', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (typed, holdsAll) => {
      let asked = 0;
      const find: FindKey = async (wanted) => {
        asked += 1;
        return { key: wanted, shard: asked, holdsAll: holdsAll && asked % 50 === 0 };
      };
      const query = parseQuery(typed, new Map());
      for (const keys of [keysOfQuery, keysDespiteError, keysInside])
        await Array.fromAsync(keys(query, find));
      // Beside those of every word and its neighbour, those of the pairs of the longest words.
      expect(asked).toBeLessThanOrEqual(12 * query.text.length + 500);
    }),
    { numRuns: 60 },
  );
});

test('of an address longer than any query the beginning is read', () => {
  const { text: read } = parseQuery('乡村 development '.repeat(100_000), new Map());
  expect(read.length).toBeLessThanOrEqual(longestQuery);
});

test('two words that begin alike are no pair: no term is filed under one key twice', async () => {
  const asked: string[] = [];
  const find: FindKey = async (wanted) => {
    asked.push(wanted);
    return { key: wanted, shard: 0, holdsAll: false };
  };
  const query = parseQuery('major projects for protecting culture', new Map());
  await Array.fromAsync(keysOfQuery(query, find));
  const pairs = asked.filter((key) => key.includes(' '));
  expect(pairs).toContain('maj pro');
  expect(pairs.filter((key) => new Set(key.split(' ')).size === 1)).toEqual([]);
});
