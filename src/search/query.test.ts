import { describe, expect, test } from 'vitest';
import { americanSpellings } from '../matching/british-spelling.ts';
import { fold, readPairs, readSimplifiedMap, simplify } from './fold.ts';
import { mayBeBritish, parseQuery } from './query.ts';

const simplified = readSimplifiedMap('鄉乡興兴營营');
const parse = (raw: string) => parseQuery(raw, simplified);

describe('a query is compared', () => {
  test.each([
    ['Ｒｕｒａｌ　ＧＤＰ', 'rural gdp'],
    ['鄉村振興', '乡村振兴'],
    ['xiāngcūn zhènxīng', 'xiangcun zhenxing'],
    ['lǜsè', 'lvse'],
    ['LÜSE', 'lvse'],
    ['“乡村、振兴”', '乡村振兴'],
    ['乡村 振兴 5G', '乡村振兴5g'],
    ['high-quality  development!', 'high quality development'],
    ['people’s congress', 'peoples congress'],
    ['PM2.5 R&D 5%', 'pm2.5 r&d 5%'],
    ['end.', 'end'],
    ['🙂 ，。', ''],
  ])('%s as %s', (raw, text) => {
    expect(parse(raw).text).toBe(text);
  });

  test.each([
    ['"a phrase"', true],
    ['“整句”', true],
    ['「整句」', true],
    ['a "phrase"', false],
    ['""', false],
  ])('%s is an exact phrase: %s', (raw, exact) => {
    expect(parse(raw).exact).toBe(exact);
  });

  test('Chinese words parted by spaces or marks are looked for each on its own', () => {
    expect(parse('双千兆 智能、工厂').runs).toEqual(['双千兆', '智能', '工厂']);
  });

  test('what was typed is kept as it was', () => {
    expect(parse('  <b>鄉</b> ').raw).toBe('<b>鄉</b>');
  });
});

test.each([
  ['shui3 li4 gong1 cheng2', 'shui li gong cheng'],
  ['lü4se4 fa1zhan3', 'lv se fa zhan'],
  ['h5 b2b', 'h5 b2b'],
  ['lu:4 se4', 'lv se'],
  ['g20', 'g20'],
  ['pm2 5', 'pm2 5'],
  ['b2b', 'b2b'],
])('pinyin with tones as figures is read without them: %s', (typed, text) => {
  expect(parseQuery(typed, new Map()).text).toBe(text);
});

test('folding twice changes nothing', () => {
  for (const text of ['Ｒ＆Ｄ', 'Xi’an', '“双减”政策', 'lǜ', '5G基站 (Liaoning)'])
    expect(fold(fold(text))).toBe(fold(text));
});

test('characters without a Simplified shape of their own stay', () => {
  expect(simplify('鄉x里', simplified)).toBe('乡x里');
});

test('every British spelling is suspected of being one', () => {
  expect([...americanSpellings().keys()].filter((word) => !mayBeBritish(word))).toEqual([]);
});

test('a British spelling is read as the American one', () => {
  const spellings = readPairs('labour labor centre center');
  expect(parseQuery('Labour centre, labours', new Map(), spellings).text).toBe('labor center labours');
});
