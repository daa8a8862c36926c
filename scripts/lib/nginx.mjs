// Plain JavaScript without dependencies: the set-up step reads it before anything is installed.
import { spawnSync } from 'node:child_process';

const places = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/opt/homebrew/bin/nginx',
  '/usr/local/bin/nginx',
];

/**
 * Path of the system's nginx, or undefined: the tests that need it then say that they were left out.
 * @returns {string | undefined}
 */
export function findNginx() {
  return places.find((place) => spawnSync(place, ['-v'], { stdio: 'ignore', timeout: 20_000 }).status === 0);
}
