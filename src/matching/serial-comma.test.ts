import { expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import { serialSpellings } from './serial-comma.ts';

test.each([
  ['roads, ports, and bridges', 'roads, ports and bridges'],
  ['open, safe or clean', 'open, safe, or clean'],
  ['plan roads and ports, build bridges and rails', 'plan roads and ports, build bridges, and rails'],
])('%s is also spelled %s', (text, other) => {
  expect(serialSpellings(text)).toEqual([text, other]);
});

test.each(['roads and ports', 'roads, ports', 'in 2030, and later', 'band, sandy land'])(
  '%s is no list and has one spelling',
  (text) => {
    expect(serialSpellings(text)).toEqual([text]);
  },
);

test('a list is linked with the comma before its last member and without it', () => {
  const matcher = createMatcher([
    { term: 'a', lang: 'en', text: 'roads, ports, and bridges' },
    { term: 'b', lang: 'en', text: 'safe, clean or open' },
  ]);
  const text = 'Roads, ports and bridges; roads, ports, and bridges; safe, clean, or open; roads, and ports.';
  const { matches } = matcher.match(text, 'en');
  expect(matches.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual([
    ['Roads, ports and bridges', 'roads, ports, and bridges'],
    ['roads, ports, and bridges', 'roads, ports, and bridges'],
    ['safe, clean, or open', 'safe, clean or open'],
  ]);
});
