import { describe, expect, test } from 'vitest';
import { gerundRunIn, ordinalRunIn } from './run-in.ts';

describe('a run-in heading', () => {
  test.each([
    ['Cultivating main bodies of innovation. We will go on.', 'Cultivating main bodies of innovation.'],
    ['Vigorously developing the county economy. We will.', 'Vigorously developing the county economy.'],
    ['Staying vigilant at all times. We will coordinate.', 'Staying vigilant at all times.'],
    ['By seizing opportunities, we should go on. Efforts follow.', undefined],
    ['Focusing on demand, we will go on. Efforts follow.', undefined],
    ['We will go on. Efforts follow.', undefined],
    ['Cultivating main bodies of innovation.', undefined],
  ])('is a first sentence without subject and finite verb: %s', (text, expected) => {
    const end = gerundRunIn(text);
    expect(end === undefined ? undefined : text.slice(0, end)).toBe(expected);
  });

  test.each([
    ['First, the economy was stable. GDP rose.', 'First, the economy was stable.'],
    ['The first step. Then more.', undefined],
    ['Fellow Deputies! It takes hard struggle.', undefined],
  ])('is a first sentence that counts: %s', (text, expected) => {
    const end = ordinalRunIn(text);
    expect(end === undefined ? undefined : text.slice(0, end)).toBe(expected);
  });
});
