import { expect, test } from 'vitest';
import { soundOfWord } from './english-sounds.ts';

test.each([
  ['revitalisashun', 'revitalization'],
  ['fotovoltaic', 'photovoltaic'],
  ['polyticks', 'politics'],
  ['manufakturing', 'manufacturing'],
  ['seperate', 'separate'],
])('%s sounds like %s', (typed, meant) => {
  expect(soundOfWord(typed)).toBe(soundOfWord(meant));
});

test.each([
  ['revitalization', 'industrialization'],
  ['cultural', 'agriculture'],
  ['reform', 'report'],
])('%s does not sound like %s', (one, other) => {
  expect(soundOfWord(one)).not.toBe(soundOfWord(other));
});

test.each(['rural', '5g-base', '改革'])('of %s no sound is known', (word) => {
  expect(soundOfWord(word)).toBeUndefined();
});
