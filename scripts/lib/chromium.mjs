// Plain JavaScript without dependencies: the set-up step reads it before anything is installed.
import { spawnSync } from 'node:child_process';

/**
 * Chromium without windows and all that serves them: the same engine, in which a page costs a third and a new
 * profile a quarter.
 */
const withoutWindows = '/usr/bin/chromium-headless-shell';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  withoutWindows,
];

/**
 * Path of the Chromium that CHROMIUM names, or of the first one of the system that really starts (some
 * systems ship a stub that only says how to install one), or undefined. Throws where CHROMIUM names
 * what does not start: another browser in its place would be a surprise.
 * @param {string | undefined} named
 * @returns {string | undefined}
 */
export function findChromium(named = process.env.CHROMIUM) {
  if (!named) return places.find(starts);
  if (starts(named)) return named;
  throw new Error(
    `CHROMIUM is “${named}”, which does not start: give the path of a Chromium, such as ` +
      'CHROMIUM=/usr/bin/chromium, or leave CHROMIUM out to use the system’s own.',
  );
}

/**
 * The Chromium of the tests: what CHROMIUM names, else the one without windows where it is installed.
 * @param {string | undefined} named
 * @returns {string | undefined}
 */
export function findTestChromium(named = process.env.CHROMIUM) {
  return !named && starts(withoutWindows) ? withoutWindows : findChromium(named);
}

/** @param {string} place what `findTestChromium` found */
export function isWithoutWindows(place) {
  return place === withoutWindows;
}

/** @param {string} place */
function starts(place) {
  return spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
