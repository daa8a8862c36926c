/** Whether a sentence tells of what was reached, or of what is wanted. */
import type { FigureKind } from '../exchange/figure-data.ts';

const target =
  /\b(?:main indicators|is expected|are expected|expected that|aims? (?:to|at|for)|no less than|by (?:the end of )?20[2-5]\d)\b/i;
const plan = /\b(?:will|shall|plans? to|should|intends? to|is to be|are to be)\b/i;
/** Past tense; a participle before a noun (“renovated houses”) is one too, and no harm is done by it. */
const result = /\b(?:was|were|had|hit|rose|grew|won|built|brought|[a-z]{3,}(?:ed|pt)|have been|has been)\b/i;
const targetInChinese = /目标|预期|力争|预计/u;
const resultHeading = /\b(?:review|achievements?)\b/i;

/**
 * The kind of the figures of a sentence: what its words say, and where they say nothing, its heading.
 * @param headings above the sentence, the nearest first
 */
export function kindOf(english: string, chinese: string, headings: readonly string[]): FigureKind {
  if (target.test(english)) return 'target';
  if (plan.test(english)) return targetInChinese.test(chinese) ? 'target' : 'plan';
  if (result.test(english) || headings.some((heading) => resultHeading.test(heading))) return 'result';
  return 'other';
}

const changing = new Set(
  (
    'rise rises rising rose increase increased increases increasing growth grew grow up down reduced fell falling ' +
    'cut drop dropped'
  ).split(' '),
);
const around = /^(?:more|less|than|about|over|nearly|around|some|a|an|the)$/;
const changingInChinese = /(?:增长|增加|提高|上涨|上升|下降|降低|减少|缩短|压缩)[了约近超]?(?:左右)?$/u;

/**
 * Whether what stands before a figure makes it the amount of a change: “a rise of 5.8%”, 增长5.8%.
 * @param chinese before the same figure, '' where it does not stand there
 */
export function isChange(english: string, chinese: string): boolean {
  if (changingInChinese.test(chinese)) return true;
  const words = english
    .slice(-60)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word && !around.test(word));
  if (!/^(?:by|of)$/.test(words.at(-1) ?? '')) return false;
  return words.slice(-4, -1).some((word) => changing.has(word));
}
