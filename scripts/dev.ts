/**
 * Live editing: `astro dev`, and beside it content/generated/ built anew whenever something in seeds/
 * or content/ is saved. Where there are problems they are printed and the last good output stays.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';

let building: ChildProcess | undefined;
let again = false;
let pause: NodeJS.Timeout | undefined;

await buildContent();
if (!existsSync('content/generated/terms.json')) {
  console.error('There is no earlier output to show: mend the problems above, then start again.');
  process.exit(1);
}
const site = spawn('astro', ['dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
site.on('close', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site.kill(signal));
for (const folder of ['seeds', 'content']) {
  watch(folder, { recursive: true }, (_event, name) => {
    if (folder === 'content' && /^(?:generated|guides)(?:[\\/]|$)/.test(name ?? '')) return;
    clearTimeout(pause);
    pause = setTimeout(() => void buildContent(), 150);
  });
}

/** A child process, so that a change of the code that builds the content counts too. */
function buildContent(): Promise<void> {
  if (building) {
    again = true;
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    building = spawn('node', ['scripts/build-content.ts'], { stdio: 'inherit' });
    building.on('close', () => {
      building = undefined;
      if (again) {
        again = false;
        void buildContent();
      }
      resolve();
    });
  });
}
