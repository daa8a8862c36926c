import { expect, test } from 'vitest';
import { dayIn } from './dates.ts';
import { insertItem } from './insert-item.ts';
import { kindOf } from './kind.ts';
import { proposeSlug } from './slug.ts';
import { textMetadata } from './text-metadata.ts';

test.each([
  ['发布时间：2024-05-09 10:00', '2024-05-09'],
  ['2024 年 5 月 9 日', '2024-05-09'],
  ['二〇二四年十月二十一日', '2024-10-21'],
  ['二〇二四年十月十日', '2024-10-10'],
  ['on Sept. 3rd, 2024 at', '2024-09-03'],
  ['1 May 2024', '2024-05-01'],
  ['2024/13/01, that is 2024/12/01', undefined],
  ['in 2024', undefined],
])('reads the day of “%s”', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test('finds what a Chinese notice says of itself', () => {
  const text = `国务院文件

国发〔2024〕17号

国务院关于印发《深入实施新型城镇化战略五年行动计划》的
通知

各省、自治区、直辖市人民政府：

现将《计划》印发给你们，请认真贯彻执行。

国务院

2024年7月28日
`;
  expect(textMetadata({ text })).toMatchObject({
    title: '国务院关于印发《深入实施新型城镇化战略五年行动计划》的通知',
    number: '国发〔2024〕17号',
    issuer: '国务院',
    delivered: '2024-07-28',
  });
});

test('finds speaker, occasion and source at the head', () => {
  const chinese =
    '政府工作报告\n——2024年1月23日在某省第十四届人民代表大会第二次会议上\n某省代省长　张三\n来源：辽宁日报　2024-01-30\n';
  expect(textMetadata({ text: chinese })).toMatchObject({
    title: '政府工作报告',
    delivered: '2024-01-23',
    published: '2024-01-30',
    speaker: '某省代省长 张三',
    publisher: '辽宁日报',
  });
  const english =
    'Report on the Work of the Government\n\nDelivered at the Third Session on February 27, 2023\n\n' +
    'Jane Doe, Acting Governor of Liaoning\n\nFellow Deputies,\n\nSource: Xinhua\n';
  expect(textMetadata({ text: english })).toMatchObject({
    title: 'Report on the Work of the Government',
    delivered: '2023-02-27',
    speaker: 'Jane Doe, Acting Governor of Liaoning',
    publisher: 'Xinhua',
  });
});

test.each([
  ['某省关于港口的致辞\n（2024年6月25日，大连）\n\n各位来宾：\n', { delivered: '2024-06-25' }],
  [
    '港口条例\n（2024年3月29日某市人大常委会第十次会议通过）\n\n第一条　制定本条例。\n',
    { delivered: '2024-03-29' },
  ],
  [
    'Joint Statement on Ports\nShenyang, 14 October 2024\n\nThe two sides met.\n',
    { delivered: '2024-10-14' },
  ],
  ['Ports report record\n\n2024-09-02\n\nPorts grew again this year.\n', { published: '2024-09-02' }],
  [
    '关于冰雪经济的意见\n\n各市政府：\n\n现提出意见。\n\n某省人民政府\n2025年1月20日\n\n附件1\n清单\n1. 甲\n2. 乙\n3. 丙\n4. 丁\n',
    { delivered: '2025-01-20' },
  ],
  [
    '某省教育厅文件\n\n某教发〔2024〕55号　　签发人：张三\n\n关于就业的通知\n\n各校：\n',
    { title: '关于就业的通知', number: '某教发〔2024〕55号' },
  ],
  ['某委员会第八次全体会议公报\n\n会议于12月举行，审议了报告。\n', { title: '某委员会第八次全体会议公报' }],
  [
    'Subject: Remarks on trade\nDate: 12 May 2024\n\nDear friends,\n',
    { title: 'Remarks on trade', published: '2024-05-12' },
  ],
])('finds title, number and day at the head and the foot: %j', (text, expected) => {
  expect(textMetadata({ text })).toMatchObject(expected);
});

test('takes no heading for a body', () => {
  const text = '海洋规划\n\n第一章　基础\n\n发展良好。\n\n第一节　优化布局\n\n构建格局。\n';
  expect(textMetadata({ text }).issuer).toBeUndefined();
});

test('takes no prose for a title, and no sentence for a speaker', () => {
  const prose = `${'The province promoted the development of its counties in many ways last year. '.repeat(3)}\nMore.\n`;
  expect(textMetadata({ text: prose }).title).toBeUndefined();
  expect(textMetadata({ text: 'Notes\n\nGovernor Li said that roads matter.\n' }).speaker).toBeUndefined();
});

test.each([
  ['政府工作报告', 'work-report'],
  ['国务院关于印发行动计划的通知', 'notice'],
  ['中华人民共和国乡村振兴促进法', 'law'],
  ['Press conference on grain storage', 'press-conference'],
  ['Opinions on Rural Roads', 'opinions'],
  ['Liaoning makes plans', 'news'],
])('takes “%s” for a %s', (title, kind) => {
  expect(kindOf(title)).toBe(kind);
});

test('proposes a slug from the English title, the file or the kind, and never one that is taken', () => {
  const slug = (metadata: object, fileName: string, taken: string[] = []) =>
    proposeSlug(metadata, { fileName, kind: 'notice', taken: new Set(taken) });
  const title = 'Notice on the Building of Rural Roads';
  expect(slug({ title, published: '2024-05-01' }, 'a.txt')).toBe('notice-building-rural-roads-2024');
  expect(slug({ title }, 'a.txt', ['notice-building-rural-roads'])).toBe('notice-building-rural-roads-2');
  expect(slug({ title: '通知', delivered: '2024-05-01' }, 'roads_2024.html')).toBe('roads-2024');
  expect(slug({ title: '通知', delivered: '2024-05-01' }, '通知.html')).toBe('notice-2024-05-01');
  expect(slug({ title: '通知' }, '通知.html')).toBe('notice');
});

test('puts an item at the end of a list and leaves every other byte as it is', () => {
  const file =
    '# mine\n- slug: a   # keep\n  texts:\n    - lang: zh\n      file: a.txt # and this\n# between\n' +
    '- slug: b\n  notes: >-\n    long\n    text\n';
  expect(insertItem(file, [], '# new\n- slug: c\n  kind: law\n')).toBe(
    `${file}\n# new\n- slug: c\n  kind: law\n`,
  );
  expect(insertItem(file, [0, 'texts'], '- lang: en\n  file: b.txt\n')).toBe(
    file.replace('# and this\n', '# and this\n    - lang: en\n      file: b.txt\n'),
  );
  expect(insertItem('', [], '- slug: c\n')).toBe('- slug: c\n');
  expect(insertItem('# mine\n[]\n', [], '- slug: c\n')).toBe('# mine\n- slug: c\n');
  expect(insertItem('  - slug: a', [], '- slug: c\n')).toBe('  - slug: a\n\n  - slug: c\n');
  expect(() => insertItem('a: 1', [], '- b')).toThrow('No list');
});

test('what two rules leave out is left out once', () => {
  const lines = [
    '某省节水方案',
    '正文一。',
    '- 1 -',
    '打印 关闭',
    '正文二。',
    '- 2 -',
    '打印 关闭',
    '某省水利厅',
    '2025年5月8日',
  ];
  expect(textMetadata({ text: lines.join('\n') })).toMatchObject({
    title: '某省节水方案',
    issuer: '某省水利厅',
    delivered: '2025-05-08',
  });
});
