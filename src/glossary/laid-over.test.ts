import { expect, test } from 'vitest';
import { laidOver } from './laid-over.ts';

const known = new Map([
  ['量', ['liàng']],
  ['测量', ['cè', 'liáng']],
]);
const over = (text: string) =>
  laidOver(
    [...text].map(() => '-'),
    [...text],
    known,
  ).join(' ');

test('what is known of a word takes the place of what was computed, wherever the word stands', () => {
  expect(over('总量和量')).toBe('- liàng - liàng');
});

test('the longer word wins', () => {
  expect(over('测量')).toBe('cè liáng');
});
