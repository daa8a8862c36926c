import { expect, test } from 'vitest';
import type { FigureData } from '../../exchange/figure-data.ts';
import { barChart } from './chart.ts';
import { yearsCompared } from './years-compared.ts';

test('a chart has a title, a description, both series and every label, and no style of its own', () => {
  const svg = barChart(
    [
      { group: 'GDP', series: 'result', value: 5.8, label: '5.8%' },
      { group: 'GDP', series: 'target', value: 5.5, label: 'over 5.5%' },
    ],
    { id: 'growth', title: 'Growth <2021>', description: 'Bars in pairs' },
  );
  expect(svg).not.toMatch(/<style|style=/);
  expect(svg).toContain('<title id="growth-title">Growth &lt;2021&gt;</title>');
  expect(svg).toContain('<desc id="growth-desc">Bars in pairs</desc>');
  expect(svg).toContain('role="img"');
  for (const part of ['class="result"', 'class="target"', '>5.8%<', '>over 5.5%<', '>GDP<'])
    expect(svg).toContain(part);
  const [result, target] = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(result! / target!).toBeCloseTo(5.8 / 5.5, 5);
});

const figure = (more: Partial<FigureData>) =>
  ({
    indicator: 'gdp',
    year: 2021,
    kind: 'result',
    isChange: true,
    value: { kind: 'share', amount: 5 },
    ...more,
  }) as FigureData;

test('a target stands beside the result of the year before that says the same of the same', () => {
  const result = figure({});
  const target = figure({ kind: 'target', year: 2022 });
  expect(yearsCompared([result, target])).toEqual({
    year: 2021,
    pairs: [{ indicator: 'gdp', result, target }],
  });
  for (const other of [{ isChange: false }, { year: 2020 }, { indicator: 'cpi' }, { kind: 'plan' as const }])
    expect(yearsCompared([figure(other), target])).toBeUndefined();
  expect(yearsCompared([])).toBeUndefined();
});
