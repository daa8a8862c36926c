import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import { barriersOn } from './accessibility.ts';

let site: Awaited<ReturnType<typeof startBuiltSite>>;
beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(() => site?.close());

test('what is chosen in the panel of reading holds at once, and on the next page', async () => {
  const { page, close, complaints } = await site.open();
  const at = (address: string) => `${site.address}${address}`;
  await page.goto(at('en/terms/business-environment/'));
  const panel = page.locator('reading-panel');
  const opened = page.locator('.top .aa');
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await colour();
  await opened.click();
  for (const [name, value] of [
    ['scheme', 'dark'],
    ['size', 'larger'],
    ['ruby', 'off'],
    ['script', 'hant'],
  ])
    await panel.locator(`input[name=${name}][value=${value}]`).check();
  expect(await colour()).not.toBe(light);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  expect(await page.locator('.headword .hant').isVisible()).toBe(true);
  expect(await page.locator('.headword .hans').isVisible()).toBe(false);
  expect(await page.locator('.headword .hant rt').first().isVisible()).toBe(false);
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await panel.locator('fieldset').first().isVisible()).toBe(false);

  await page.goto(at('zh/topics/'));
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    scheme: 'dark',
    size: 'larger',
    ruby: 'off',
    script: 'hant',
  });
  await opened.click();
  expect(await panel.locator('input[name=scheme][value=dark]').isChecked()).toBe(true);
  await panel.locator('input[name=scheme][value=""]').check();
  await page.reload();
  expect(await colour()).toBe(light);
  expect(complaints).toEqual([]);
  await close();
});

test('marks and alignment are chosen from the bar of a text, and hold on the next before it is painted', async () => {
  const { page, close, complaints } = await site.open();
  const text = `${site.address}en/documents/liaoning-government-work-report-2022/`;
  await page.goto(`${text}parallel/#p40`);
  await page.locator('.reading-bar .aa').click();
  const panel = page.locator('reading-panel');
  await panel.locator('input[name=mark][value=none]').check();
  await panel.locator('input[name=align][value=paragraph]').check();
  await page.locator('#p40').click({ position: { x: 300, y: 5 } });
  expect(await panel.isVisible()).toBe(false);
  await page.goto(`${site.address}en/terms/six-stabilities/`);
  await page.locator('.top .aa').click();
  await panel.locator('input[name=size][value=large]').check();
  expect(complaints).toEqual([]);
  // Before any module has run: what the script of the head did.
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(text);
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    mark: 'none',
    align: 'paragraph',
    size: 'large',
  });
  const lined = () =>
    page
      .locator('.text a.first')
      .first()
      .evaluate((link) => getComputedStyle(link).textDecorationLine);
  expect(await lined()).toBe('none');
  await page.evaluate(() => document.documentElement.setAttribute('data-mark', 'key'));
  expect(await lined()).toBe('underline');
  await close();
});

test('a list is narrowed to what holds every typed word, and says so', async () => {
  const { page, close, complaints } = await site.open();
  await page.goto(`${site.address}en/terms/english/c/`);
  const shown = page.locator('#terms > li:visible');
  const all = await shown.count();
  await page.locator('list-filter input').fill('Carbon 碳');
  const some = await shown.count();
  expect(some).toBeGreaterThan(1);
  expect(some).toBeLessThan(all);
  expect(await page.locator('list-filter output').innerText()).toBe(`${some} of ${all}`);
  await page.locator('list-filter input').fill('no such thing');
  expect(await shown.count()).toBe(0);
  await page.locator('list-filter input').fill('');
  expect(await shown.count()).toBe(all);
  expect(complaints).toEqual([]);
  await close();
});

test('what a finger presses on a phone is large enough, and no box makes the page jump', async () => {
  const { page, close } = await site.open({
    viewport: { width: 375, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  for (const address of ['en/', 'zh/terms/', 'en/guides/avoid/']) {
    await page.goto(`${site.address}${address}`);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.top a, .letters a, .tabs a, .rows a, .bottom nav a, summary, .button, input',
        ),
      ]
        .filter((element) => element.checkVisibility() && !element.closest('.sheet'))
        .map((element) => ({ box: element.getBoundingClientRect(), element }))
        .filter(({ box, element }) =>
          element.localName === 'input'
            ? parseFloat(getComputedStyle(element).fontSize) < 16
            : box.height < 43.5 && !element.classList.contains('name'),
        )
        .map(({ element }) => element.outerHTML.slice(0, 100)),
    );
    expect([address, ...small]).toEqual([address]);
  }
  await close();
});

