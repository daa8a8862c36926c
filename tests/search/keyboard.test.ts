import { describe, expect, test } from 'vitest';
import { startSearchSite, texts } from './search-site.ts';

const site = startSearchSite();

describe('from the keyboard', () => {
  test.each(['/', 'Control+k'])('%s goes to the box; arrows choose, Enter opens, Esc closes', async (key) => {
    const { page, close, complaints } = await site.open();
    await page.goto(site.at('en/documents/'));
    await page.keyboard.press(key);
    const box = page.locator('input[role=combobox]');
    await page.keyboard.insertText('乡村振兴');
    const options = page.locator('search-box [role=option]');
    await options.first().waitFor();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator(`#${await box.getAttribute('aria-controls')}`).getAttribute('role')).toBe(
      'listbox',
    );
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('乡村振兴');
    await page.keyboard.press('ArrowDown');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.at('en/terms/rural-revitalization/'));
    expect(complaints).toEqual([]);
    await close();
  });

  test('how many terms there are is announced', async () => {
    const { page, close } = await site.open();
    await page.goto(site.at('en/documents/'));
    await page.focus('input[type=search]');
    await page.keyboard.insertText('乡村振兴');
    await page.locator('search-box [role=option]').first().waitFor();
    expect(await page.locator('search-box [role=status]').textContent()).toMatch(/^Terms: \d+$/);
    await close();
  });

  test('recent searches are offered in the empty box and can be cleared', async () => {
    const { page, close } = await site.open();
    await page.goto(site.at('en/documents/'));
    await page.focus('input[type=search]');
    await page.keyboard.insertText('六稳');
    // The box's script comes when a reader turns to it.
    await page.locator('search-box [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=/);
    // A shared address that one only opened is nobody's search; the empty search page offers those typed.
    await page.goto(site.at('en/search/?q=营商环境'));
    await page.locator('search-results[aria-busy=false] li').first().waitFor();
    await page.goto(site.at('en/search/'));
    const recent = page.getByRole('button', { name: texts.en.clearRecent });
    const offered = page.locator('[data-search-results] section', { has: recent }).locator('a');
    await expect.poll(() => offered.allInnerTexts()).toEqual(['六稳']);
    await offered.first().click();
    await page.waitForURL(/search\/\?q=%E5%85%AD/);
    await page.goto(site.at('en/documents/'));
    await page.focus('input[type=search]');
    await page.locator('search-box [role=option]', { hasText: '六稳' }).waitFor();
    await page.locator('search-box [role=option]', { hasText: texts.en.clearRecent }).click();
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('[]');
    await close();
  });
});
