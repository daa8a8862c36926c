import type { Page } from 'playwright-core';

/** Where terms appear while one types; `terms` is what changes then. */
export interface TypingPlace {
  name: string;
  path: string;
  terms: string;
}

export const typingPlaces: readonly TypingPlace[] = [
  { name: 'the header box', path: 'en/documents/', terms: 'search-box [role=listbox]' },
  { name: 'the search page', path: 'zh/search/', terms: 'search-results > div' },
];

const typed = [
  'rural revitalization',
  'xiangcunzhenxing',
  'business env',
  'revitilisation',
  'gongtongfuyu',
  '乡村振兴',
  '营商环境',
  '碳达峰碳中和',
];

/** The 95th percentile of a round, in ms: of the one whose files are still to load, and of those after it. */
export interface TypingTimes {
  first: number;
  rounds: number[];
}

export function describeTimes(place: string, { first, rounds }: TypingTimes): string {
  const times = rounds.map((round) => round.toFixed(0)).join(', ');
  const round = rounds.length === 1 ? 'round' : 'rounds';
  return `${place}: p95 ${times} ms in ${rounds.length} ${round}; before that, with the files still to load, ${first.toFixed(0)} ms`;
}

/**
 * Types queries letter by letter, in one round whose files are still to load and in up to three more, and
 * measures from each key until the change it brings is painted.
 *
 * @param goal in ms: the first round that reaches it is the last, as those after it could change nothing
 */
export async function typingTimes(
  page: Page,
  site: string,
  { path, terms }: TypingPlace,
  goal = 0,
): Promise<TypingTimes> {
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  await page.focus('input[type=search]');
  await recordTimes(page, terms);
  const rounds: number[] = [];
  for (let round = 0; round < 4 && !rounds.slice(1).some((time) => time <= goal); round += 1) {
    const times: number[] = [];
    for (const query of typed) {
      await page.fill('input[type=search]', '');
      await page.waitForTimeout(60);
      for (const letter of query) {
        const before = (await timesOf(page)).length;
        await page.keyboard.insertText(letter);
        // A key that brings nothing on the search page changes nothing there.
        await page.waitForFunction(
          (count) =>
            (globalThis as unknown as { times: number[] }).times.length > count ||
            document.querySelector('search-results')?.ariaBusy === 'false',
          before,
        );
        const taken = (await timesOf(page))[before];
        if (taken !== undefined) times.push(taken);
      }
    }
    rounds.push(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!);
  }
  const [first, ...further] = rounds as [number, ...number[]];
  return { first, rounds: further };
}

/** Records, in the page, how long a change of `selector` takes to be painted after each key. */
async function recordTimes(page: Page, selector: string): Promise<void> {
  await page.evaluate((watched) => {
    const times: number[] = [];
    let pressed = 0;
    addEventListener('beforeinput', (event) => (pressed = event.timeStamp), true);
    new MutationObserver(() => {
      if (!pressed) return;
      const from = pressed;
      pressed = 0;
      // After the next frame is drawn.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
    }).observe(document.querySelector(watched)!, { childList: true, subtree: true });
    (globalThis as unknown as { times: number[] }).times = times;
  }, selector);
}

const timesOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
