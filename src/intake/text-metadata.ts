import { hasHan } from '../languages.ts';
import { dayIn } from './dates.ts';
import { isSetApart, isSpoken, pageTime } from '../documents/outline/by-evidence/head-marks.ts';
import { claimStretches } from '../sources/claim.ts';
import { pageHeads, pageNumbers } from '../sources/layout/page-numbers.ts';
import { webFurniture } from '../sources/layout/web-furniture.ts';
import type { IntakeText, Metadata } from './types.ts';

/** The head of a sheet or of a gazette, above the title of what stands in it. */
const letterhead =
  /^\p{Script=Han}[\p{Script=Han}\s]{1,40}文\s*件$|^(?!.*(?:会议|统计))\p{Script=Han}{2,12}公报$/u;

/** How many lines from the top may be the head of a document, and from the end its signature. */
const head = 12;
const foot = 6;
/** Longer lines are prose. */
const longTitle = 160;
const longLine = 120;

const chineseNumber =
  /^[（(]?第[〇零一二三四五六七八九十百\d]{1,6}号[）)]?$|^[〔［[（(【](?:19|20)\d{2}[〕］\]）)】]\s?\d{1,4}\s?号$|\p{Script=Han}{1,10}[〔［[（(【]\s*(?:19|20)\d{2}\s*[〕］\]）)】]\s*(?:第\s*)?\d{1,4}\s*号/u;
/** “[2024] No. 17”, behind the words for the body that issued it; or “No. 17 [2024]”. */
const englishNumber = / [[(〔]\d{4}[\])〕],? No\. ?\d{1,4}\b|\bNo\. ?\d{1,4} ?[[(〔]\d{4}[\])〕]/;

const chinesePost =
  '(?:[代副]?[省市县区州]长|副?主席|副?总理|副?书记|副?部长|副?主任|副?[局厅司院行]长|委员长|检察长|发言人|大使)';
const englishPost =
  '(?:(?:Acting|Vice|Deputy|Executive|Assistant|Party)[ -])*' +
  '(?:Governor|Mayor|Premier|President|Chair(?:man|person|woman)?|' +
  'Minister|Director|Secretary|Administrator|Spokesperson|Ambassador|Commissioner)';
const chineseSpeaker = new RegExp(
  `^\\p{Script=Han}{0,24}${chinesePost}\\s*\\p{Script=Han}[\\p{Script=Han}·\\s]{1,7}$`,
  'u',
);
const englishName = "[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}.'’-]*){0,3}";
const englishSpeakers = [
  new RegExp(`^(?:By |Delivered by )?(${englishName}, (?:the )?${englishPost}[^.:?!]{0,80})$`, 'u'),
  new RegExp(`^(?:By |Delivered by )?(${englishPost} ${englishName})$`, 'u'),
];

const organEnd =
  '(?:国务院|中共中央|人民政府|人民代表大会|常务委员会|委员会|办公厅|办公室|新闻办|法院|检察院|[部局厅委署])';
const chineseOrgan = new RegExp(`^[\\p{Script=Han}（）、]{0,30}${organEnd}$`, 'u');
/** Headings and words that end like a body: 第一节优化布局, 基层干部. */
const noOrgan =
  /^第.{1,4}[章节条]|^[一二三四五六七八九十]+、|(?:布局|格局|大局|全局|开局|干部|全部|[东西南北中内外总]部|机关党委)$/;
const englishOrganEnd =
  "(?:State Council|General Office|People[’']s Government|Committee|Commission|Ministry|Congress|Bureau|" +
  'Department|Office|Council|Administration)';
const englishOrgan = new RegExp(
  `^(?:The )?(?:\\p{Lu}[\\p{L}-]+ )*${englishOrganEnd}(?: (?:of|for) (?:the )?\\p{Lu}[\\p{L}’' -]+)?$`,
  'u',
);

const publishedLabel =
  /^(?:发布时间|发布日期|日期|时间|公布日期|成文日期|Published(?: on)?|Posted|Updated|Release date|Date)\s*[:：]?\s*/i;
