import { homeProvince } from '../site.ts';

/**
 * What a query asks about, without the words that only ask: `what is X`, `X怎么翻译`; and without the year
 * and the place that all of this site is about.
 */
export interface Question {
  /** The words that say what is meant, the fillers left out; never empty. */
  subject: string;
  /** The same without years and places; never empty. */
  core: string;
  years: string[];
  places: string[];
  /** It asks for a number: `how many X`, `X多少个`. */
  isForFigure: boolean;
  /** The two things of which it asks the difference, once for each place where one may end and the other begin. */
  compared: [one: string, other: string][];
}

const article = String.raw`(?:(?:the|a|an) )?`;
const asks = [
  String.raw`(?:what(?:'s|’s| is) )?(?:the )?difference between`,
  String.raw`what(?:'s|’s| is| are| was| were| does)?(?: (?:the )?(?:meaning|definition|translation|english|chinese) (?:of|for))?`,
  String.raw`how (?:do (?:you|i|we)|to|would you|can (?:i|you)|should i|is|are)(?: (?:say|translate|write|render|call))?`,
  String.raw`how (?:many|much|big|large|high|long|fast)(?: (?:is|are|was|were|did))?`,
  String.raw`(?:the )?(?:number|share|percentage|proportion|amount) of`,
  String.raw`which (?:document|text|speech|report|page)(?: (?:is|was|has|mentions|says|about))*`,
  String.raw`(?:who|when|where|which|why)(?: (?:is|are|was|were|did|does))?`,
  String.raw`(?:please )?(?:define|explain|translate|find|show|tell me about|look up)`,
  String.raw`(?:the )?(?:meaning|definition|translation) (?:of|for)`,
  String.raw`(?:english|chinese) (?:translation )?(?:for|of)`,
];
const endings = [
  String.raw`(?:in|into|to) (?:chinese|english|mandarin|china)`,
  String.raw`in (?:chinese|china(?:'s|’s)?) (?:politics|policy|policies|government|law|economy|economics|official documents)`,
  String.raw`means? (?:in|for|when) [^]*`,
  String.raw`(?:(?:chinese|english) )?(?:meaning|means?|definition|translation|translated|explained)`,
  String.raw`(?:chinese|english|pinyin)`,
  String.raw`(?:refers? to|stands? for|consists? of)`,
  String.raw`please`,
];
const asksOfChinese = [
  '请问',
  '什么是',
  '什么叫做?',
  '啥是',
  '何谓',
  '何为',
  '如何翻译',
  '怎么翻译',
  '怎样翻译',
  '怎么说',
  '翻译一下',
  '解释一下',
  '查一下',
  '查询',
  '关于',
  '请',
  '太',
];
/** What a number of things is counted in; what follows 多少 else is what is counted: 多少粮食. */
const measure =
  '(?:[个家人户套座元钱米名条亩次种台辆吨斤岁年天倍亿万]|公里|公斤|公顷|平方米|[亿万][元人亩吨户])?';
