import { expect, test } from 'vitest';
import type { Block } from '../documents/types.ts';
import { echoesIn } from './echoes.ts';

const titles = { en: 'A Chapter in Liaoning’s Revival (2022)', zh: '谱写辽宁振兴篇章' };

function blocksOf(...lines: [kind: Block['kind'], text: string, more?: Partial<Block>][]): Block[] {
  return lines.map(([kind, text, more], index) => ({
    id: `p${index + 1}`,
    kind,
    lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    label: '',
    text,
    sentences: [],
    mends: [],
    source: { at: 0, line: 1 },
    ...more,
  }));
}

const echoesOf = (...lines: Parameters<typeof blocksOf>) => [...echoesIn(blocksOf(...lines), titles)];

test('the title that stands over the text is not read twice, whatever its case and marks', () => {
  expect(echoesOf(['title', "a chapter in Liaoning's revival"], ['paragraph', 'Text.'])).toEqual(['p1']);
  expect(echoesOf(['title', '谱写辽宁振兴篇章'], ['byline', '余晖'])).toEqual(['p1']);
});

test('another title stays, and so does a paragraph that says the same', () => {
  expect(echoesOf(['title', 'A chapter of its own'], ['paragraph', 'Text.'])).toEqual([]);
  expect(echoesOf(['paragraph', titles.en])).toEqual([]);
});

test('where the source has its head in the language of the translation, that is read once', () => {
  const own = { isTranslated: true } as const;
  expect(
    echoesOf(
      ['title', '2022年报告'],
      ['byline', '代省长 李乐成'],
      ['title', '辽宁省报告', own],
      ['dateline', '2022年1月20日', own],
      ['byline', '代省长　李乐成', own],
      ['paragraph', '各位代表：', own],
      ['title', '附件', own],
    ),
  ).toEqual(['p3', 'p5']);
});

test('a source in two languages keeps both heads', () => {
  expect(echoesOf(['title', '报告'], ['title', 'Report'], ['paragraph', 'Text.'])).toEqual([]);
});
