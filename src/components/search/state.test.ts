import { expect, test } from 'vitest';
import { readState, writeState } from './state.ts';

const offered = {
  type: ['', 'terms'],
  topic: ['', 'economy'],
  document: [''],
  year: ['', '2024'],
  sort: [''],
};
const isOffered = (name: keyof typeof offered, value: string) => offered[name].includes(value);

test('an address says what is searched and chosen', () => {
  expect(readState('?q=a%20b&topic=economy&year=2024&other=1', isOffered)).toEqual({
    q: 'a b',
    type: '',
    topic: 'economy',
    document: '',
    year: '2024',
    sort: '',
  });
});

test('what a filter does not have counts as nothing chosen', () => {
  const state = readState('?q=x&document=old-slug&topic=__proto__&type=constructor&sort=date', isOffered);
  expect(state).toEqual({ q: 'x', type: '', topic: '', document: '', year: '', sort: '' });
});

test('what is written is read again; nothing chosen is the bare path', () => {
  const state = readState('?q=乡村&type=terms', isOffered);
  expect(readState(writeState(state, '/en/search/'), isOffered)).toEqual(state);
  expect(writeState(readState('', isOffered), '/en/search/')).toBe('/en/search/');
});
