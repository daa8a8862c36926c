import { lines, matches, type Rule } from '../rule.ts';

const publisher = 'machine-translation';

/**
 * Words that stand without a space between them where the Chinese page had bold type: an inference from
 * their places.
 */
const glued = [
  ['strategy', 'implementation'],
  ['as', 'the'],
  ['security', 'relevant'],
  ['government', 'etc'],
  ['departments', 'promoting'],
  ['should', 'improve'],
  ['should', 'formulate'],
  ['should', 'adapt'],
  ['to', 'inter'],
  ['development', 'role'],
  ['difficulties', 'question'],
];

/** The page of 004: lower-case English from a site that offers every article in fourteen languages. */
export const machineTranslation: Rule[] = [
  {
    name: 'section-label',
    publisher,
    action: 'dropped',
    why: { en: 'The name of the site’s section above the headline.', zh: '标题上方的网站栏目名称。' },
    find: lines('news'),
  },
  {
    name: 'publication-line',
    publisher,
    action: 'dropped',
    why: {
      en: 'The date of publication; it is given among the particulars of the document.',
      zh: '发布日期；已列入文件信息。',
    },
    find: matches(/^\d{4}-\d\d-\d\d$/gm),
  },
  {
    name: 'language-bar',
    publisher,
    action: 'dropped',
    why: {
      en:
        'Links to the same page in fourteen languages, run together; they show that the site translates ' +
        'by machine.',
      zh: '十四种语言版本的链接，文字粘连；可见该网站使用机器翻译。',
    },
    find: matches(/^한어Русский языкEnglish.*$/gmu),
  },
  {
    name: 'lost-opening-quotation-mark',
    publisher,
    action: 'mended',
    why: {
      en:
        'The space and the opening quotation mark of a quotation whose closing mark is there were put ' +
        'back.',
      zh: '引文仅存后引号，补回前引号及其前的空格。',
    },
    find: matches(/(?<=\bthe meeting mentioned that)(?=unity\b)/g, ' “'),
  },
  {
    name: 'full-width-stop',
    publisher,
    action: 'mended',
    why: {
      en: 'A Chinese full stop left in the English text became an English one.',
      zh: '英文中残留的中文句号改为英文句点。',
    },
    find: matches(/。/g, '.'),
  },
  {
    name: 'glued-words',
    publisher,
    action: 'mended',
    why: {
      en:
        'A lost space between two words was put back; it seems to have vanished with the bold type of ' +
        'the Chinese page. The words themselves, and their order, are as the source has them.',
      zh: '补回两词之间缺失的空格（疑因中文网页去除加粗格式而丢失）；词语及词序均保持原样。',
    },
    find: (source) =>
      glued
        .flatMap(([left, right]) => matches(new RegExp(`(?<=\\b${left})(?=${right}\\b)`, 'g'), ' ')(source))
        .sort((a, b) => a.at - b.at),
  },
  {
    name: 'space-after-comma',
    publisher,
    action: 'mended',
    why: { en: 'A lost space after a comma was put back.', zh: '补回逗号后缺失的空格。' },
    find: matches(/(?<=[a-z\d],)(?=[a-z])/g, ' '),
  },
  {
    name: 'space-after-stop',
    publisher,
    action: 'mended',
    why: { en: 'A lost space after a full stop was put back.', zh: '补回句点后缺失的空格。' },
    find: matches(/(?<=[a-z]\.)(?=[a-z])/g, ' '),
  },
];
