/** What tells the lines at the head of a text apart: document numbers, occasions, names. */
import { holdsDate } from './dates.ts';
import { endsSentence, wordsIn } from './line.ts';
import { anyOf } from './word-list.ts';

/** Lines of a head are shorter than this; what is longer is text. */
const longest = 240;

const documentNumbers = [
  // 国发〔2024〕17号, 第752号; above a letter, who signs it stands in the same line
  new RegExp(
    String.raw`^[（(]?\p{Script=Han}{0,14}\s?[〔[【（(]\s?\d{4}\s?[〕\]】）)]\s?(?:第\s?)?\d{1,5}\s?号[）)]?` +
      String.raw`(?:\s+签\s?发\s?人[:：][\p{Script=Han}\s]{2,24})?$`,
    'u',
  ),
  /^[（(]?第[〇零一二三四五六七八九十百\d]{1,6}号[）)]?$/,
  // No. 752, Guo Fa [2024] No. 17
  /^(?:[A-Z][A-Za-z ]{0,40} )?(?:No\.|Number) ?\d{1,5}(?: ?[[(〔]\d{4}[\])〕])?$/,
  /^[A-Z][A-Za-z ]{0,40}[[(〔]\d{4}[\])〕] ?(?:No\. ?)?\d{1,5}$/,
  // Document No. LMG [2025] 1, Reference: MH/PB/2024/037
  /^(?:Document|DOCUMENT|Paper [Rr]ef|Ref(?:erence)?|REF(?:ERENCE)?|File)[.:]? ?(?:N(?:o|O)\.?:? ?)?(?=\D{0,24}\d)[A-Z][A-Z\d/[\]()〔〕. -]{2,30}$/,
];

export function isDocumentNumber(text: string): boolean {
  return text.length <= longest && documentNumbers.some((pattern) => pattern.test(text));
}

/** When a page was written, before its buttons: 2025-05-16 09:12 Font size. */
export const pageTime = /^\d{4}[\-/年]\d{1,2}[\-/月]\d{1,2}日?\s+\d{1,2}:\d{2}/;

/** 18 February 2025, 06:40 · Updated 11:05 · 4 min read. */
const pageTimes = /\b\d{1,2}:\d{2}\b|\bUpdated\b|\bmin read\b|更新/;

const occasions = [
  /^(?:—|--)/,
  new RegExp(
    `^(?:${anyOf('Delivered Adopted Approved Promulgated Issued Published Released Source Updated')})\\b`,
  ),
  /^(?:来源|发布时间|发布日期)[：:]/,
  // 【字号：大 中 小】　来源：…, 日期：2024-10-24　来源：…
  /^(?:【[^【】]{1,12}】\s*){1,6}(?:来源|时间|日期)[:：]/,
  /^日期[:：]\s?\d{4}\D.{0,40}来源[:：]/,
  pageTime,
];
const spoken = new RegExp(
  `^(?:(?:Keynote|Opening|Closing|Welcome|Inaugural|Special) )?(?:${anyOf('Speech Remarks Address Statement')})\\b` +
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
      isPageTime(text) ||
      (/^[（(]/.test(text) && adopted.test(text)))
  );
}

/** When a page was written and changed, in one line. */
export function isPageTime(text: string): boolean {
  return (
    wordsIn(text) <= 16 && /^\d|^[A-Z][a-z]{2,8} \d/.test(text) && holdsDate(text) && pageTimes.test(text)
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
  new RegExp(String.raw`(?:${rolesZh})\s{0,8}\p{Script=Han}[\p{Script=Han}\s·]{1,8}$`, 'u'),
  /^\p{Script=Han}\s{1,2}\p{Script=Han}$/u,
  // Acting Governor Li Lecheng
  new RegExp(`^(?:(?:${ranks}) ){0,3}(?:${rolesEn})(?: |$)(?!(?:of the|on|and the|for) )`),
];
const nameFirst = /^\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,3},? /u;
const someRole = new RegExp(`\\b(?:${rolesEn})(?![\\w-])`);

const documentNoun = new RegExp(
  `^(?:(?:Joint|Annual|Final|Interim|Draft|Implementing|Revised) )?(?:${anyOf(
    'Report Plan Minutes Transcript Decision Opinions? Notice Regulations? Measures Law Outline Statement Communiqué',
    'Communique White_Paper Resolution Agreement Memorandum Guidelines Circular Announcement Proclamation Record',
  )})\\b`,
  'i',
);

/** What the title of a Chinese document ends in. */
const kindsZh = '通知 决定 意见 条例 办法 规定 报告 公告 方案 规划 讲话 批复 致辞 章程 纲要 公报 通报 细则';
const kindZh = new RegExp(`(?:${anyOf(kindsZh, '纪要 实录 解读 白皮书')})$`);

/** "Minutes of the 214th Meeting", REPORT ON THE WORK OF THE GOVERNMENT: what a document is called by its kind. */
export function isNamedByKind(text: string): boolean {
  const isNamed = /\p{Script=Han}/u.test(text)
    ? kindZh.test(text) && !isSetApart(text)
    : documentNoun.test(text);
  return isNamed && wordsIn(text) > 2 && !endsSentence(text);
}

