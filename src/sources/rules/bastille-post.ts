import { lines, matches, repeats, type Rule } from '../rule.ts';

const publisher = 'bastille-post';

/** The page of 000: two agency stories under one address, inside a news portal's template. */
export const bastillePost: Rule[] = [
  {
    name: 'skip-link',
    publisher,
    action: 'dropped',
    why: {
      en: 'A link for keyboard users and the label of a sharing image, run together at the head of the page.',
      zh: '页首的“跳至正文”链接与分享图片标签，两者粘连在一起，不属于正文。',
    },
    find: lines('Skip to Content Facebook Feature Image'),
  },
  {
    name: 'category-label',
    publisher,
    action: 'dropped',
    why: {
      en: 'The name of the portal’s section, printed three times above the headline.',
      zh: '网站栏目名称，在标题上方重复三次。',
    },
    find: lines('China'),
  },
  {
    name: 'publication-line',
    publisher,
    action: 'dropped',
    why: {
      en: 'The time of publication; the date is given among the particulars of the document.',
      zh: '发布时间行；日期已列入文件信息。',
    },
    find: matches(/^\d{4}-\d\d-\d\d \d\d:\d\d Last Updated At:\d\d:\d\d$/gm),
  },
  {
    name: 'repeated-headline',
    publisher,
    action: 'dropped',
    why: {
      en: 'The headline again, as a running head or as the caption of a picture; it stands once, above its story.',
      zh: '标题在页头和图片说明中重复出现；正文仅在报道之首保留一次。',
    },
    find: repeats(
      'Liaoning makes tailored plans to tackle bottlenecks in county development',
      "China's top political advisor stresses boosting services for people with disabilities",
    ),
  },
  {
    name: 'related-articles',
    publisher,
    action: 'dropped',
    why: {
      en: 'The heading of a list of other articles, without its list.',
      zh: '“推荐文章”栏目标题，其下并无内容。',
    },
    find: lines('Recommended Articles'),
  },
];
