/** What tells the lines at the head of a text apart: document numbers, occasions, names. */
import { endsSentence, wordsIn } from './line.ts';
import { anyOf } from './word-list.ts';

/** Lines of a head are shorter than this; what is longer is text. */
const longest = 240;

const documentNumbers = [
  // 国发〔2024〕17号, 第752号
  /^[（(]?\p{Script=Han}{1,14}\s?[〔[【（(]\s?\d{4}\s?[〕\]】）)]\s?(?:第\s?)?\d{1,5}\s?号[）)]?$/u,
  /^[（(]?第[〇零一二三四五六七八九十百\d]{1,6}号[）)]?$/,
  // No. 752, Guo Fa [2024] No. 17
  /^(?:[A-Z][A-Za-z ]{0,40} )?(?:No\.|Number) ?\d{1,5}(?: ?[[(〔]\d{4}[\])〕])?$/,
  /^[A-Z][A-Za-z ]{0,40}[[(〔]\d{4}[\])〕] ?(?:No\. ?)?\d{1,5}$/,
];

export function isDocumentNumber(text: string): boolean {
  return text.length <= longest && documentNumbers.some((pattern) => pattern.test(text));
}

const occasions = [
  /^(?:—|--)/,
  new RegExp(
    `^(?:${anyOf('Delivered Adopted Approved Promulgated Issued Published Released Source Updated')})\\b`,
  ),
  /^(?:来源|发布时间|发布日期)[：:]/,
];
const spoken = new RegExp(
  `^(?:(?:Keynote|Opening|Closing|Welcome|Inaugural) )?(?:${anyOf('Speech Remarks Address Statement')})\\b` +
    '(?= (?:at|to|on|by|before) )',
  'i',
);
const adopted = new RegExp(`(?:${anyOf('通过 修订 公布 施行 发布')})[）)]$`);

/** Where and when a text was spoken, adopted or published. */
export function isOccasion(text: string): boolean {
  return (
    text.length <= longest &&
    (occasions.some((pattern) => pattern.test(text)) ||
      isSpoken(text) ||
      (/^[（(]/.test(text) && adopted.test(text)))
  );
}

/** A speech and where it was held, or what it was on. */
export function isSpoken(text: string): boolean {
  return spoken.test(text);
}

const rolesZh = anyOf(
  '省长 市长 总理 主席 主任 部长 书记 局长 厅长 州长 县长 区长 委员长 院长 检察长 司长 行长 大使 发言人',
);
const rolesEn = anyOf(
  'Governor Mayor Premier President Prime_Minister Chairman Chairwoman Chairperson Chair Minister Secretary',
  String.raw`Director Ambassador Commissioner Professor Dr\. Mr\. Ms\. Mrs\. Sir Dame Chief_Executive`,
  'Secretary-General Spokesperson',
);
const ranks = anyOf(String.raw`Acting Vice Deputy Former Hon\. Honou?rable State Federal First The Rt`);
const writers = anyOf('记者 评论员 特约评论员 作者 文 撰文 编辑 责任编辑 通讯员 图');

const bylines = [
  /^(?:(?:written|reported|edited|translated) )?by[: ]/i,
  new RegExp(String.raw`^[（(]?(?:本报|新华社|央视)?(?:${writers})[：:／/\s|｜]`),
  // 省长　张三
  new RegExp(String.raw`(?:${rolesZh})\s{0,3}\p{Script=Han}[\p{Script=Han}\s·]{1,8}$`, 'u'),
  /^\p{Script=Han}\s{1,2}\p{Script=Han}$/u,
  // Acting Governor Li Lecheng
  new RegExp(`^(?:(?:${ranks}) ){0,3}(?:${rolesEn})(?: |$)(?!(?:of the|on|and the|for) )`),
];
const nameFirst = /^\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,3},? /u;
const someRole = new RegExp(`\\b(?:${rolesEn})(?![\\w-])`);

/** The body that issues a text. */
const bodyEn = new RegExp(
  `\\b(?:${anyOf('Office Ministry Department Bureau Committee Council Commission Government Institute')})\\b`,
);
const bodyZh = new RegExp(
  `^\\p{Script=Han}{2,24}(?:${anyOf('办公室 办公厅 人民政府 委员会 人民代表大会 国务院 研究院 研究室')})$`,
  'u',
);

/** Who wrote or speaks: a name with a role, or a body. */
export function isByline(text: string): boolean {
  if (text.length > longest || wordsIn(text) > 20 || endsSentence(text)) return false;
  if (bylines.some((pattern) => pattern.test(text))) return true;
  if (/^\p{Lu}/u.test(text) && nameFirst.test(text) && someRole.test(text)) return true;
  return bodyZh.test(text) || (/^[A-Z][\w’' ,&]+$/.test(text) && bodyEn.test(text));
}

/** A name and nothing else: 张三, "Li Ming". */
export function isName(text: string): boolean {
  return /^\p{Script=Han}{2,3}$|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?){1,2}$/u.test(text);
}

const credits = new RegExp(
  `^[（(]?(?:${anyOf(
    '作者 记者 编辑 责编 责任编辑 审核 Reported_by Written_by Edited_by Contributed_by With_contributions',
  )})`,
  'i',
);

/** Who wrote it, under a text. */
export function isCredit(text: string): boolean {
  return credits.test(text) && wordsIn(text) <= 20;
}

const openings = new RegExp(
  `^(?:${anyOf(
    'Preface Preamble Foreword Introduction Overview Contents Summary Executive_Summary Abstract',
    '前言 序言 引言 导言 目录 摘要 编者按 概述',
  )})$`,
  'i',
);

/** Unnumbered headings with which the text itself begins. */
export function isOpening(text: string): boolean {
  return openings.test(/\p{Script=Han}/u.test(text) ? text.replace(/\s/g, '') : text);
}
