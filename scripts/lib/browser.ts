import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { findTestChromium } from './chromium.mjs';
import { sharedWhileHeld } from './shared-while-held.ts';

/** What the browser complained about: messages of the console, requests that failed, answers from 400 up. */
export type Complaints = string[];

/** Without these Chromium calls home, or wants a sandbox that a container does not give to root. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Of each context, unless a test asks for another. */
const defaults: BrowserContextOptions = {
  locale: 'en-GB',
  // A view transition that a quick click breaks off counts as an error of the page.
  reducedMotion: 'reduce',
  // Without the worker that keeps pages, each test asks the server; the tests of off-line reading allow it.
  serviceWorkers: 'block',
};

/** What a page and its context say of themselves while a test has them. */
const listened = ['console', 'dialog', 'pageerror', 'request', 'requestfailed', 'response'] as const;

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  complaints: Complaints;
  /**
   * Gives page and context back, emptied, to the next that opens one of the same kind. Who has added scripts to
   * them or lets a service worker run closes the context instead.
   */
  close(): Promise<void>;
}

interface RunningBrowser {
  browser: Browser;
  /** Pages that were given back, by the options that cannot be changed of them. */
  waiting: Map<string, Pick<OpenPage, 'page' | 'context'>[]>;
}

const shared = sharedWhileHeld(launch, async ({ browser }) => {
  if (browser.isConnected()) await browser.close();
});

/**
 * The system's Chromium, with an empty profile of its own: one for all that ask for it in this process. It has the
 * flags of the variable CHROMIUM_FLAGS too, divided by spaces.
 */
export async function startBrowser() {
  const held = await shared.hold();
  return {
    /** A page in a context that nothing was done in, with a list that fills with complaints. */
    async open(options: BrowserContextOptions = {}): Promise<OpenPage> {
      const { viewport = { width: 1280, height: 720 }, colorScheme = 'light', ...fixed } = options;
      const kind = JSON.stringify(fixed);
      const waiting = held.waiting.get(kind) ?? [];
      held.waiting.set(kind, waiting);
      const opened = waiting.pop() ?? (await newPage(held.browser, fixed));
      const { page } = opened;
      await page.setViewportSize(viewport!);
      await page.emulateMedia({ media: null, colorScheme });
      return {
        ...opened,
        complaints: complaintsOf(page),
        async close() {
          await empty(opened);
          waiting.push(opened);
        },
      };
    },
    /** Ends the browser, unless somebody else asks for it in a moment. */
    async close(): Promise<void> {
      shared.release();
    },
  };
}

async function launch(): Promise<RunningBrowser> {
  const executablePath = findTestChromium();
  if (!executablePath) throw new Error('No Chromium: run `node scripts/setup.mjs --browser`.');
  const home = mkdtempSync(path.join(tmpdir(), 'browser-test-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  // Chromium keeps settings outside its profile too; a read-only home must not stop the tests.
  const browser = await chromium.launch({
    executablePath,
    args: [...flags, ...(process.env['CHROMIUM_FLAGS']?.split(' ').filter(Boolean) ?? [])],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
  return { browser, waiting: new Map() };
}

async function newPage(browser: Browser, options: BrowserContextOptions) {
  const context = await browser.newContext({ ...defaults, ...options });
  const page = await context.newPage();
  // Bounds a page that hangs, not one that is slow: two files of tests share the machine.
  page.setDefaultTimeout(60_000);
  return { page, context };
}

function complaintsOf(page: Page): Complaints {
  const complaints: Complaints = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${page.url()} console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()} error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A reader who moves on breaks off what is still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
  });
  return complaints;
}

/** Leaves nothing of what was done in a page and its context. */
async function empty({ page, context }: Pick<OpenPage, 'page' | 'context'>): Promise<void> {
  for (const event of listened) page.removeAllListeners(event);
  const others = context.pages().filter((other) => other !== page);
  await Promise.all([
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    page.evaluate(() => {
      // A page without an address has none.
      if (!location.protocol.startsWith('http')) return;
      localStorage.clear();
      sessionStorage.clear();
    }),
    context.setOffline(false),
    context.clearPermissions(),
    context.clearCookies(),
    ...others.map((other) => other.close()),
  ]);
  await page.goto('about:blank');
  // Out of the window, where it was before it moved at all.
  await page.mouse.move(-1, -1);
}
