import type { FigureData, IndicatorData } from './figure-data.ts';

const columns = [
  'id',
  'document',
  'paragraph',
  'indicator',
  'indicator_en',
  'indicator_zh',
  'topic',
  'year',
  'kind',
  'change',
  'bound',
  'measure',
  'amount',
  'value_en',
  'value_zh',
  'found_en',
  'found_zh',
  'sentence_en',
  'sentence_zh',
] as const;

/** The figures as CSV (RFC 4180), with a byte order mark, without which Excel takes Chinese for another code. */
export function figuresCsv(
  figures: readonly FigureData[],
  indicators: ReadonlyMap<string, IndicatorData>,
): string {
  const rows = figures.map((figure) => {
    const indicator = indicators.get(figure.indicator ?? '');
    return [
      figure.id,
      figure.document,
      figure.block,
      figure.indicator,
      indicator?.en,
      indicator?.zh,
      indicator?.topic,
      figure.year,
      figure.kind,
      figure.isChange ? 'yes' : 'no',
      figure.bound,
      figure.value.kind,
      figure.value.amount,
      figure.written.en,
      figure.written.zh,
      figure.surface.en,
      figure.surface.zh,
      figure.text.en,
      figure.text.zh,
    ];
  });
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `/data/figures.json`: the documents that have figures, how many, and the file beside it that holds them. */
export function figureFiles(figures: readonly FigureData[]) {
  return [...Map.groupBy(figures, ({ document }) => document)].map(([document, own]) => ({
    document,
    figures: own.length,
    file: `figures/${document}.json`,
  }));
}

/** A figure in `/data/figures/<document>.json`. */
export function publicFigure(figure: FigureData, indicators: ReadonlyMap<string, IndicatorData>) {
  const indicator = indicators.get(figure.indicator ?? '');
  const { id, document, block, year, kind, isChange, bound, value, written, surface, text } = figure;
  return {
    id,
    document,
    paragraph: block,
    ...(indicator && {
      indicator: { id: indicator.id, topic: indicator.topic, en: indicator.en, zh: indicator.zh },
    }),
    year,
    kind,
    change: isChange,
    bound,
    value: { measure: value.kind, amount: value.amount },
    written,
    found: surface,
    sentence: text,
  };
}
