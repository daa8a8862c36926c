import { lines, matches, stretches, type Rule } from '../rule.ts';

const publisher = 'china-org-cn';

/** The page of 001: one of twelve pages of a press conference on China.org.cn. */
export const chinaOrgCn: Rule[] = [
  {
    name: 'share-widget',
    publisher,
    action: 'dropped',
    why: {
      en: 'Label of the picture offered for sharing, in Chinese on an English page.',
      zh: '分享缩略图的标签，为英文页面上残留的中文控件文字。',
    },
    find: lines('分享缩略图'),
  },
  {
    name: 'page-tools',
    publisher,
    action: 'dropped',
    why: {
      en: 'Comment counter, print, e-mail and font-size links; the source and date in the same line were kept.',
      zh: '评论计数、打印、邮件和字号链接；同一行中的来源和日期予以保留。',
    },
    find: matches(/^0 Comment\(s\)Print E-mail (?=China\.org\.cn)|^Adjust font size:$/gm),
  },
  {
    name: 'pagination',
    publisher,
    action: 'dropped',
    why: {
      en: 'Links to the twelve pages of the press conference; this document is the ninth of them.',
      zh: '发布会全文十二页的页码链接；本文件为第九页。',
    },
    find: matches(/^<[ \u00A0\d]+>/gm),
  },
  {
    name: 'share-bar',
    publisher,
    action: 'dropped',
    why: {
      en: 'Invitations to follow the site, to download its app and to share the page.',
      zh: '关注网站、下载客户端和分享页面的提示。',
    },
    find: lines(
      'Follow China.org.cn on Twitter and Facebook to join the conversation.',
      'ChinaNews App Download',
      'Print E-mail Bookmark and Share',
    ),
  },
  {
    name: 'comment-form',
    publisher,
    action: 'dropped',
    why: {
      en: 'The form for readers’ comments, without any comment.',
      zh: '读者评论表单，其中并无评论。',
    },
    find: stretches(/^Go to Forum >>0 Comment\(s\)$/gm, /removed by the moderator\.$/gm),
  },
  {
    name: 'page-footer',
    publisher,
    action: 'dropped',
    why: {
      en: 'Links at the foot of the page, run together.',
      zh: '页脚链接，文字粘连在一起。',
    },
    find: lines('Send your storiesGet more from China.org.cnMobileRSSNewsletter'),
  },
];
