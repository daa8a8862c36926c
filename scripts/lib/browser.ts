import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { findTestChromium } from './chromium.mjs';

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

/** The system's Chromium, with an empty profile of its own. */
export async function startBrowser() {
  const executablePath = findTestChromium();
  if (!executablePath) throw new Error('No Chromium: run `node scripts/setup.mjs --browser`.');
  const home = mkdtempSync(path.join(tmpdir(), 'browser-test-'));
  // Chromium keeps settings outside its profile too; a read-only home must not stop the tests.
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
  return {
    /** A new page in a new context, with a list that fills with complaints. */
    async open(
      options: BrowserContextOptions = {},
    ): Promise<{ page: Page; context: BrowserContext; complaints: Complaints }> {
      // Without the worker that keeps pages, each test asks the server; the tests of off-line reading allow it.
      const defaults: BrowserContextOptions = {
        locale: 'en-GB',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      };
      // Without motion: a view transition that a quick click breaks off counts as an error of the page.
      const context = await browser.newContext({ ...defaults, ...options });
      const page = await context.newPage();
      // Bounds a page that hangs, not one that is slow: two files of tests share the machine.
      page.setDefaultTimeout(60_000);
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
      return { page, context, complaints };
    },
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
