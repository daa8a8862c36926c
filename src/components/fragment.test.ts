import { expect, test } from 'vitest';
import fc from 'fast-check';
import { idOf } from './fragment.ts';

test('a fragment names an id, percent signs decoded', () => {
  expect(['#p12s3', '#letter-%E6%B2%88', '#a%20b', '#', ''].map(idOf)).toEqual([
    'p12s3',
    'letter-沈',
    'a b',
    '',
    '',
  ]);
});

test('a malformed fragment names none, and nothing throws', () => {
  expect(['#%', '#100%', '#%E4%BD', '#%zz', '#a%2'].map(idOf)).toEqual(['', '', '', '', '']);
  fc.assert(fc.property(fc.string(), (text) => typeof idOf(`#${text}`) === 'string'));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (id) => idOf(`#${encodeURIComponent(id)}`) === id));
});
