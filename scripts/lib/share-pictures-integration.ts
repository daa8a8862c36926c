import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { helperFolder } from './page-helper.ts';
import { counted, startStep } from './progress.ts';
import { siteAddress } from './site-address.ts';

/** Where they stand until the pages are made. */
const folder = path.resolve('.cache/pictures');

/** Draws what a shared link shows. Its address is a whole one: where the host is not known, there is none. */
export function sharePictures(): AstroIntegration {
  let drawn: Promise<number> | undefined;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:build:start': () => {
        if (siteAddress().origin === undefined || helperFolder !== undefined) return;
        rmSync(folder, { recursive: true, force: true });
        drawn = drawnInThread();
        // Who waits for them is told; until then nobody is to take it for forgotten.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (!drawn) return;
        const done = startStep('pictures for sharing');
        const count = await drawn;
        cpSync(folder, fileURLToPath(dir), { recursive: true });
        rmSync(folder, { recursive: true });
        done(counted(count, 'picture'));
      },
    },
  };
}

function drawnInThread(): Promise<number> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./share-pictures-thread.ts', import.meta.url), {
      workerData: folder,
      // Swept often: what a picture is drawn with is small to V8, and large outside of it.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the pictures for sharing were broken off')));
  });
}
