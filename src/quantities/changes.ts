/** Whether a number is where a change ends (增至46, “rose to 46”) or how large it is (增加46, “up by 46”). */
import type { Change, Direction, Kind } from './types.ts';

/** How many characters before a number are looked at. */
const reach = { en: 110, zh: 18 } as const;

const chinese = {
  to: /(?:[升涨增降减跌缩扩]|增[长加]|提[高升速]|上[升涨调]|扩[大展]|下[降跌滑调]|降低|减少|回落|压[缩减]|缩[短小减])[到至](?:[了约近逾]|超过?){0,2}$/u,
  /** 降至原价的48% */
  partOf: /[^\d，。；、（）到至]{1,8}的$/u,
  /** 由3班增加为5班 is “to”, and 增幅为5% “by”. */
  unsure: /为[约近]?$/u,
  by: /(?:[降提涨]价|压缩|缩短)(?:[了约近逾]|超过?){0,2}$/u,
} as const;

/** @param direction which way the number goes, where a word right before it says so */
export function chineseChange(
  text: string,
  start: number,
  direction: Direction | undefined,
): Change | undefined {
  const before = text.slice(Math.max(0, start - reach.zh), start);
  if (chinese.to.test(before) || chinese.to.test(before.replace(chinese.partOf, ''))) return 'to';
  if (chinese.unsure.test(before)) return undefined;
  return isGrowth(direction) || chinese.by.test(before) ? 'by' : undefined;
}

const changing =
  /^(?:r[io]se|rises|risen|rising|rais(?:e|ed|es|ing)|gr[eo]w|grow(?:n|s|ing)|increas(?:e|ed|es|ing)|expand(?:ed|s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|f[ae]ll|fall(?:en|s|ing)|drop(?:s|ped|ping)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|reduc(?:e|ed|es|ing)|lower(?:ed|s|ing)?|cut(?:s|ting)?|shr[aiu]nk|shorten(?:ed|s|ing)?|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?)$/;
/** Verbs that take what they change between themselves and “to”: “cut the two-hour drive to 40 minutes”. */
const transitive =
  /^(?:cut(?:s|ting)?|reduc(?:e|ed|es|ing)|short(?:en|ens|ened|ening)|lower(?:ed|s|ing)?|slash(?:ed|es|ing)?|narrow(?:ed|s|ing)?|rais(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|expand(?:ed|s|ing)?|extend(?:ed|s|ing)?|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|br(?:ing|ings|inging|ought))$/;
const fillers = new Set(
  'about around roughly nearly almost over more less than some just only a an us rmb'.split(' '),
);
/** How many words “from three” may have, and how many may stand between “cut” and “by 48 percent”. */
const longest = { from: 6, by: 14 } as const;

/** @param direction which way the number goes, where a word right before it says so */
export function englishChange(
  text: string,
  start: number,
  direction: Direction | undefined,
): Change | undefined {
  const words = wordsOfClause(text.slice(Math.max(0, start - reach.en), start));
  const at = words.findLastIndex((word) => !fillers.has(word));
  const [last, before] = [words[at], words.slice(0, Math.max(0, at))];
  const isChanging = (word: string | undefined) => word !== undefined && changing.test(word);
  if (last === 'to') {
    const from = before.slice(-longest.from).includes('from') ? before.lastIndexOf('from') : 0;
    const isReached =
      isChanging(before.at(before.at(-1) === 'back' ? -2 : -1)) ||
      before.slice(0, from).some(isChanging) ||
      hasObject(before.slice(-longest.by));
    return isReached ? 'to' : undefined;
  }
  if (last === 'by' && before.slice(-longest.by).some(isChanging)) return 'by';
  return isGrowth(direction) ? 'by' : undefined;
}

/** Whether what comes before “to” is a verb and what it changes, with no other “to” between. */
function hasObject(words: readonly string[]): boolean {
  const verb = words.findLastIndex((word) => transitive.test(word));
  return verb >= 0 && !words.slice(verb).includes('to');
}

/** The words right before a number, back to the last mark. */
function wordsOfClause(before: string): string[] {
  const clause = before.split(/[.;:!?]\s|,(?!\d)/).at(-1) ?? '';
  return clause
    .toLowerCase()
    .split(/[\s$¥€£]+/)
    .filter(Boolean);
}

function isGrowth(direction: Direction | undefined): boolean {
  return direction === 'up' || direction === 'down';
}

/** Times and dates end no change, and a multiple tells itself: “increased by 2030”, “grew threefold”. */
const unchanging: ReadonlySet<Kind> = new Set<Kind>([
  'times',
  'increment',
  'month',
  'clock',
  'quarter',
  'quarters',
  'half',
  'century',
  'decade',
  'ordinal',
  'plan',
  'congress',
]);

/** Whether a number of this kind can be what a change ends at or is of. */
export function canChange(kind: Kind | undefined): boolean {
  return kind === undefined || !unchanging.has(kind);
}
