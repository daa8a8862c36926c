/** Texts as they are copied out of web pages and printed files. */
import { describe, expect, test } from 'vitest';
import { outlineByEvidence } from './outline-by-evidence.ts';

/** "kind|text", of a heading with its depth and of words that are said with who says them. */
function read(text: string): string[] {
  return outlineByEvidence(text).drafts.map(({ kind, depth, speaker, paragraph }) =>
    [kind + (kind === 'heading' ? ` ${depth}` : ''), speaker, paragraph.text].filter(Boolean).join('|'),
  );
}

describe('what a web page has around its article', () => {
  test.each([
    '【字号：大 中 小】  【打印】  【关闭】',
    '字体：小 中 大  分享到：',
    '打印本页  关闭窗口',
    '扫一扫在手机打开当前页',
    '上一篇：某省召开会议',
    '【纠错】 【责任编辑：邱某】',
    '当前位置：首页 > 数据发布 > 统计公报',
    '点击上方蓝字关注我们',
    '本文约1600字，阅读需要4分钟',
    '- END -',
    '点赞 在看 分享',
    'Print | Share | Go to Forum >> 0 Comment(s)',
    'Follow China.org.cn on Twitter and Facebook to join the conversation.',
  ])('is no text: %s', (line) => {
    const text = `某省印发行动方案\n\n${line}\n\n近日，某省印发了行动方案，提出九项任务。\n\n方案自印发之日起施行。`;
    expect(read(text)).toEqual([
      'title|某省印发行动方案',
      'paragraph|近日，某省印发了行动方案，提出九项任务。',
      'paragraph|方案自印发之日起施行。',
    ]);
  });

  test('other articles are left out at its end, and no section with such a name', () => {
    const article = '某地加快春耕\n\n各地抢抓农时，备足农资。\n\n';
    expect(read(`${article}相关新闻：\n某省春耕农资储备充足\n某市举办农机展`)).toHaveLength(2);
    expect(read(`${article}相关政策\n\n农民可以凭证领取补贴。\n\n补贴在六月前发放。`)).toHaveLength(5);
  });

  test.each(['打印机产业加快发展', '关闭小煤矿', 'Share prices rose.', '返乡创业', 'We print books.'])(
    'words of buttons in a line of the text stay: %s',
    (line) => {
      expect(read(`产业简讯\n\n${line}\n\n全省经济稳中有进。`).join('\n')).toContain(line);
    },
  );
});

test('a table of contents is a list, however it is spaced and written', () => {
  const law = [
    '某省红树林保护条例',
    '目　录',
    '第一章　总则',
    '第二章　保护',
    '第一章　总　则',
    '第一条　为了保护红树林，制定本条例。',
    '第二章　保护',
    '第二条　禁止砍伐红树林。',
  ];
  expect(read(law.join('\n\n')).filter((line) => line.startsWith('heading'))).toHaveLength(3);
  const english = [
    'Regulations on Mangroves',
    'Contents',
    'Chapter I General Provisions',
    'Chapter II Protection',
    'CHAPTER I GENERAL PROVISIONS',
    'Article 1 These Regulations protect mangroves.',
    'CHAPTER II PROTECTION',
    'Article 2 No mangrove may be cut.',
  ];
  expect(read(english.join('\n\n')).filter((line) => line.startsWith('item'))).toEqual([
    'item|Chapter I General Provisions',
    'item|Chapter II Protection',
  ]);
});

describe('who speaks', () => {
  test('a post and a name before words are a speaker', () => {
    const text = [
      '某省新闻发布会实录',
      '主持人 王某：请副市长介绍。',
      '大连市副市长 陈某琳：谢谢。造船业增长很快。',
      '我们还办了两件事。',
      '新华社记者：请问下一步有什么打算？',
      '陈某琳：继续做好服务。',
    ];
    expect(read(text.join('\n\n')).slice(2)).toEqual([
      'answer|大连市副市长 陈某琳|大连市副市长 陈某琳：谢谢。造船业增长很快。',
      'answer|大连市副市长 陈某琳|我们还办了两件事。',
      'question|新华社记者|新华社记者：请问下一步有什么打算？',
      'answer|陈某琳|陈某琳：继续做好服务。',
    ]);
  });

  test('who was announced answers, whatever he is heard to ask; a clause before a colon is no name', () => {
    const text = [
      'Press conference on development',
      'Ms. Li Hong, director general of the Department of Ecology',
      'Zhou Min:',
      'Good morning. The floor is open.',
      'Reporter (China Daily): What has been done for clean air?',
      'Li Hong:',
      'Do we have to choose? We do not.',
      'We began in 2018 with a simple rule: what is backward must make way.',
      'Zhou Min:',
      'Thank you all.',
    ];
    expect(read(text.join('\n\n')).slice(4, 8)).toEqual([
      'question|Reporter (China Daily)|Reporter (China Daily): What has been done for clean air?',
      'speaker|Li Hong:',
      'answer|Li Hong|Do we have to choose? We do not.',
      'answer|Li Hong|We began in 2018 with a simple rule: what is backward must make way.',
    ]);
  });
});

