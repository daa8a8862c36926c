import { describe, expect, test } from 'vitest';
import { isAboutAnotherProvince, isOfAnotherProvince, namesHome } from './home-province.ts';
import { markedForm } from './marked-form.fixture.ts';
import { createMatcher } from './matcher.ts';
import { termsOfText } from './text-terms.ts';

describe('a text is about another province', () => {
  test.each([
    '浙江召开会议，省委提出要求。',
    '成都报道：四川省长作报告，四川与辽宁等省合作。',
    '湘政办发〔2031〕7号：各市州要落实省政府要求。',
    'Heilongjiang opened its congress. The Provincial Party Committee met.',
  ])('where it names that more often than Liaoning: %s', (text) => {
    expect(isAboutAnotherProvince(text)).toBe(true);
  });

  test.each([
    '省政府召开会议。',
    '大连代表团到江苏学习。',
    '辽政发〔2031〕3号：省政府与广东签约。',
    '黄河北部的长江西岸，上海南站。',
    'Shenyang and Guangdong signed an agreement.',
    'The Shanxian stone was found.',
  ])('and not otherwise: %s', (text) => {
    expect(isAboutAnotherProvince(text)).toBe(false);
  });
});

describe('a form is of another province', () => {
  const isOfAnother = (marked: string) => isOfAnotherProvince(...markedForm(marked));

  test.each([
    '吉林|省政府|',
    '江西省委、|省政府|印发',
    '各|省政府|',
    '兄弟|省委|',
    'The Zhejiang |Provincial Party Committee| met',
    'the |Provincial Party Committee| of Hebei',
  ])('that is named beside it: %s', (marked) => {
    expect(isOfAnother(marked)).toBe(true);
  });

  test.each([
    '与江苏开展合作，|省政府|印发',
    '吉林、辽宁|省政府|',
    '|省委|、吉林省委',
    'In Hebei, the |Provincial Party Committee| met',
    'the |Provincial Party Committee| of Liaoning',
  ])('and not otherwise: %s', (marked) => {
    expect(isOfAnother(marked)).toBe(false);
  });
});

test('a form names Liaoning by itself or by a city of it', () => {
  expect(['辽宁省委', '大连港', 'Liaoning Laboratory', '省委', '朝阳'].map(namesHome)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('a local form', () => {
  const matcher = createMatcher([
    { term: 'government', lang: 'zh', text: '省政府', local: true },
    { term: 'government', lang: 'zh', text: '辽宁省政府' },
  ]);
  const found = (text: string) => termsOfText(text, 'zh', matcher).map((term) => term.text);

  test('is linked in a text about Liaoning, or about no province', () => {
    expect(found('省政府印发通知。\n\n江苏来访，省政府接待。\n\n辽宁、大连与江苏合作。')).toEqual([
      '省政府',
      '省政府',
    ]);
    expect(found('省政府印发通知。')).toEqual(['省政府']);
  });

  test('is not linked in a text about another province, however far from the name', () => {
    expect(
      found('福建新闻。\n\n省政府印发通知，省政府办公厅解读。\n\n福建与辽宁省政府签约，福建受益。'),
    ).toEqual(['辽宁省政府']);
  });

  test('is not linked beside the name of another in a text about Liaoning', () => {
    expect(found('辽宁学习安徽省委、省政府的做法。')).toEqual([]);
  });
});
