import type { Lang } from '../../languages.ts';
import type { Quantity } from '../../quantities/types.ts';
import { writeMeasure } from '../../quantities/write.ts';

/** Kinds that are no amounts, or the same in both languages. */
const sameInBoth = new Set(['share', 'year', 'month', 'day', 'hour', 'ordinal', 'times', 'unknown']);

/**
 * A number in the natural form of a language, where that is another than its digits: 2.7584 trillion yuan for
 * 27584亿元; none for 5.8% and 2021. At most one.
 */
export function saidIn(lang: Lang, { surface, readings }: Quantity): string[] {
  const [measure] = readings;
  if (!measure || measure.perArea || measure.perMass || measure.perCount || measure.perTime) return [];
  // 31度 may be degrees or kilowatt-hours.
  if (readings.some(({ kind }) => kind === 'temperature')) return [];
  if (sameInBoth.has(measure.kind) && !/[万亿千百十]|illion|thousand|hundred/.test(surface)) return [];
  const said = writeMeasure(measure, lang);
  return said === undefined || said.replaceAll(',', '') === surface.replaceAll(',', '') ? [] : [said];
}
