import { lines, matches, type Rule } from '../rule.ts';

const publisher = 'liaoning-fao';

/** The page of 003: the Foreign Affairs Office of Liaoning, with a Chinese and an English head. */
export const liaoningFao: Rule[] = [
  {
    name: 'page-title',
    publisher,
    action: 'dropped',
    why: {
      en: 'The title of the web page; the same title stands at the head of the report.',
      zh: '网页标题；报告正文之首已有同一标题。',
    },
    find: matches(/^2022年省政府工作报告$/gm),
  },
  {
    name: 'publication-line',
    publisher,
    action: 'dropped',
    why: {
      en:
        'Date of publication and an empty field for the source; the date is given among the particulars ' +
        'of the document.',
      zh: '发布日期及空白的“来源”栏；日期已列入文件信息。',
    },
    find: matches(/^发布时间:.*来源:$/gm),
  },
  {
    name: 'date-characters',
    publisher,
    action: 'mended',
    why: {
      en: 'The page lost 年 and 月 from the date. The English head of the same page gives January 20, 2022.',
      zh: '网页日期丢失“年”“月”二字；据同页英文标题 January 20, 2022 补回。',
    },
    find: matches(/2022120日/g, '2022年1月20日'),
  },
  {
    name: 'stray-quotation-mark',
    publisher,
    action: 'mended',
    why: {
      en:
        'A closing quotation mark without an opening one was removed; where the quotation was meant to ' +
        'begin is not known.',
      zh: '删去一个没有前引号的后引号；引文原本从何处开始，无从确认。',
    },
    find: matches(/(?<=access list)”/g),
  },
  {
    name: 'heading-break',
    publisher,
    action: 'dropped',
    why: {
      en:
        'The space between the heading of a numbered assignment and its text; here the heading stands ' +
        'on a line of its own.',
      zh: '编号任务的小标题与其正文之间的空格；本站将小标题单列一行。',
    },
    find: matches(/(?<=^[ \u00A0]*\(\d+\) [^.\n]*\.) (?=\S)/gm),
    breaks: true,
  },
  {
    name: 'page-footer',
    publisher,
    action: 'dropped',
    why: {
      en:
        'Empty lists of attachments and related news, site navigation, sponsor, copyright and ' +
        'registration numbers.',
      zh: '空白的附件与相关新闻栏、网站导航、主办单位、版权及备案信息。',
    },
    find: (source) => [
      ...lines(
        '【附件下载】',
        '【相关新闻】',
        '网站首页 | 关于我们 | 网站导航',
        '主办:辽宁省人民政府外事办公室',
      )(source),
      ...matches(/^Copyright © 2009 All Rights Reserved.*$|^辽公网安备 \d+号$/gm)(source),
    ],
  },
];
