import { expect, test } from 'vitest';
import type { Lang } from '../../languages.ts';
import { roomBeside, textLength } from './side-notes.ts';

const terms = {
  short: { zh: '六稳', en: 'six fronts' },
  long: { zh: '揭榜挂帅', en: 'open competition mechanism to select the best candidates' },
  warned: { zh: '六稳', en: 'six fronts' },
};

/** How many of the terms stand beside a text of a length, and how many of the remarks. */
function beside(names: string, length: number, { lang = 'en' as Lang, remarks = 0 } = {}): string {
  const ids = names.split(' ').filter(Boolean) as (keyof typeof terms)[];
  const room = roomBeside(length, lang, {
    terms: ids.map((id) => terms[id]),
    avoided: ids.map((id) => id === 'warned'),
    remarks,
  });
  return `${room.remarks} ${room.terms}`;
}

test('a line of text has room for one short term, and three lines for three', () => {
  expect(beside('short', 60)).toBe('0 1');
  expect(beside('short short short', 200)).toBe('0 3');
});

test('what has no room is folded away, and the line that says so has room', () => {
  expect(beside('short short', 60)).toBe('0 0');
  expect(beside('short short short short short', 200)).toBe('0 2');
});

test('an English term beside Chinese takes the lines that it needs', () => {
  expect(beside('long', 30, { lang: 'zh' })).toBe('0 0');
  expect(beside('long', 100, { lang: 'zh' })).toBe('0 1');
});

test('a form to avoid takes a line more; remarks come before terms', () => {
  expect(beside('warned', 60)).toBe('0 0');
  expect(beside('short', 60, { remarks: 1 })).toBe('0 0');
  expect(beside('short', 200, { remarks: 3 })).toBe('2 0');
  expect(beside('', 60, { remarks: 1 })).toBe('1 0');
});

test('of a piece of HTML the text is counted', () => {
  expect(textLength('<span id="p1s1">R&amp;D, <a href="/x/" data-term="x">in <b>all</b></a>.</span>')).toBe(
    12,
  );
  expect(textLength('plain')).toBe(5);
});
