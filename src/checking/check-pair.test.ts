import { describe, expect, test } from 'vitest';
import type { Rendering, Term } from '../glossary/types.ts';
import { checkPair, type Pair } from './check-pair.ts';
import { createTermFinder } from './term-finder.ts';

const forms: Readonly<Record<string, string[]>> = {
  'rural-revitalization': ['乡村振兴', '农村振兴'],
  'two-highs-project': ['“两高”项目'],
  pm25: ['PM2.5', '细颗粒物'],
  sme: ['中小企业'],
};

function finderOf(known: Readonly<Record<string, string[]>>) {
  const formOf = (text: string) =>
    ({ lang: 'zh', text, status: 'admitted', stop: [], exactCase: false }) as unknown as Rendering;
  return createTermFinder(
    Object.entries(known).map(([id, texts]) => ({ id, renderings: texts.map(formOf) }) as unknown as Term),
  );
}

/** Findings as `rule subject`, one a line. */
function findings(
  english: string,
  chinese: string,
  terms: (string | undefined)[] = [],
  more: Partial<Pair> = {},
): string[] {
  const uses = terms.map((term) => ({ start: 0, end: 0, term, terms: term ? [term] : [] }));
  const sides = { en: { text: english, uses }, zh: { text: chinese, uses: [] } };
  return checkPair({ ...sides, finder: finderOf(forms), ...more }).map(
    ({ rule, subject }) => `${rule} ${subject}`,
  );
}

describe('a term of the English', () => {
  test('is found missing where none of its Chinese forms stands in the Chinese', () => {
    expect(findings('', '推进城镇化。', ['rural-revitalization'])).toEqual([
      'term-missing rural-revitalization',
    ]);
    expect(findings('', '振兴乡村。', ['rural-revitalization'])).toEqual([
      'term-missing rural-revitalization',
    ]);
  });

  test('is there in any of its forms', () => {
    expect(findings('', '全面推进乡村振兴。', ['rural-revitalization'])).toEqual([]);
    expect(findings('', '农村振兴。', ['rural-revitalization'])).toEqual([]);
  });

  test('is asked for once, however often it stands there', () => {
    expect(findings('', '无。', ['sme', 'sme', 'pm25'])).toEqual(['term-missing sme', 'term-missing pm25']);
  });

  test('is there whatever the quote marks, spaces and case', () => {
    for (const chinese of ['两高项目。', '“两高”项目。', '「两高」项目。', '《两高》项目。'])
      expect(findings('', chinese, ['two-highs-project']), chinese).toEqual([]);
    expect(findings('', '降低pm2.5。', ['pm25'])).toEqual([]);
  });

  test('is not there where another mark stands inside it', () => {
    expect(findings('', '中、小企业。', ['sme'])).toEqual(['term-missing sme']);
  });

  test('whose sense is open, or that has no Chinese form, is not asked for', () => {
    expect(findings('', '无。', [undefined, 'without-forms'])).toEqual([]);
  });

  test('is named with the words of the English and the forms that would do', () => {
    const [finding] = checkPair({
      en: { text: 'SMEs', uses: [{ start: 0, end: 4, term: 'sme', terms: ['sme'] }] },
      zh: { text: '企业。', uses: [] },
      finder: finderOf({ sme: ['中小企业', '中小型企业'] }),
    });
    expect(finding).toEqual({
      rule: 'term-missing',
      subject: 'sme',
      source: 'SMEs',
      message: '“SMEs” is sme, but none of its Chinese forms stands in the Chinese: 中小企业、中小型企业',
    });
  });
});

describe('a number', () => {
  test('that one side alone has is found, by the words of that side', () => {
    expect(findings('2,758.4 billion yuan', '2758.4亿元。')).toEqual([
      'number-missing 2,758.4 billion',
      'number-added 2758.4亿',
    ]);
    expect(findings('5.3%', '5.3万。')).toEqual(['number-missing 5.3%', 'number-added 5.3万']);
  });

  test('that is equal by value is not', () => {
    expect(findings('2,758.4 billion yuan, 146,200 hectares', '27584亿元，219.3万亩。')).toEqual([]);
  });
});

describe('Latin letters in the Chinese', () => {
  test.each(['辽宁harness。', '加入Initiative。', 'Zheng主任。', '新冠（Covid）。', '见 e.g 说明。'])(
    'are found in %s',
    (chinese) => {
      expect(findings('', chinese)).toEqual([expect.stringMatching(/^latin-left /)]);
    },
  );

  test.each([
    'PM2.5',
    'RCEP',
    'SK集团',
    '5G网络',
    '“AI+”行动',
    'C919客机',
    'A股',
    'CO2',
    'COVID-19疫情',
    'https://www.ln.gov.cn/zwgk/a-b.html?x=1。',
    'www.example.org',
  ])('may stand as names and tokens: %s', (chinese) => {
    expect(findings('', chinese).filter((finding) => finding.startsWith('latin-left'))).toEqual([]);
  });

  test('may stand where the caller knows them', () => {
    expect(findings('', '使用kWh。', [], { isAllowedLatin: (word) => word === 'kWh' })).toEqual([]);
  });
});

