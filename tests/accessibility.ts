import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * The rules of axe that the pages keep: WCAG 2.2 AA and good practice. Target sizes (2.5.8) axe checks only
 * when asked for.
 */
const auditedRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Takes nine tenths of the time of all rules together, and finds the same in all that looks the same. */
const contrast = 'color-contrast';

/** The rules of axe that a change of colours alone can break. */
const rulesOfColour = ['link-in-text-block'];

/** What axe finds on a page that keeps somebody out: each rule with the first three elements that break it. */
export async function barriersOn(page: Page): Promise<string[]> {
  return [
    ...(await found(page, (axe) => axe.withTags(auditedRules).disableRules(contrast))),
    ...(await lowContrastOn(page)),
  ];
}

/** What is too small to press, or is partly covered by something else to press (WCAG 2.2, 2.5.8). */
export function smallTargetsOn(page: Page): Promise<string[]> {
  return found(page, (axe) => axe.withRules('target-size'));
}

/** The same of a page that was audited, and has but taken on other colours since. */
export async function barriersOfColourOn(page: Page): Promise<string[]> {
  return [...(await found(page, (axe) => axe.withRules(rulesOfColour))), ...(await lowContrastOn(page))];
}

/** Text that is hard to read, of each look the first place and the last. */
async function lowContrastOn(page: Page): Promise<string[]> {
  await page.evaluate(markLooks, lookMark);
  return found(page, (axe) => axe.withRules(contrast).include(`[${lookMark}]`));
}

async function found(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Half a megabyte of script: once a page is enough.
  const isThere = await page.evaluate(() => 'axe' in window);
  // All that passes, with its markup, is otherwise sent out of the page and into another to be put together:
  // two thirds of the time on a long page. No page has frames, which alone need that.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  const { violations } = await choose(axe).analyze();
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
