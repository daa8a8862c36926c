import { describe, expect, test } from 'vitest';
import { readQuestion } from './question.ts';

describe('words that only ask are left out', () => {
  test.each([
    ['what is rural revitalization?', 'rural revitalization'],
    ["What's the meaning of six stabilities", 'six stabilities'],
    ['how do you say 放管服 in English', '放管服'],
    ['how to translate 乡村振兴', '乡村振兴'],
    ['business environment in Chinese', 'business environment'],
    ['common prosperity meaning', 'common prosperity'],
    ['what are the four winds in Chinese politics', 'four winds'],
    ['what does mu mean in farming reports', 'mu'],
    ['what does "six stabilities" refer to', '"six stabilities"'],
    ['请保姆', '保姆'],
    ['太卷了', '卷'],
    ['difference between market entity and business entity', 'market entity and business entity'],
    ['市场主体和经营主体有什么区别', '市场主体和经营主体'],
    ['医联体和医共体是一回事吗', '医联体和医共体'],
    ['一圈一带两区包括哪些城市', '一圈一带两区'],
    ['多少粮食', '多少粮食'],
    ['how many urban jobs', 'urban jobs'],
    ['how big is one mu?', 'mu'],
    ['one county one industry', 'one county one industry'],
    ['放管服是什么意思', '放管服'],
    ['什么是双循环？', '双循环'],
    ['六稳怎么翻译', '六稳'],
    ['“一老一小”用英语怎么说', '“一老一小”'],
    ['营商环境的英文', '营商环境'],
    ['请问林长制是什么', '林长制'],
    ['城镇新增就业有多少', '城镇新增就业'],
    ['rural revitalization', 'rural revitalization'],
    ['what', 'what'],
    ['翻译', '翻译'],
    ['是什么', '是什么'],
  ])('%s asks about %s', (raw, subject) => {
    expect(readQuestion(raw).subject).toBe(subject);
  });
});

test.each([
  ['difference between a city cluster and a metropolitan area', [['city cluster', 'metropolitan area']]],
  ['专精特新和小巨人有什么区别', [['专精特新', '小巨人']]],
  ['公租房与保租房的区别', [['公租房', '保租房']]],
  ['what is the difference between a township and a town in China', [['township', 'town']]],
  ['NPC vs CPPCC', [['NPC', 'CPPCC']]],
  [
    '社会和谐和社会稳定是一回事吗',
    [
      ['社会', '谐和社会稳定'],
      ['社会和谐', '社会稳定'],
    ],
  ],
  ['reform and opening up', []],
  ['社会和谐', []],
])('%s compares %j', (raw, compared) => {
  expect(readQuestion(raw).compared).toEqual(compared);
});

describe('years and places are read apart', () => {
  test.each([
    ['gdp 2021', 'gdp', ['2021'], false],
    ['2022年经济增长目标', '经济增长目标', ['2022'], false],
    ['targets for 2022', 'targets', ['2022'], false],
    ['liaoning gdp', 'gdp', [], true],
    ['GDP of Liaoning Province in 2021', 'GDP', ['2021'], true],
    ["Liaoning's business environment", 'business environment', [], true],
    ['辽宁省营商环境', '营商环境', [], true],
    ['辽宁2021年的粮食产量', '粮食产量', ['2021'], true],
    ['2021', '2021', [], false],
    ['liaoning', 'liaoning', [], false],
    ['辽宁', '辽宁', [], false],
    ['27584亿', '27584亿', [], false],
    ['2021.5', '2021.5', [], false],
  ])('%s is about %s', (raw, core, years, isPlaced) => {
    const question = readQuestion(raw);
    expect(question.core).toBe(core);
    expect(question.years).toEqual(years);
    expect(question.places.length > 0).toBe(isPlaced);
  });
});

describe('a question for a number is told apart', () => {
  test.each([
    ['how many urban jobs', true],
    ['what is the share of spending on livelihoods', true],
    ['2024年老旧小区改造多少个', true],
    ['粮食产量是多少', true],
    ['housing shares', false],
    ['how to translate 放管服', false],
    ['乡村振兴', false],
  ])('%s: %s', (raw, expected) => {
    expect(readQuestion(raw).isForFigure).toBe(expected);
  });

  test('its measure word is left out with it', () => {
    expect(readQuestion('老旧小区改造多少个').subject).toBe('老旧小区改造');
  });
});