const sourceLabel = /(?:^|[\s|｜])(?:信息来源|来源|稿源|Source)\s{0,4}[:：]/i;
/** What ends the name of a source: a column, or a date and its label. */
const sourceEnd = /\s{2}|[|｜【]|\s(?=发布|日期|时间|作者|记者|编辑|责任编辑|责编|字体|浏览|阅读|点击|\d{4})/;
const spokenInChinese = /^[（(—]{0,2}在.{2,60}上的(?:讲话|致辞|演讲|发言)/;
const meeting =
  /会议上|大会上|会上|发布会|\b(?:Delivered|delivered) (?:at|on|to)\b|\b(?:Session|Meeting|Conference|Forum)\b/;

/** What a text says of itself in its first and last lines. */
export function textMetadata({ text }: Pick<IntakeText, 'text'>): Metadata {
  const lines = withoutPageParts(text)
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const top = lines.slice(0, head);
  const end = lines.slice(-foot).filter((line) => line.length <= longLine);
  const short = top.filter((line) => line.length <= longLine);
  const title = titleOf(top);
  return {
    title: title
      ?.replace(/^(?:Subject|Title|主题|标题|题目)[:：]\s*/, '')
      .replace(/\s?(?:\[\d{1,2}\]|[①-⑨])$/, ''),
    number: first([...short, ...end], numberIn),
    delivered:
      first(short, (line) => (meeting.test(line) && line !== title ? dayIn(line) : undefined)) ??
      first(short.slice(0, 6), (line) => (line !== title && isPlaceAndDay(line) ? dayIn(line) : undefined)) ??
      signed(end) ??
      signedAbove(lines),
    published:
      first([...short, ...end], (line) =>
        publishedLabel.test(line) || sourceLabel.test(line) || /印发$/.test(line) ? dayIn(line) : undefined,
      ) ?? first(short.slice(0, 6), (line) => (line !== title && isDay(line) ? dayIn(line) : undefined)),
    occasion: short.find((line) => line !== title && (isSpoken(line) || spokenInChinese.test(line))),
    speaker: first(short.slice(0, 8), speakerOf),
    issuer: issuerOf(title, short, end),
    publisher: first([...short, ...end], sourceIn),
  };
}

/** Without heads and numbers of pages, and what a web page has around its article. */
function withoutPageParts(text: string): string {
  const claims = claimStretches(text, [webFurniture, pageNumbers, pageHeads]);
  return claims.reduceRight(
    (left, { at, before }) => left.slice(0, at) + left.slice(at + before.length),
    text,
  );
}

/**
 * The first line that can be a title: no number, date, label or salutation. A Chinese title in two lines ends
 * in what it is: …的 / 通知.
 */
function titleOf(top: readonly string[]): string | undefined {
  const at = top.findIndex((line) => !isOther(line));
  const line = top[at];
  if (line === undefined || line.length > longTitle) return undefined;
  // Prose, not a title: a sentence, or the salutation of a letter.
  if (/[。；]$|[^.]\.$/.test(line) && line.length > 60) return undefined;
  const next = top[at + 1] ?? '';
  const goesOn =
    hasHan(line) &&
    !/(?:通知|意见|决定|报告|办法|方案|规划|纲要|条例|规定|公告|批复|讲话|计划|法)(?:（[^（）]*）)?$/.test(
      line,
    ) &&
    /^.{0,40}(?:通知|意见|决定|报告|办法|方案|规划|纲要|条例|规定|公告|批复|讲话|计划)(?:（[^（）]*）)?$/.test(
      next,
    ) &&
    (/[的》于对]$/.test(line) ||
      /关于|印发|转发/.test(line) ||
      /^(?:若干|总体|专项|实施|工作|行动|三年|五年|建设|发展|管理|暂行|指导|改革)/.test(next));
  return goesOn ? line + next : line;
}

function isOther(line: string): boolean {
  return (
    pageTime.test(line) ||
    isSetApart(line) ||
    publishedLabel.test(line) ||
    sourceLabel.test(line) ||
    isNumberAlone(line) ||
    (dayIn(line) !== undefined && line.replace(/[\d\s年月日.,/-]|[A-Z][a-z]+/g, '').length < 3) ||
    letterhead.test(line) ||
    /^(?:各位|同志们|尊敬的|Fellow |Distinguished |Ladies and|Dear |Honou?rable )/.test(line) ||
    /^[\W\d_]+$/u.test(line.replace(/\p{L}/gu, 'x'))
  );
}

/** What a line of the head says beside its day. */
function besideDay(line: string): string {
  return line.replace(/[\d\s年月日.,，/（）()〇○零一二三四五六七八九十-]/g, '');
}

/** A day and nothing else: that of a page, as a rule. */
function isDay(line: string): boolean {
  return (
    /^\p{L}{0,9}$/u.test(besideDay(line)) && !/\p{Script=Han}/u.test(besideDay(line)) && !/^[（(]/.test(line)
  );
}

/** Where and when it was spoken or adopted: （2024年6月25日，大连）, "Shenyang, 14 October 2024", （2024年3月29日……通过）. */
function isPlaceAndDay(line: string): boolean {
  const isBracketed = /^[（(].*[）)]$/.test(line);
  if (isBracketed && /通过|批准|公布|Adopted|Approved|Promulgated/.test(line)) return true;
  const isShort = besideDay(line).length <= 24 && !/[。！？:：|]/.test(line);
  return isShort && (isBracketed || !isDay(line));
}

/** The signature of a text that annexes follow: a day alone on its line, under the name of a body. */
function signedAbove(lines: readonly string[]): string | undefined {
  const at = lines.findLastIndex((line, index) => {
    const before = lines[index - 1];
    return (
      before !== undefined &&
      signed([line]) !== undefined &&
      (organ(before) ?? speakerOf(before)) !== undefined
    );
  });
  return at < 0 ? undefined : dayIn(lines[at]!);
}

/** The number of the document, and beside it at most who signs it. */
function isNumberAlone(line: string): boolean {
  const signer = line.search(/签\s?发\s?人/);
  const bare = (signer < 0 ? line : line.slice(0, signer)).trim();
  const number = numberIn(bare);
  return (
    number !== undefined &&
    (/^[（(]/.test(bare) || bare.startsWith(number)) &&
    /[号\d\])〕][）)]?$/.test(bare)
  );
}

