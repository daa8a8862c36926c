import type { DocumentData } from '../exchange/document-data.ts';
import type { FigureData, IndicatorData } from '../exchange/figure-data.ts';
import { chineseQuantities } from '../quantities/chinese.ts';
import { englishQuantities } from '../quantities/english.ts';
import { isCounterpart, wholeMu } from '../quantities/compare.ts';
import type { Bilingual, Lang } from '../languages.ts';
import type { Kind, Measure, Quantity } from '../quantities/types.ts';
import { writeMeasure } from '../quantities/write.ts';
import { chineseClaims, chineseKind, isChineseChange } from './chinese-figures.ts';
import { createClaims } from './claims.ts';
import type { Indicator } from './indicators.ts';
import { isChange, kindOf } from './kind-of.ts';
import { chineseYear, yearOf } from './year-of.ts';

/** Numbers that date, order or name something: they say nothing of an indicator. */
const noFigures: ReadonlySet<Kind> = new Set<Kind>([
  'year',
  'month',
  'day',
  'hour',
  'quarter',
  'quarters',
  'half',
  'clock',
  'century',
  'decade',
  'ordinal',
  'plan',
  'congress',
  'level',
]);

/** Every figure of the documents, in reading order, with what is known of it and nothing more. */
export function figuresOf(
  documents: readonly DocumentData[],
  indicators: readonly Indicator[],
): FigureData[] {
  const claim = createClaims(indicators);
  return documents.flatMap((document) => {
    const [headings, chineseHeadings] = [headingsAbove(document, 'en'), headingsAbove(document, 'zh')];
    return document.blocks.flatMap((block) =>
      block.units.flatMap((unit) => {
        if (unit.en === '')
          return inChineseAlone(document, block.id, unit, chineseHeadings.get(block.id) ?? [], indicators);
        const quantities = englishQuantities(unit.en).filter((one) => isFigure(unit.en, one));
        if (quantities.length === 0) return [];
        const above = headings.get(block.id) ?? [];
        const year = yearOf(unit.en, above, document.delivered ?? document.published);
        const kind = kindOf(unit.en, unit.zh, above);
        const found = withChanges(unit, quantities, chineseQuantities(unit.zh));
        const claimed = claim(
          unit.en,
          found.map(({ quantity, isChange: change }) => ({ ...quantity, isChange: change })),
        );
        return found.map((figure, index): FigureData => ({
          id: `${document.id}-${unit.id}-${index + 1}`,
          document: document.id,
          block: block.id,
          sentence: unit.id,
          ...(claimed[index] !== undefined && { indicator: claimed[index] }),
          ...(year !== undefined && { year }),
          kind,
          isChange: figure.isChange,
          ...valueOf(figure.quantity, figure.there, figure.isChange),
          text: { en: unit.en, ...(unit.zh !== '' && { zh: unit.zh }) },
        }));
      }),
    );
  });
}

/** The figures of a sentence of a document that is there in Chinese alone. */
function inChineseAlone(
  document: DocumentData,
  block: string,
  unit: DocumentData['blocks'][number]['units'][number],
  above: readonly string[],
  indicators: readonly Indicator[],
): FigureData[] {
  const quantities = chineseQuantities(unit.zh).filter((one) => isFigure(unit.zh, one));
  if (quantities.length === 0) return [];
  const claimed = chineseClaims(unit.zh, quantities, indicators);
  const year = chineseYear(unit.zh, above, document.delivered ?? document.published);
  const kind = chineseKind(unit.zh, above);
  return quantities.map((quantity, index): FigureData => {
    const [measure] = quantity.readings as [Measure, ...Measure[]];
    return {
      id: `${document.id}-${unit.id}-${index + 1}`,
      document: document.id,
      block,
      sentence: unit.id,
      ...(claimed[index] !== undefined && { indicator: claimed[index] }),
      ...(year !== undefined && { year }),
      kind,
      isChange: isChineseChange(unit.zh.slice(0, quantity.start)),
      ...(measure.bound && { bound: measure.bound }),
      value: { kind: measure.kind, amount: Number(measure.amount.toPrecision(12)) },
      written: { en: written(measure, 'en'), zh: written(measure, 'zh') },
      surface: { zh: quantity.surface },
      text: { zh: unit.zh },
    };
  });
}

