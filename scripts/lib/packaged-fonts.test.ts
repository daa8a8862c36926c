import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFor } from './packaged-fonts.ts';

test('a font with a few characters is small, made once, and another for other characters', async () => {
  const file = await fontFor('Noto Serif SC', ['六稳', '稳'], 'woff2');
  const font = readFileSync(file);
  expect(font.subarray(0, 4).toString()).toBe('wOF2');
  expect(font.length).toBeLessThan(8_000);
  expect(await fontFor('Noto Serif SC', ['稳六'], 'woff2')).toBe(file);
  expect(await fontFor('Noto Serif SC', ['六保'], 'woff2')).not.toBe(file);
}, 400_000);

test('the font of headwords stands after those that systems have', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const faces = /--song-head:([^;]+);/
    .exec(tokens)![1]!
    .split(',')
    .map((face) => face.trim());
  expect(faces.slice(-2)).toEqual(["'Headword Song'", 'serif']);
  expect(faces.length).toBeGreaterThan(5);
});
