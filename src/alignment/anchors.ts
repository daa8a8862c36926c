import type { Bilingual, Lang } from '../languages.ts';
import { chineseQuantities } from '../quantities/chinese.ts';
import { englishQuantities } from '../quantities/english.ts';
import type { MeasuredSegment, Segment, TermsIn } from './types.ts';

/** How many letters of English a character of each language becomes (two official reports: 5.3). */
const letters: Bilingual<number> = { en: 1, zh: 5.3 };

const readers = { en: englishQuantities, zh: chineseQuantities };

/** Segments with their lengths and anchors. */
export function measured(segments: readonly Segment[], lang: Lang, termsIn: TermsIn): MeasuredSegment[] {
  return segments.map((segment) => ({
    ...segment,
    length: Math.max(1, segment.text.length * letters[lang]),
    anchors: counted([
      ...(segment.marks ?? []),
      ...termsIn(segment.text, lang).map((id) => `term ${id}`),
      ...numbersIn(segment.text, lang).map((value) => `number ${value}`),
      ...namesIn(segment.text, lang).map((name) => `name ${name}`),
    ]),
  }));
}

/** The numbers that a translation keeps, by value. Figures are rounded when their unit is converted. */
function numbersIn(text: string, lang: Lang): string[] {
  return readers[lang](text)
    .filter(({ exact }) => exact)
    .map(({ value }) => `${Number(value.toPrecision(4))}`);
}

/** Latin names that a Chinese text keeps as they are: GDP, 5G, RCEP. */
function namesIn(text: string, lang: Lang): string[] {
  const runs = text.match(/[A-Za-z\d]+/g) ?? [];
  return runs.filter((run) => (lang === 'zh' ? /[A-Za-z]/ : /^(?:[A-Z][A-Z\d]{1,11}|\d[A-Z])$/).test(run));
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
