import { expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';

test('a CHROMIUM that does not start is said, and none is taken in its place', () => {
  expect(() => findChromium('/wrong/path')).toThrow(
    'CHROMIUM is “/wrong/path”, which does not start: give the path of a Chromium, such as ' +
      'CHROMIUM=/usr/bin/chromium, or leave CHROMIUM out to use the system’s own.',
  );
});

test('a CHROMIUM that starts is the one', () => {
  // Any program that takes --version stands in for a browser.
  expect(findChromium(process.execPath)).toBe(process.execPath);
});