const endingsOfChinese = [
  '(?:到底|究竟)?是?指?(?:什么|啥)(?:意思|概念)?',
  String.raw`(?:到底|究竟)?是(?:什么|啥|哪种)\p{Script=Han}{1,4}`,
  '[用的]?(?:英文|英语|中文|汉语)?(?:应该?|该)?(?:怎么|怎样|如何|咋)(?:翻译|表达|表述|[译说讲写翻])',
  '的?(?:英文|英语|英译|中文|翻译|译法|译文|译名|定义|含义|意思|解释|概念)[是叫]?(?:什么|啥)?',
  String.raw`(?:等于|折合|相当于)(?:多少|几)\p{Script=Han}{0,3}`,
  `[有是]?(?:哪些|哪几个|多少${measure}|多大|多高|几个)`,
  String.raw`(?:都)?(?:包括|包含|涵盖|有)(?:哪些|哪几个|什么)\p{Script=Han}{0,4}`,
  '(?:(?:之间)?有(?:什么|啥|何)(?:区别|不同|差别|关系)|是(?:一回事|一样的|同一个)|一样|相同)[吗么]?',
  '(?:之间)?的?(?:区别|不同|差别|差异|异同)',
  '[吗呢吧啊了]',
];
const oneOf = (options: readonly string[]) => `(?:${options.join('|')})`;
const fillers = [
  new RegExp(`^${oneOf(asks)} ${article}`, 'i'),
  new RegExp(` ${oneOf(endings)}$`, 'i'),
  new RegExp(`^${oneOf(asksOfChinese)}`),
  new RegExp(`${oneOf(endingsOfChinese)}$`, 'u'),
  // One of a measure, asked for in another: 一斤等于多少公斤, how big is one mu.
  /^[一1](?=公?[亩斤里顷]$)/,
  /^(?:one|1) (?=(?:mu|jin|li|dan|hectare|acre)$)/i,
];
const asksForFigure =
  /^(?:what(?:'s|’s| is| was)? )?(?:how (?:many|much|big|large|high|long|fast)|(?:the )?(?:number|share|percentage|proportion|amount) of)\b|多少|多大|多高|几[个家项所套座辆种万亿]|比例|占比|百分之几/i;
const asksForDifference =
  /\bdifferences? between\b|\b(?:vs|versus)\b|(?:区别|不同|差别|差异|异同|关系|一回事|一样|同一个|相同)(?:在哪儿?|[吗么呢])?[?？]?$/i;
const between = / (?:and|vs\.?|versus) |(?<=\p{Script=Han})[和与跟同](?=\p{Script=Han})/giu;
const marks = new Set(' ?？!！。.,，:：');

const year = /(?:\b(?:in|for|of|during|by) )?(?<!\d)((?:19|20)\d\d)(?![\d.%])(?: ?年度?)?的?/gi;
const { en, zh, zhHant } = homeProvince;
const place = new RegExp(
  `(?:\\b(?:in|of|for|from|across) )?\\b${en}(?: province)?(?:['’]s)?(?![-\\w])|(?:${zh}|${zhHant})省?的?|[全我]省的?`,
  'gi',
);

/** @param raw a query as typed */
export function readQuestion(raw: string): Question {
  const whole = raw.trim();
  const subject = withoutFillers(whole);
  const years = [...subject.matchAll(year)].map(([, digits]) => digits!);
  const places = [...subject.matchAll(place)].map(() => [en.toLowerCase(), zh]).flat();
  const core = tidy(subject.replace(year, ' ').replace(place, ' '));
  const left = tidy(core.replace(/^(?:in|of|for|the|on|and|的) | (?:in|of|for|the|on|and)$/gi, ''));
  return {
    subject,
    core: left || subject,
    years: left ? [...new Set(years)] : [],
    places: left ? [...new Set(places)] : [],
    isForFigure: asksForFigure.test(whole),
    compared: asksForDifference.test(whole) ? comparedIn(subject) : [],
  };
}

function comparedIn(subject: string): [one: string, other: string][] {
  const bare = (text: string) => text.replace(/^(?:the|an?) /i, '');
  return [...subject.matchAll(between)].map((found) => [
    bare(subject.slice(0, found.index)),
    bare(subject.slice(found.index + found[0].length)),
  ]);
}

/** Fillers are taken off as often as there are some, and never the whole. */
function withoutFillers(text: string): string {
  let left = tidy(text);
  for (let round = 0; round < 4; round += 1) {
    const before = left;
    for (const filler of fillers) left = tidy(left.replace(filler, '')) || left;
    if (left === before) break;
  }
  return left || text;
}

/** One space for several, and no marks at the ends. */
function tidy(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  const isWord = (character: string) => !marks.has(character);
  return characters.slice(characters.findIndex(isWord), characters.findLastIndex(isWord) + 1).join('');
}
