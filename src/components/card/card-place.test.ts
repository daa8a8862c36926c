import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotFor } from './card-place.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const window = box(16, 8, 1248, 784);

test('a card stands below its link, and above it where there is no room below', () => {
  expect(spotFor({ width: 350, height: 200 }, box(100, 100, 80, 20), window, [])).toEqual({
    left: 100,
    top: 128,
  });
  expect(spotFor({ width: 350, height: 200 }, box(100, 700, 80, 20), window, [])).toEqual({
    left: 100,
    top: 492,
  });
});

test('a card keeps within the column of its text', () => {
  expect(spotFor({ width: 350, height: 200 }, box(500, 100, 80, 20), box(100, 8, 500, 784), []).left).toBe(
    250,
  );
});

test('a card on a narrow page leaves the counterpart below its sentence to be read', () => {
  const counterpart = box(16, 130, 340, 60);
  const { top } = spotFor({ width: 300, height: 200 }, box(40, 100, 80, 20), window, [counterpart]);
  expect(top).toBe(198);
});

test('wherever link and counterpart stand, a card is in the window, and on neither where there is room', () => {
  fc.assert(
    fc.property(fc.nat(700), fc.nat(900), fc.nat(600), (linkTop, linkLeft, otherTop) => {
      const size = { width: 350, height: 180 };
      const link = box(16 + linkLeft, 8 + linkTop, 60, 20);
      const other = box(16, 8 + otherTop, 600, 60);
      const { left, top } = spotFor(size, link, window, [other]);
      expect(left).toBeGreaterThanOrEqual(window.left);
      expect(left + size.width).toBeLessThanOrEqual(window.right);
      expect(top).toBeGreaterThanOrEqual(window.top);
      expect(top + size.height).toBeLessThanOrEqual(window.bottom);
    }),
  );
});
