import { describe, expect, test } from 'vitest';
import { byEnglish, byPinyin, englishInitial, pinyinInitial } from './order.ts';

describe('the English order', () => {
  const sorted = (...texts: string[]) =>
    texts
      .map((en) => ({ en }))
      .sort(byEnglish)
      .map(({ en }) => en);

  test('takes no note of case, of a quote mark in front, or of accents', () => {
    expect(sorted('zone', '“Area”', 'beta', 'Échange', 'fund', 'Alpha')).toEqual([
      'Alpha',
      '“Area”',
      'beta',
      'Échange',
      'fund',
      'zone',
    ]);
  });

  test('has numbers by value, before letters', () => {
    expect(sorted('two-way', '12 measures', '5G', '100 days')).toEqual([
      '5G',
      '12 measures',
      '100 days',
      'two-way',
    ]);
  });
});

describe('the order by pinyin', () => {
  const sorted = (...readings: string[]) =>
    readings
      .map((reading) => ({ pinyin: reading.split(' ') }))
      .sort(byPinyin)
      .map(({ pinyin }) => pinyin.join(' '));

  test('goes syllable by syllable, tones last', () => {
    expect(
      sorted('ma', 'mà', 'xiān', 'xī ān', 'mǎ', 'mā', 'má', 'shí nián', 'shì chǎng', 'lǜ', 'lù'),
    ).toEqual(['lù', 'lǜ', 'mā', 'má', 'mǎ', 'mà', 'ma', 'shì chǎng', 'shí nián', 'xī ān', 'xiān']);
  });

  test('takes no note of quote marks', () => {
    expect(sorted('zhōng', '“ liù wěn ”', 'ān')).toEqual(['ān', '“ liù wěn ”', 'zhōng']);
  });

  test('is the same whatever the order before', () => {
    const readings = ['bā', 'bá', 'bǎ', 'bà', 'bā yī', 'a', 'lǜ', 'lù', '5 G'];
    expect(sorted(...readings.toReversed())).toEqual(sorted(...readings));
  });
});

describe('the letter under which a term stands', () => {
  test.each([
    ['Rural revitalization', 'R'],
    ['“stability on six fronts”', 'S'],
    ['5G', '#'],
    ['Élan', 'E'],
    ['', '#'],
  ])('in English: %s under %s', (text, letter) => {
    expect(englishInitial(text)).toBe(letter);
  });

  test.each([
    ['xiāng cūn', 'X'],
    ['ān quán', 'A'],
    ['ér', 'E'],
    ['“ liù wěn', 'L'],
    ['5 G', '#'],
    ['lǜ sè', 'L'],
  ])('by pinyin: %s under %s', (reading, letter) => {
    expect(pinyinInitial(reading.split(' '))).toBe(letter);
  });
});
