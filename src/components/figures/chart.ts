/** Bars as static SVG, drawn at build time: without a script, and without a style of its own (the CSP allows none). */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export interface Bar {
  /** Bars of one group stand together under its name. */
  group: string;
  series: 'result' | 'target';
  value: number;
  /** What stands at the end of the bar. */
  label: string;
}

const width = 360;
const heightOfGroup = 68;
const fontSize = 13;

/**
 * Bars in groups of two. Colours and fonts come from the page: `.chart .result`, `.chart .target`.
 * @param alternative title and description for those who do not see the bars
 */
export function barChart(
  bars: readonly Bar[],
  alternative: { id: string; title: string; description: string },
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const groups = [...new Set(bars.map(({ group }) => group))];
  const most = Math.max(...bars.map(({ value }) => value));
  const marks = (['result', 'target'] as const).flatMap((series) => {
    const own = bars.filter((bar) => bar.series === series);
    return [
      Plot.barX(own, {
        x: 'value',
        y: 'series',
        fy: 'group',
        fill: 'currentColor',
        className: series,
        rx: 2,
      }),
      Plot.text(own, {
        x: 'value',
        y: 'series',
        fy: 'group',
        text: 'label',
        dx: 6,
        textAnchor: 'start',
        fontSize,
        fill: 'currentColor',
      }),
    ];
  });
  const svg = Plot.plot({
    document,
    width,
    height: groups.length * heightOfGroup,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    // Room at the end of the longest bar for its label.
    x: { axis: null, domain: [0, most * 1.45] },
    y: { axis: null, domain: ['result', 'target'], padding: 0.15 },
    fy: { axis: null, domain: groups, padding: 0.42 },
    marks: [
      ...marks,
      Plot.text(groups, {
        fy: (group: string) => group,
        text: (group: string) => group,
        frameAnchor: 'top-left',
        dy: -17,
        fontSize,
        fill: 'currentColor',
        className: 'group',
      }),
    ],
  });
  return withoutStyle(svg as unknown as SVGSVGElement, document, alternative);
}

function withoutStyle(
  svg: SVGSVGElement,
  document: Document,
  { id, title, description }: { id: string; title: string; description: string },
): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    // The names of the marks for screen readers: title and description say it better, and in the page's language.
    element.removeAttribute('aria-label');
  }
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  const about = document.createElementNS('http://www.w3.org/2000/svg', 'desc');
  [name.id, name.textContent, about.id, about.textContent] = [
    `${id}-title`,
    title,
    `${id}-desc`,
    description,
  ];
  svg.prepend(name, about);
  svg.setAttribute('class', 'bars');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', name.id);
  svg.setAttribute('aria-describedby', about.id);
  return svg.outerHTML;
}