test('a paragraph goes on behind the number and the head of a page; points have heads of their own', () => {
  const text = [
    'Provincial Data Administration',
    '',
    'From a Mountain Province to a Valley of Data',
    '',
    'First, computing power should be a public utility',
    'Electricity changed the world only when any workshop could buy it',
    'by the hour, and computing power is at the same point in all of the',
    '',
    '- 1 -',
    'Provincial Data Administration',
    '',
    'counties of the province, where it can be rented for a single night.',
    '',
    'Second, data should be put to work where people live',
    'In the village of Huamao, the doctor used to send X-ray films by',
    '',
    '- 2 -',
    'Provincial Data Administration',
    '',
    'bus, and now the pictures arrive before the patient has his coat on.',
  ];
  expect(read(text.join('\n'))).toEqual([
    'title|From a Mountain Province to a Valley of Data',
    'heading 2|First, computing power should be a public utility',
    'paragraph|Electricity changed the world only when any workshop could buy it by the hour, and computing power is ' +
      'at the same point in all of the counties of the province, where it can be rented for a single night.',
    'heading 2|Second, data should be put to work where people live',
    'paragraph|In the village of Huamao, the doctor used to send X-ray films by bus, and now the pictures arrive ' +
      'before the patient has his coat on.',
  ]);
});

test('a note at the foot of a page is one by its mark above, and bold lines lose their marks', () => {
  const text = [
    '《办法》政策解读',
    '**一、背景是什么？**',
    '答：对首台（套）装备②给予奖励。',
    '② 首台（套）装备：指尚未取得业绩的装备。',
    '**二、内容有哪些？**',
    '答：共六章。',
  ];
  expect(read(text.join('\n\n'))).toEqual([
    'title|《办法》政策解读',
    'heading 2|一、背景是什么？',
    'answer|答|答：对首台（套）装备②给予奖励。',
    'footnote|② 首台（套）装备：指尚未取得业绩的装备。',
    'heading 2|二、内容有哪些？',
    'answer|答|答：共六章。',
  ]);
});

test('headings without numbers stand beside one another, the first under the title too', () => {
  const text = ['某省节水方案', '背景', '我省水资源不足，河流水量小。', '措施', '推进农业和工业节水。'];
  expect(read(text.join('\n\n')).filter((line) => line.startsWith('heading'))).toEqual([
    'heading 2|背景',
    'heading 2|措施',
  ]);
});

test('who answers is named once; a host asks his guests; a time may stand before a name', () => {
  const interview = [
    '建好国家公园',
    '记者：办法有什么背景？',
    '王立峰：去年组织了调研。',
    '记者：有哪些变化？',
    '主要是三个变化。',
    '第三个变化是培训。',
    '记者：下一步重点是什么？',
    '让保护者受益。',
  ];
  expect(read(interview.join('\n\n')).slice(4)).toEqual([
    'answer|王立峰|主要是三个变化。',
    'answer|王立峰|第三个变化是培训。',
    'question|记者|记者：下一步重点是什么？',
    'answer|王立峰|让保护者受益。',
  ]);
  const hosted = [
    'Rebuilding the Rust Belt',
    '[00:00:22] HOST: What has changed in these years?',
    '[00:01:15] MR. LIU: Three things have changed.',
    '[00:01:38] HOST: What does that mean for a welder?',
    '[00:01:42] MR. LIU: Yes? It means a certificate.',
  ];
  expect(
    read(hosted.join('\n\n'))
      .slice(1)
      .map((line) => line.split('|').slice(0, 2).join('|')),
  ).toEqual(['paragraph|HOST', 'answer|MR. LIU', 'paragraph|HOST', 'answer|MR. LIU']);
});

test('the record above a document is no part of it, and articles for telephones mark their heads', () => {
  const notice = [
    '索引号\t000014672\t分类\t农村',
    '发文机关\t办公厅\t成文日期\t2025年5月8日',
    '',
    '关于开展评估工作的通知',
  ];
  expect(read([...notice, '', '各省厅：', '', '为巩固成果，现通知如下。'].join('\n'))[2]).toBe(
    'title|关于开展评估工作的通知',
  );
  expect(
    read('新政有门道\n\n▍门槛降了\n\n企业可以免申即享。\n\n💡 什么时候能拿到钱？\n\n第三季度。').slice(1),
  ).toEqual([
    'heading 2|▍门槛降了',
    'paragraph|企业可以免申即享。',
    'heading 2|💡 什么时候能拿到钱？',
    'paragraph|第三季度。',
  ]);
});

test('broken lines are joined beside one that was not broken, and a hyphen of the line goes', () => {
  const law = [
    '某省公共阅读促进条例',
    '',
    `（2015年12月27日${'某省第十二届人民代表大会常务委员会第十八次会议'.repeat(2)}通过）`,
    '',
    ...['一', '二', '三', '四'].flatMap((number) => [
      `　　第${number}条　公共阅读促进工作坚持政府主导、社会参与、普惠均等的原`,
      '则，保障公民的基本文化权益。',
    ]),
  ];
  expect(read(law.join('\n')).slice(2)).toHaveLength(4);
  const english = [
    'The commission worked on the water-level gauges of all of the pro-',
    'vinces for the whole of the year, and the provinces paid for these,',
    'and each of the provinces sent its people to the long meetings that',
    'were held in the capital of the first of the provinces on the river.',
  ];
  expect(read(`Report\n\n${english.join('\n')}`)[1]).toMatch(
    /water-level gauges of all of the provinces for/,
  );
});
