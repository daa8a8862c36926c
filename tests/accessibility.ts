import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * The rules of axe that the pages keep: WCAG 2.2 AA and good practice. Target sizes (2.5.8) are checked
 * only when asked for.
 */
const auditedRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page that keeps somebody out: each rule with the first three elements that break it. */
export async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // All that passes, with its markup, is otherwise sent out of the page and into another to be put together:
    // two thirds of the time on a long page. No page has frames, which alone need that.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(auditedRules)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`);
      return `${id}: ${places.join(' | ')}`;
    });
}
