import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import type { TermData } from '../../src/exchange/term-data.ts';
import { fontFor } from './packaged-fonts.ts';
import { picturesOf, svgOf } from './share-pictures.ts';

const term = (id: string, weight: 'key' | 'standard') =>
  ({ id, weight, topic: 'economy', zh: '六稳', en: 'stability on six key fronts' }) as TermData;

test('a key term has a picture of its own, any other that of its topic', () => {
  expect(
    picturesOf([term('six-stabilities', 'key'), term('tax', 'standard')], []).map(({ file }) => file),
  ).toEqual(['og/site.png', 'og/topics/economy.png', 'og/terms/six-stabilities.png']);
});

const long = {
  file: 'og/x.png',
  zh: '坚持和加强党的全面领导，坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，加快构建新发展格局，着力推动高质量发展'.repeat(
    2,
  ),
  en: 'uphold & strengthen <overall> Party leadership and pursue progress while ensuring stability '.repeat(
    4,
  ),
  over: 'Liaoning Policy Reference · 辽宁政策双语参考',
};

test('a text of any length stays inside its picture', { timeout: 400_000 }, async () => {
  const texts = [long.zh, long.en, long.over];
  const fontFiles = [
    await fontFor('Noto Serif SC', texts, 'ttf'),
    await fontFor('Source Serif 4', texts, 'ttf'),
  ];
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' };
  for (const picture of [long, { ...long, zh: '六稳', en: 'six' }]) {
    const drawn = svgOf(picture).replace(/<rect width="100%"[^>]*>/, '');
    const box = new Resvg(drawn, { font }).getBBox()!;
    expect(box.x).toBeGreaterThan(40);
    expect(box.y).toBeGreaterThan(20);
    expect(box.x + box.width).toBeLessThan(800 - 30);
    expect(box.y + box.height).toBeLessThan(420 - 10);
  }
});
