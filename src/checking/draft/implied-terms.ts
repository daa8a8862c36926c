/** Terms that a translation says without naming them in full. */
import { otherLanguage, type Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import type { ReadPair, ReadSide } from './read-pair.ts';

/** Whether a term of the source needs no rendering of its own in the translation. */
export function isImplied(
  id: string,
  match: Match,
  pair: ReadPair,
  source: Lang,
  glossary: DraftGlossary,
): boolean {
  return source === 'zh' && (isSaidByUnit(match, pair.zh.text) || sharesHead(id, match, pair, glossary));
}

/** Names of what is measured, and the units that say so themselves: “railways extend 45,000 kilometers”. */
const measured: readonly (readonly [name: RegExp, unit: RegExp])[] = [
  [/(?:里程|长度)$/u, /^公里|^千米/u],
  [/^集装箱吞吐量$/u, /^(?:国际)?标准?箱|^TEU/u],
];
const figure =
  /^(?:已?达到?|[为共约近逾]|超过?|突破|累计|完成|增至|升至)*[\d.,]+[千万亿余多]*(?<rest>.{0,5})/u;

/** 营业里程达到4.5万公里: the unit right behind the name says what is measured. */
function isSaidByUnit({ start, end }: Match, text: string): boolean {
  const rest = figure.exec(text.slice(end, end + 30))?.groups?.['rest'] ?? '';
  return measured.some(([name, unit]) => name.test(text.slice(start, end)) && unit.test(rest));
}

/** 风电、光伏: “wind and photovoltaic capacity” has the head of the first behind the second, or in another word. */
function sharesHead(id: string, match: Match, { around, zh }: ReadPair, glossary: DraftGlossary): boolean {
  const next = zh.matches.find(({ start }) => start >= match.end);
  if (!next?.term || !/^[、和与及]$/u.test(zh.text.slice(match.end, next.start))) return false;
  const target = otherLanguage('zh');
  const modifiers = glossary.advised(id, target).flatMap((form) => {
    const words = form.split(/[\s-]/);
    return words.length > 1 ? [words.slice(0, -1).join(' ')] : [];
  });
  return around[target].some((side) => modifiers.some((words) => standsBefore(words, next.term!, side)));
}

/** What joins a modifier to the next. */
const joints = [',', ' and', ', and', ' or', ', or', '/'];

/** Whether words stand right before a comma or “and” and a term. */
function standsBefore(words: string, term: string, { text, matches }: ReadSide): boolean {
  return matches.some((match) => {
    if (match.term !== term) return false;
    const before = text.slice(0, match.start).trimEnd().toLowerCase();
    return joints.some((joint) => endsInWords(before, `${words.toLowerCase()}${joint}`));
  });
}

function endsInWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/[a-z0-9]$/.test(text.slice(0, -words.length));
}
