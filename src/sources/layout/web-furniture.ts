import type { Rule } from '../rule.ts';
import { sourceLines, wholeLine } from './source-lines.ts';

/** Words of the buttons around an article; a line of these alone is no text. */
const buttons = [
  '字号|字体|文字|大小|[大中小]|默认|超大',
  '我要打印|打印本[页文]|打印|关闭本?窗口|关闭本页|关闭|返回顶部|返回首页|返回|顶部|刷新',
  '分享到|分享至|分享|收藏|纠错|点赞|在看|评论|朗读|听全文|复制链接|复制|我要纠错|投诉|举报|下载|订阅',
  '微信|微博|新浪微博|QQ空间|QQ好友|QQ|朋友圈|手机阅读|手机版|扫码阅读|扫一扫|无障碍',
  '(?:浏览|阅读|点击|访问)(?:次数|数|量)?\\s?[:：]?\\s?\\d[\\d,，]{0,9}\\s?次?',
  '责任编辑[:：]\\s?\\p{Script=Han}[\\p{Script=Han}·]{1,5}',
  'Print(?: this page)?|Share(?: this| to| on)?|E-?mail(?: this page)?|\\d{1,6} Comments?|Comments?|Go to Forum',
  'Facebook|Twitter|WeChat|Weibo|LinkedIn|WhatsApp|Instagram|YouTube',
  'Copy (?:the )?link|Bookmark|Subscribe|Download(?: PDF)?',
  'Font size|Text size|Small|Medium|Large|A[+-]|\\b[LMSX]\\b|Skip to (?:main )?content',
  'Back to top|Top|Close(?: window)?|Home|Back|Like|Tweet|Save',
];
const button = new RegExp(buttons.join('|'), 'giu');
/** One of these stands in such a line; the others may be words of a text. */
const telling =
  /打印|在看|关闭|分享|纠错|收藏|扫一扫|返回(?:顶部|首页)|朋友圈|字[号体]\s?[:：]|Skip to (?:main )?content|Print\b|Share\b|Comment|Facebook|Twitter|Font size|Back to top/i;
const separators = /\(s\)|[\s|｜/\\·•>»＞【】[\]（）()［］:：,，、.+-]/gu;

/** 您当前所在的位置：首页 > …: the way to the page from the start page of the site. */
const position = /^(?:您?(?:现在|当前)?的?(?:所在)?的?位置(?:是|为)?|You are here)\s?[:：]/i;

/** Lines that lead from the article to something else. */
const leads = [
  /^(?:上一[篇条页]|下一[篇条页]|阅读下一篇|前一篇|后一篇)\s?[:：]/,
  position,
  /^(?:首页|Home)\s?[>»＞›/]\s?\S.{0,80}$/i,
  /^点击(?:上方|下方|标题下|蓝色).{0,20}(?:关注|订阅).{0,8}$/,
  /^(?:长按|识别).{0,16}二维码.{0,16}$/,
  /^本?文?约?\s?\d{2,6}\s?字[，,]\s?(?:阅读|预计).{0,16}分钟$/,
  /^[-—[\s]{0,12}(?:END(?: OF TRANSCRIPT)?|FOR IMMEDIATE RELEASE)[-—\]\s]{0,12}$/,
  /^#{3,}$/,
  /^扫一?[扫码].{0,24}$/,
  /^用?微信扫.{0,24}$/,
  /^(?:Follow|Like) [\w. ]{2,40} on (?:Twitter|Facebook|X|WeChat|Weibo|Instagram|LinkedIn)\b.{0,120}$/i,
  /^(?:Click here|Scan the QR code|Download (?:the|our) app|Sign up for|Subscribe to)\b.{0,120}$/i,
  /^[^.]{0,120}©[^.]{2,80}$/,
  /^(?:Copyright\b|©|版权所有).{0,160}$/i,
  /^.{0,30}ICP备\s?\d{6,10}号.{0,60}$/,
  /^(?:Is this page useful|Was this page helpful)\?.{0,80}$/i,
  /^(?:Report a problem with this page|Thank you for your feedback)\.?$/i,
  /^(?=.{0,120}(?:About us|Contact us|Site ?map|Privacy|关于我们|联系我们|网站地图|网站声明))\S[^|｜]{1,30}(?:\s?[|｜]\s?[^|｜]{2,30}){1,9}$/i,
  /^(?:Previous|Next)(?: article| story)?\s?[:：]\s?\S/i,
];
/** Above a list of other articles, at the end of a page. */
const others =
  /^(?:相关(?:政策|新闻|链接|阅读|文章|报道|解读|推荐|稿件|附件)|延伸阅读|推荐阅读|往期(?:推荐|回顾|精彩)|热点新闻|猜你喜欢|更多(?:新闻|阅读)|阅读下一篇|Related (?:stories|news|links|articles|coverage)|More (?:stories|news|from)\b.{0,30}|You may also like|Explore the topic|See also|Related content|Most read|Recommended)\s?(?:[:：].{0,200})?$/i;
const mostOthers = 12;
/** What stands above the way to the page are the names of other pages. */
const waysHere = [position, /^(?:首页|Home)\s?[>»＞›/]\s?\S/i];
const namesPage =
  /^(?:首页|登录|注册|搜索|检索|无障碍.{0,12}|请输入.{0,12}|Home|Menu|Search|Log ?in|Sign in)(?![a-z])/i;
const mostAbove = 30;
const longestName = 40;
const sentence = /[。！？；]|[.!?]["”’)]?$/;

/** What a web page has around its article, and who copies the page copies too. */
export const webFurniture: Rule = {
  name: 'web-page-parts',
  publisher: 'common',
  action: 'dropped',
  why: {
    en: 'Buttons and links of the web page from which the text was copied: sharing, printing, other articles.',
    zh: '文本所在网页的按钮和链接，如分享、打印、其他文章等。',
  },
  find: (source) => {
    const lines = sourceLines(source).filter(({ text }) => text !== '');
    const rest = lines.length - mostOthers;
    const end = lines.findIndex(
      ({ text }, at) =>
        at > 0 &&
        at >= rest &&
        others.test(text) &&
        lines.slice(at + 1).every((line) => isTitleOfOther(line.text)),
    );
    const begin = lines.findLastIndex(
      ({ text }, at) => at < mostAbove && waysHere.some((way) => way.test(text)),
    );
    const above = lines.slice(0, Math.max(0, begin));
    const areNames =
      above.every(({ text }) => isName(text)) && above.some(({ text }) => namesPage.test(text));
    const isAbove = (at: number) => areNames && at < begin;
    return lines
      .filter(({ text }, at) => isFurniture(text) || isAbove(at) || (end >= 0 && at >= end))
      .map(wholeLine);
  },
};

/** A line that is drawn across the page. */
const drawnLine = /^[—－_─=-]{8,}$/;

function isFurniture(text: string): boolean {
  if (drawnLine.test(text)) return true;
  if (text.length > 200) return false;
  return leads.some((lead) => lead.test(text)) || (telling.test(text) && isOfButtons(text));
}

function isOfButtons(text: string): boolean {
  return text.length <= 120 && text.replace(button, '').replace(separators, '') === '';
}

function isName(text: string): boolean {
  return text.length <= longestName && !sentence.test(text);
}

function isTitleOfOther(text: string): boolean {
  return text.length <= 120 && (!sentence.test(text) || isFurniture(text));
}