/** Each figure with the same one of the Chinese, and whether it is the amount of a change. */
function withChanges(
  unit: Bilingual,
  quantities: readonly Quantity[],
  chinese: readonly Quantity[],
): { quantity: Quantity; there: Quantity | undefined; isChange: boolean }[] {
  let wasChange = false;
  return quantities.map((quantity, index) => {
    const there = chinese.find((one) => isCounterpart(quantity, one));
    const before = there ? unit.zh.slice(0, there.start) : '';
    // “Increased by 6.6% and 10.1% respectively”: the second is a change as the first is.
    const last = quantities[index - 1];
    const isSecond = last !== undefined && unit.en.slice(last.end, quantity.start) === ' and ';
    wasChange = isChange(unit.en.slice(0, quantity.start), before) || (isSecond && wasChange);
    return { quantity, there, isChange: wasChange };
  });
}

/** What the site and the data files show of an indicator. */
export function indicatorData({ id, topic, en, zh, also, asked }: Indicator): IndicatorData {
  const inBoth = (words: Indicator['also']) => ({ en: words?.en ?? [], zh: words?.zh ?? [] });
  return { id, topic, en, zh, also: inBoth(also), asked: inBoth(asked) };
}

/** A number in digits or with a magnitude that counts or measures something. */
function isFigure(sentence: string, { exact, readings, start, surface }: Quantity): boolean {
  const measure = readings[0]!;
  if (!exact || noFigures.has(measure.kind)) return false;
  if (/\b(?:phase|article|chapter|no\.|part|type|level)\s*$/i.test(sentence.slice(0, start))) return false;
  return !(measure.kind === 'unknown' && /^(?:19|20)\d\d$/.test(surface));
}

/** The value in both conventions: in the units that each text has, where it has the figure. */
function valueOf(
  quantity: Quantity,
  chinese: Quantity | undefined,
  change: boolean,
): Pick<FigureData, 'bound' | 'value' | 'written' | 'surface'> {
  const english = wholeMu(quantity.readings[0]!);
  const there = chinese?.readings[0];
  // Where the English has per cent of a share that changed, the Chinese has points, and rightly.
  const kind = change && english.kind === 'share' && there?.kind === 'points' ? 'points' : english.kind;
  const own = { ...english, kind };
  const other = there && (there.kind === kind || there.kind === english.kind) ? { ...there, kind } : own;
  return {
    ...(own.bound && { bound: own.bound }),
    value: { kind, amount: Number(own.amount.toPrecision(12)) },
    written: {
      en: inEnglish(quantity, own),
      zh: written(other, 'zh'),
    },
    surface: { en: quantity.surface, ...(chinese && { zh: chinese.surface }) },
  };
}

/** Hectares as the text has them: the writer would round 11,133.33. */
function inEnglish({ surface, readings: [measure] }: Quantity, own: Measure): string {
  if (/ hectares$/.test(surface)) return surface;
  return written({ ...own, amount: measure!.amount }, 'en');
}

/** What has no unit of its own in the writer (enterprises, projects) is written as the number that it is. */
function written({ kind, amount, factor }: Measure, lang: Lang): string {
  return writeMeasure({ kind, amount, factor }, lang) ?? writeMeasure({ kind: 'unknown', amount }, lang)!;
}

/** The headings above each block, the nearest first. */
function headingsAbove({ blocks, headings }: DocumentData, lang: Lang): ReadonlyMap<string, string[]> {
  const byId = new Map(headings.map((heading) => [heading.id, heading]));
  const open: ({ depth: number } & Partial<Bilingual<string | undefined>>)[] = [];
  return new Map(
    blocks.map(({ id }) => {
      const heading = byId.get(id);
      if (heading) {
        while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop();
        open.push(heading);
      }
      return [id, open.flatMap((heading) => heading[lang] ?? []).reverse()];
    }),
  );
}
