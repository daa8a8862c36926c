import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from './automaton.ts';

function scanned(patterns: string[], text: string): string[] {
  const found: string[] = [];
  scan(patterns, text, (pattern, last) => found.push(`${pattern} ends at ${last}`));
  return found.sort();
}

/** Symbols are code points; the automaton names nodes, and here every pattern that ends at one. */
function scan(patterns: string[], text: string, found: (pattern: number, last: number) => void): void {
  const symbolsOf = (string: string) => [...string].map((character) => character.codePointAt(0)!);
  const automaton = buildAutomaton(patterns.map(symbolsOf));
  const symbols = symbolsOf(text);
  automaton.scan(symbols, symbols.length, (node, last) => {
    patterns.forEach((_, pattern) => {
      if (automaton.ends[pattern] === node) found(pattern, last);
    });
  });
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
    scan(['c', 'abc', 'bc'], 'abc', (pattern) => found.push(pattern));
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
