// Plain JavaScript without dependencies: the set-up step reads it before anything is installed.
import { spawnSync } from 'node:child_process';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of the first Chromium that really starts (some systems ship a stub that only says how to
 * install one), or undefined.
 * @returns {string | undefined}
 */
export function findChromium() {
  return places.find(
    (place) => place && spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  );
}