const classification =
  /^(?:OFFICIAL(?:-SENSITIVE)?|UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|DRAFT|内部(?:资料|文件)?|机密|秘密|公开)$/i;

/** A line above the title: who issues it, or who may read it. */
export function standsAboveTitle(text: string): boolean {
  if (classification.test(text) || isLetterhead(text) || wordsIn(text) <= 3) return true;
  return !isNamedByKind(text) && (isBodyName(text) || (/^\p{Script=Han}/u.test(text) && isByline(text)));
}

/** The body that issues a text. */
const bodies = anyOf(
  'Office Ministry Department Bureau Committee Council Commission Government Institute Board',
);
const bodyEn = new RegExp(`\\b(?:${bodies})\\b`);
/** A body by its name, in capitals too: THE PEOPLE'S GOVERNMENT OF LANHE MUNICIPALITY. */
export function isBodyName(text: string): boolean {
  return /^[A-Z][\w’' ,&]+$/.test(text) && (bodyEn.test(text) || bodyInCapitals.test(text));
}
const bodyInCapitals = new RegExp(`\\b(?:${bodies.toUpperCase()})\\b`);
const bodyZh = new RegExp(
  `^\\p{Script=Han}{2,24}(?:${anyOf(
    '办公室 办公厅 人民政府 委员会 人民代表大会 国务院 研究院 研究室 研究所 研究中心 统计局 总局 总队 总公司',
    '税务局 海关 调查队 监管局 联合会 协会 编辑部 新闻办',
  )})$`,
  'u',
);
/** 辽宁省财政厅: a department of a place. */
const bureauZh = /^\p{Script=Han}{1,8}[省市县区州]\p{Script=Han}{1,14}[厅局委]$/u;
/** The head of a sheet: 辽宁省教育厅文件. */
const letterheads = /^[\p{Script=Han}\s]{2,40}[部厅局委府办会院署]\s*文\s*件$/u;
/** 专 题 会 议 纪 要: characters set apart, which are no title. */
const setApart = /^\p{Script=Han}(?:\s\p{Script=Han}){2,9}$/u;

export function isSetApart(text: string): boolean {
  return setApart.test(text);
}

export function isLetterhead(text: string): boolean {
  return letterheads.test(text) || isSetApart(text);
}

/** Who wrote or speaks: a name with a role, or a body. */
export function isByline(text: string): boolean {
  if (text.length > longest || wordsIn(text) > 20 || endsSentence(text)) return false;
  if (bylines.some((pattern) => pattern.test(text))) return true;
  if (/^\p{Lu}/u.test(text) && nameFirst.test(text) && someRole.test(text)) return true;
  return (
    text.split(/\s+/).every((body) => bodyZh.test(body) || bureauZh.test(body)) ||
    (isBodyName(text) && !isNamedByKind(text))
  );
}

/** Headings that are no longer than a name. */
const shortHeading = new RegExp(
  `^(?:${anyOf('背景 措施 概况 概述 目标 任务 要求 原则 成效 成绩 问题 建议 展望 结语 意义 内容 经验 做法 举措 方向 路径 总则 附则')})$`,
);

/** A name and nothing else: 张三, "Li Ming". */
export function isName(text: string): boolean {
  return (
    !shortHeading.test(text) && /^\p{Script=Han}{2,3}$|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?){1,2}$/u.test(text)
  );
}

/** The family names that most people bear, but for those with which everyday words begin. */
const familyName =
  '李王张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁沈姚卢姜' +
  '崔钟谭陆汪范廖贾夏韦付傅邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤温康施樊葛邢齐乔伍庞颜倪庄聂' +
  '鲁岳翟殷詹申欧耿兰焦俞柳甘祝宁尚阮柯纪梅童凌毕裴霍涂苗盛翁冉骆靳柴蒙喻祁蒲屈饶缪芦麦褚窦戚岑娄瞿桂臧闵苟邬卞';
const personZh = new RegExp(
  String.raw`^(?:[${familyName}]|欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫)\p{Script=Han}{1,2}$`,
  'u',
);
/** What a title in two lines ends in. */
const endOfTitle = new RegExp(`(?:${anyOf(kindsZh, '指南 计划')})$`);

/** A Chinese name that can be nothing else, so that it is not taken for the second line of a title. */
export function isChinesePerson(text: string): boolean {
  return personZh.test(text) && !endOfTitle.test(text);
}

/** Where an article stood: 《求是》2024/05, 《人民日报》（2024年02月08日 第01版）. */
export function isIssue(text: string): boolean {
  if (/^\p{Script=Han}{2,20}(?:公报|政报)\s*(?:\d{4}\s?年\s?)?第\s?\d{1,3}\s?[期号]$/u.test(text))
    return true;
  return /^《[^《》]{2,12}》\s?[（(]?\s?(?:19|20)\d{2}[^。！？]{0,24}$/.test(text);
}

const credits = new RegExp(
  `^[（(]?(?:${anyOf(
    '作者 记者 编辑 责编 责任编辑 审核 校对 监制 来源[丨｜|:：] Reported_by Written_by Edited_by Contributed_by With_contributions',
  )})`,
  'i',
);

/** Who wrote it, under a text. */
export function isCredit(text: string): boolean {
  return credits.test(text) && wordsIn(text) <= 20 && !/[?？]$/.test(text);
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