test(
  'where the reader’s own colours hold, the current tab and letter are still seen',
  { timeout: 400_000 },
  async () => {
    const { page, close } = await site.open({ forcedColors: 'active' });
    await page.goto(`${site.address}en/terms/english/z/`);
    const outlines = await page.evaluate(() =>
      ['.top nav', '.tabs', '.letters'].map(
        (list) => getComputedStyle(document.querySelector(`${list} [aria-current]`)!).outlineStyle,
      ),
    );
    expect(outlines).toEqual(['solid', 'solid', 'solid']);
    expect(await barriersOn(page)).toEqual([]);
    await close();
  },
);

test('where the reader’s own colours hold, what is active or marked is read on its ground', async () => {
  const { page, close } = await site.open({ forcedColors: 'active' });
  const pairOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
  const systemPair = (text: string, ground: string) =>
    page.evaluate(
      ([color, background]) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.cssText = `forced-color-adjust: none; color: ${color}; background: ${background}`;
        const style = getComputedStyle(probe);
        return [style.color, style.backgroundColor];
      },
      [text, ground],
    );
  await page.goto(`${site.address}en/search/?q=rural`);
  await page.locator('.hit mark').first().waitFor();
  expect(await pairOf('.hit mark')).toEqual(await systemPair('MarkText', 'Mark'));
  await page.goto(`${site.address}en/terms/rural-revitalization/`);
  await page.locator('.top input[type=search]').fill('xiangcun');
  await page.locator('.suggestion').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const highlighted = await systemPair('HighlightText', 'Highlight');
  expect(await pairOf('.suggestion[aria-selected=true]')).toEqual(highlighted);
  expect((await pairOf('.suggestion[aria-selected=true] .hit-zh'))[0]).toBe(highlighted[0]);
  await close();
}, 60_000);

test('where the reader’s own colours hold, the mark of an official text is still full', async () => {
  const { page, close } = await site.open({ forcedColors: 'active' });
  await page.goto(`${site.address}en/documents/`);
  const groundOf = (kind: string) =>
    page
      .locator(`.kind${kind}`)
      .first()
      .evaluate((element) => {
        const { backgroundColor, backgroundImage, color } = getComputedStyle(element, '::before');
        return { isFull: backgroundColor === color, isHalf: backgroundImage !== 'none' };
      });
  expect(await groundOf('.official')).toEqual({ isFull: true, isHalf: false });
  expect(await groundOf('.edited')).toEqual({ isFull: false, isHalf: true });
  expect(await groundOf(':not(.official, .edited)')).toEqual({ isFull: false, isHalf: false });
  await close();
}, 60_000);

/** Contrast of two colours as CSS computes them, `rgb(…)` (WCAG 2.2, 1.4.11). */
function contrastOf(one: string, other: string): number {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)!.map((part) => {
      const value = Number(part) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright = 0, dark = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)(
  'what bounds a control has 3 : 1 against the page (%s)',
  async (colorScheme) => {
    const { page, close } = await site.open({ colorScheme });
    for (const address of ['en/', 'en/search/?q=GDP', 'zh/figures/', 'en/check/', 'zh/terms/']) {
      await page.goto(`${site.address}${address}`);
      const { ground, controls } = await page.evaluate(() => {
        const bounded = (element: Element) => {
          const { borderTopColor, borderTopWidth } = getComputedStyle(element);
          const text = element.outerHTML.slice(0, 80);
          return borderTopWidth === '0px' ? [] : [{ text, color: borderTopColor }];
        };
        const all = document.querySelectorAll('select, textarea, form, input, .button, .aa, .lang');
        return {
          ground: getComputedStyle(document.body).backgroundColor,
          controls: [...all].flatMap(bounded),
        };
      });
      expect(controls.length).toBeGreaterThan(2);
      const faint = controls.filter(({ color }) => contrastOf(color, ground) < 3).map(({ text }) => text);
      expect({ address, faint }).toEqual({ address, faint: [] });
    }
    await close();
  },
  60_000,
);
