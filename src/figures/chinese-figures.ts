/** What the figures of a sentence that is there in Chinese alone are of, of which year, and of which kind. */
import type { FigureKind } from '../exchange/figure-data.ts';
import type { Quantity } from '../quantities/types.ts';
import type { Indicator } from './indicators.ts';

/**
 * The indicator of each figure: the name nearest before it in its sentence, as far as no other figure stands in
 * between; a change is of what the figure before it is of.
 */
export function chineseClaims(
  sentence: string,
  figures: readonly Pick<Quantity, 'start' | 'end'>[],
  indicators: readonly Indicator[],
): (string | undefined)[] {
  const names = indicators.flatMap(({ id, zh, also }) =>
    [zh, ...(also?.zh ?? [])].map((name) => ({ id, name })),
  );
  const claimed: (string | undefined)[] = [];
  for (const [index, { start }] of figures.entries()) {
    const last = figures[index - 1]?.end ?? 0;
    const before = sentence.slice(last, start);
    const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
    const [nearest] = names
      .map(({ id, name }) => ({ id, at: clause.lastIndexOf(name), length: name.length }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at + b.length - (a.at + a.length) || b.length - a.length);
    const isChange = clause === before && isChineseChange(sentence.slice(0, start));
    claimed.push(nearest?.id ?? (isChange ? claimed[index - 1] : undefined));
  }
  return claimed;
}

const change = /(?:增长|增加|提高|上涨|上升|下降|降低|减少|缩短|压缩)[了约近超]?(?:左右)?$/u;

/** @param before what stands before the figure */
export function isChineseChange(before: string): boolean {
  return change.test(before);
}

const target = /目标|预期|力争|预计|到20[2-5]\d年/u;
const plan = /(?:^|[，；])(?:我们)?(?:[将要拟]|计划)|(?:将|拟)(?:[建新推]|实施|完成)/u;
const result = /[了已]|完成|实现|达到?|突破|增长|累计|居全国/u;
const resultHeading = /回顾|成绩|成就|工作总结/u;

/** As `kindOf` of English. */
export function chineseKind(sentence: string, headings: readonly string[]): FigureKind {
  if (target.test(sentence)) return 'target';
  if (plan.test(sentence)) return 'plan';
  return result.test(sentence) || headings.some((heading) => resultHeading.test(heading))
    ? 'result'
    : 'other';
}