describe('half-width punctuation beside Chinese', () => {
  test.each([
    ['增长,提高。', ','],
    ['增长;提高。', ';'],
    ['如下:一是', ':'],
    ['什么?', '?'],
    ['好!', '!'],
    ['一是(二)', '('],
    ['（RCEP)的', ')'],
    ['"两高"项目', '"'],
    ["他说'好'", "'"],
    ['增长.', '.'],
    ['增长5.8%.', '.'],
    ['等...', '.'],
    ['增长5%,提高。', ','],
    ['在2021年,5个', ','],
    ['时间:15:17', ':'],
    ['政府--人民', '--'],
    ['振 兴', ' '],
    ['振兴， 发展', ' '],
  ])('%s: “%s”', (chinese, mark) => {
    expect(
      findings('5.8% 5% 2021 5 15:17', chinese).filter((finding) => finding.startsWith('punctuation')),
    ).toContain(`punctuation ${mark}`);
  });

  test.each([
    '增长5.8%，达2758.4亿元。',
    '按1:2配比。',
    '15:17到站。',
    '他说：“好。”',
    '“好！”“对？”',
    '“六稳”“六保”',
    '（一）加强',
    '代省长　李乐成',
    '——2022年',
    '等……',
    '1,492个',
    'PM2.5。',
    '增长 5% 左右',
    '见https://www.ln.gov.cn/a?b=c。',
    '《条例》',
    '“十四五”',
    '北京-沈阳',
    'SK (China) Ltd.',
    '1.加强',
    '沈阳·鞍山',
  ])('is not found in %s', (chinese) => {
    expect(findings(chinese, chinese).filter((finding) => finding.startsWith('punctuation'))).toEqual([]);
  });

  test('is shown with the characters around it', () => {
    expect(
      checkPair({
        en: { text: '', uses: [] },
        zh: { text: '全面振兴取得新突破,今后三年', uses: [] },
        finder: finderOf({}),
      }).map(({ message }) => message),
    ).toEqual([
      '“兴取得新突破,今后三年”: Chinese text takes full-width punctuation and no spaces between characters',
    ]);
  });
});

test('a pair without fault has no findings, and one with every fault has all of them', () => {
  expect(findings('Rural revitalization rose by 5%.', '乡村振兴提高5%。', ['rural-revitalization'])).toEqual(
    [],
  );
  expect(findings('Rural revitalization rose by 5%.', '提高6%,well。', ['rural-revitalization'])).toEqual([
    'term-missing rural-revitalization',
    'number-missing 5%',
    'number-added 6%',
    'latin-left well',
  ]);
  expect(findings('', '')).toEqual([]);
});

describe('a space between Chinese characters', () => {
  const spaces = (chinese: string) =>
    findings('31 December, 12', chinese).filter((finding) => finding === 'punctuation  ').length;

  test.each([
    '（记者 王莹）',
    '（记者 王莹 李强）会议指出，要稳中求进。',
    '新华社沈阳12月31日电（记者 王莹 通讯员 李强）辽宁省召开会议。',
    '新华社沈阳12月31日电 辽宁省召开会议。',
    '本报讯 辽宁省召开会议。',
    '中新网沈阳12月31日电 （记者 王莹） 辽宁省召开会议。',
    '本报记者 王莹',
    '（新华社记者 杨青 摄）',
    '来源：新华社 编辑：王莹',
    '央视网消息 辽宁省召开会议。',
    '（文/图 王莹）',
    '辽宁省人民政府代省长 李乐成',
  ])('stands by custom in the byline or dateline of %s', (chinese) => {
    expect(spaces(chinese)).toBe(0);
  });

  test.each([
    ['会议指出，要稳中 求进。', 1],
    ['新华社沈阳12月31日电 辽宁省 召开会议。', 1],
    ['（记者 王莹）会议 指出', 1],
    ['（稳中 求进）', 1],
    ['记者：会议 指出', 1],
    ['他来自 本报讯', 1],
    ['记者 王莹报道，会议 指出。', 2],
  ])('is reported elsewhere: %s', (chinese, count) => {
    expect(spaces(chinese)).toBe(count);
  });
});