/** A date alone among the last lines is that of the signature. */
function signed(end: readonly string[]): string | undefined {
  return first([...end].reverse(), (line) => {
    const rest = line.replace(/[\d\s年月日.,/〇○零一二三四五六七八九十-]/g, '');
    return rest === '' || /^\p{Lu}\p{Ll}+$/u.test(rest) ? dayIn(line) : undefined;
  });
}

function speakerOf(line: string): string | undefined {
  if (chineseSpeaker.test(line)) return line.replace(/^[—\s]+/, '').replace(/\s+/g, ' ');
  return englishSpeakers.map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
}

function issuerOf(
  title: string | undefined,
  top: readonly string[],
  end: readonly string[],
): string | undefined {
  const ofTitle = title && /^(\p{Script=Han}{2,40}?)关于/u.exec(title)?.[1];
  if (ofTitle && chineseOrgan.test(ofTitle)) return ofTitle;
  return (
    first([...end].reverse(), organ) ??
    first(
      top.slice(0, 6).filter((line) => line !== title),
      organ,
    )
  );
}

function organ(line: string): string | undefined {
  const name = line.replace(/\s+/g, hasHan(line) ? '' : ' ').replace(/文件$/, '');
  if (noOrgan.test(name)) return undefined;
  return chineseOrgan.test(name) || (name.includes(' ') && englishOrgan.test(name)) ? name : undefined;
}

function first<T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The number of a document that stands in a line: 国发〔2024〕17号, Guo Fa [2024] No. 17. */
function numberIn(line: string): string | undefined {
  const chinese = chineseNumber.exec(line)?.[0];
  const english = chinese === undefined ? englishNumber.exec(line) : null;
  if (!english?.[0].startsWith(' ')) return chinese ?? english?.[0];
  const words = line.slice(0, english.index).split(' ');
  const issuer = words.slice(words.findLastIndex((word) => !/^[A-Z][A-Za-z]+$/.test(word)) + 1);
  return issuer.length > 0 ? issuer.join(' ') + english[0] : undefined;
}

/** The source that a line names behind its label. */
function sourceIn(line: string): string | undefined {
  const label = sourceLabel.exec(line);
  const named = label && line.slice(label.index + label[0].length).trim();
  // "Source: Department of Education." is the note of a table.
  return (named && !/[.。]$/.test(named) && named.split(sourceEnd)[0]) || undefined;
}
