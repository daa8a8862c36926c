import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from './automaton.ts';

function scanned(patterns: string[], text: string): string[] {
  const found: string[] = [];
  buildAutomaton(patterns.map((pattern) => [...pattern])).scan([...text], (pattern, last) =>
    found.push(`${pattern} ends at ${last}`),
  );
  return found.sort();
}

function searched(patterns: string[], text: string): string[] {
  const ends = [...text].map((_, last) => last);
  return patterns
    .flatMap((pattern, index) =>
      pattern === ''
        ? []
        : ends
            .filter((last) => text.slice(0, last + 1).endsWith(pattern))
            .map((last) => `${index} ends at ${last}`),
    )
    .sort();
}

describe('the automaton', () => {
  test.each([
    ['a pattern inside another', ['he', 'she', 'hers'], 'ushers'],
    ['a pattern that is the end of several', ['a', 'aa', 'aaa'], 'aaaa'],
    ['the same pattern twice', ['ab', 'ab'], 'abab'],
    ['a pattern reached only through a failure link of a failure link', ['abcd', 'bce', 'c'], 'abce'],
    ['an empty pattern', ['', 'a'], 'aa'],
    ['a letter that no pattern has', ['ab'], 'axbab'],
    ['no pattern', [], 'abc'],
    ['no text', ['a'], ''],
  ])('finds %s', (_name, patterns, text) => {
    expect(scanned(patterns, text)).toEqual(searched(patterns, text));
  });

  test('reports the longest of those that end at one place first', () => {
    const found: number[] = [];
    buildAutomaton([['c'], ['a', 'b', 'c'], ['b', 'c']]).scan(['a', 'b', 'c'], (pattern) =>
      found.push(pattern),
    );
    expect(found).toEqual([1, 2, 0]);
  });

  test('finds what a naive search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 15 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 60 }),
        (patterns, text) => {
          expect(scanned(patterns, text)).toEqual(searched(patterns, text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
