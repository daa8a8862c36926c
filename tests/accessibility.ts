import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of axe that the pages keep: WCAG 2.2 AA and good practice. */
const auditedRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Takes nine tenths of the time of all rules together, and finds the same in all that looks the same. */
const contrast = 'color-contrast';

/** What is too small to press, or is partly covered by something else to press: checked only when asked for. */
const targetSize = 'target-size';

/** The rules of axe that a change of colours alone can break. */
const rulesOfColour = ['link-in-text-block', contrast];

/** What axe finds on a page that keeps somebody out: each rule with the first three elements that break it. */
export function barriersOn(page: Page): Promise<string[]> {
  return found(page, { runOnly: auditedRules, rules: { [targetSize]: { enabled: true } } });
}

/** The same of a page that was audited, and has but taken on other colours since. */
export function barriersOfColourOn(page: Page): Promise<string[]> {
  return found(page, { runOnly: rulesOfColour });
}

async function found(page: Page, options: axe.RunOptions): Promise<string[]> {
  // Half a megabyte of script: once a page is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.evaluate(markLooks, lookMark);
  const violations = await page.evaluate(
    async ({ rules, contrastRule, looks }) => {
      const { axe: own } = window as unknown as { axe: typeof axe };
      // Each run makes a map of the page for itself: one for all rules, with the places that one of them looks at.
      own.configure({ rules: [{ id: contrastRule, selector: looks }] });
      // All that passes, with its markup, is otherwise put together too: two thirds of the time on a long page.
      return (await own.run({ ...rules, resultTypes: ['violations'] })).violations;
    },
    { rules: options, contrastRule: contrast, looks: `[${lookMark}]` },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`);
      return `${id}: ${places.join(' | ')}`;
    });
}

/** An attribute of the elements whose contrast is looked at. */
const lookMark = 'data-look';

/**
 * Runs in the browser: marks, of all elements with text that look the same, the first and the last. The look is
 * what decides contrast: colour and size of the text, and what lies behind it.
 */
function markLooks(mark: string): void {
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  const grounds = new Map<Element | null, string>([[null, '']]);
  const groundOf = (element: Element | null): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode, zIndex } =
      getComputedStyle(element!);
    const isClear = /^rgba\(.*, 0\)$/.test(backgroundColor) && backgroundImage === 'none';
    const lies = position === 'static' ? '' : `${position} ${zIndex}`;
    const own = [isClear ? '' : `${backgroundColor} ${backgroundImage}`, lies, opacity, filter, mixBlendMode];
    const isPlain = own.join() === ',,1,none,normal';
    const ground = groundOf(element!.parentElement) + (isPlain ? '' : `/${own.join()}`);
    grounds.set(element, ground);
    return ground;
  };
  const lookOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const text = [style.color, style.fontSize, style.fontWeight, style.textShadow, style.webkitTextFillColor];
    return `${text.join()} on ${groundOf(element)}`;
  };
  const hasText = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
  const looks = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*'))
    if (hasText(element) && element.checkVisibility()) {
      const look = lookOf(element);
      if (!looks.has(look)) element.setAttribute(mark, '');
      looks.set(look, element);
    }
  for (const last of looks.values()) last.setAttribute(mark, '');
}
