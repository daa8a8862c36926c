/** Names of those who speak in a conference, an interview or a transcript, as they stand before their words. */
import { isField } from './fields.ts';
import { anyOf } from './word-list.ts';

export type Role = 'asks' | 'answers' | 'chairs';

const asking = [
  new RegExp(
    String.raw`^(?:${anyOf('Q Question 问 提问 Reporter Journalist Press Interviewer 记者 网友')})\s?\d{0,3}$`,
    'i',
  ),
  new RegExp(
    `\\b(?:${anyOf(
      'Daily News Times Post Press Agency Television TV Radio Reuters Bloomberg Herald Journal Network',
      'Broadcasting Weekly Tribune AFP CNN BBC CGTN CCTV Xinhua Telegraph Guardian Gazette Magazine Media Review',
    )})$`,
  ),
  new RegExp(`(?:${anyOf('记者 日报 晚报 时报 电视台 广播电台 总台 通讯社 新华社 中新社 周刊 网 报 台')})$`),
  /记者[\s（(]/,
  /^网友\p{Script=Han}{1,8}$/u,
];
const answering = [
  /^(?:A|Answer|答|回答|答复)\s?\d{0,3}$/i,
  new RegExp(
    `(?:${anyOf(
      '省长 市长 总理 主席 主任 部长 书记 局长 厅长 司长 州长 县长 院长 行长 委员 代表 教授 专家 发言人 负责人',
      '董事长 总经理 处长',
    )})$`,
  ),
  new RegExp(
    `^(?:${anyOf(
      'Governor Mayor Premier President Prime_Minister Minister Secretary Director Ambassador Commissioner',
      'Professor Dr Spokesperson Vice Deputy Chairman Chairwoman',
    )})\\b`,
  ),
];
/** Who leads: gives the floor and takes it back. */
const chairing = [
  /^(?:主持|会议主持)/,
  new RegExp(`^(?:${anyOf('Moderator Host Chair Presenter Facilitator The_Chair MC')})\\b`, 'i'),
];

/** A name may hold one part in brackets: 张三（省发改委主任）. */
const word = String.raw`[\p{L}\d'’.&-]+`;
const name = [
  String.raw`(?:[QA]\d{0,3}|\p{Lu}[\p{L}'’.&-]*(?:,? ${word}){0,7}|\p{Script=Han}[\p{Script=Han}·\u3000 ]{0,17})`,
  String.raw`(?:\s?[（(][^（()）:：。]{1,40}[）)])?`,
].join('');
/** Transcripts of web sites put it in brackets: [主持人]：, 【记者】： */
const bracketed = String.raw`${name}|\[${name}\]|【${name}】`;
/** "[00:01:15] " stands before the name in a record of what was heard. */
const stamp = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s{1,3})?`;
const stamped = new RegExp(`^${stamp}`);
const ownLine = new RegExp(`^${stamp}(${bracketed})[:：]$`, 'u');
/** "Mr. Ji Peng, Deputy Director of the Provincial Sports Bureau:" */
const withPost = /^((?:Mr|Ms|Mrs|Dr|Prof)\.? \p{Lu}[^:：?!。]{2,140})[:：]$/u;
const inline = new RegExp(
  String.raw`^${stamp}(?:${bracketed})\s?(?:[:：]\s+|[:：](?=[\p{Script=Han}“"‘])|：(?=\S))`,
  'u',
);
/** A name and its part in brackets take no more. */
const longest = 160;

/** "Mr. B:" on a line of its own. A salutation and a field of a record look the same, and are told apart. */
export function isSpeakerLine(text: string): boolean {
  const found = text.length <= longest ? (ownLine.exec(text) ?? withPost.exec(text)) : null;
  return found !== null && isPerson(found[1]!);
}

/** A name and nothing else, as it stands under the time in a record of what was heard: Ruth Calloway, 张三. */
export function isNameAlone(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}|\p{Script=Han}{2,4})$/u.test(text) &&
    isPerson(text)
  );
}

/** The name before the words of one who speaks, with its mark and blanks: "Director Lin: "; or undefined. */
export function inlineSpeaker(text: string): string | undefined {
  const label = inline.exec(text.slice(0, longest))?.[0];
  return label !== undefined && label.length < text.length && isPerson(nameOf(label)) ? label : undefined;
}

/** "Director Lin: " → "Director Lin"; [主持人]： → 主持人 */
export function nameOf(label: string): string {
  const name = label
    .replace(stamped, '')
    .trim()
    .replace(/\s?[:：]$/, '');
  return /^[[【].*[\]】]$/.test(name) ? name.slice(1, -1) : name;
}

function isPerson(person: string): boolean {
  return !isField(person) && !isClause(person);
}

/** Small words that stand in a name with its post: "Director general of the Department of Water". */
const smallInPosts: ReadonlySet<string> = new Set(
  'of the and for in at on to de la von van bin al general vice deputy director chief executive'.split(' '),
);

/** "We began in 2018 with a simple rule": words that say something, of which small ones are most, and no name. */
function isClause(person: string): boolean {
  if (/^(?:We|I|They|It|He|She|This|That|There|These|Those|Here|Our|My|Their|What|How|Why)\b/.test(person))
    return true;
  const [, ...words] = person.split(/[,（(]/, 1)[0]!.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !smallInPosts.has(word));
  return small.length > 1 || (small.length > 0 && small.length === words.length && words.length > 1);
}

/** What a name alone tells of its bearer’s part. */
export function roleOf(person: string): Role | undefined {
  const bracket = person.search(/\s?[（(]/);
  const bare = bracket < 0 ? person : person.slice(0, bracket);
  const inBrackets = bracket < 0 ? '' : person.slice(bracket).replace(/^\s?[（(]|[）)]$/g, '');
  // 大连市副市长　陈某: the post and the name; 孙　某 is a name alone.
  const parts = [bare, inBrackets, ...(/\p{Script=Han}{3}/u.test(bare) ? bare.split(/\s+/) : [])];
  const is = (patterns: readonly RegExp[]) =>
    patterns.some((pattern) => parts.some((part) => part !== '' && pattern.test(part)));
  if (is(chairing)) return 'chairs';
  if (is(asking)) return 'asks';
  return is(answering) ? 'answers' : undefined;
}

/** Names that can be nothing but speakers: Q, 答, 记者, "MR. SMITH". */
export function isSurelySpeaker(person: string): boolean {
  return (
    roleOf(person) !== undefined ||
    /^(?:Mr|Ms|Mrs|Dr)\.? /i.test(person) ||
    (/\p{Lu}{2}/u.test(person) && !/\p{Ll}/u.test(person))
  );
}
