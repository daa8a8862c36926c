import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { counted, startStep } from './progress.ts';
import { drawPictures, generatedData, picturesOf } from './share-pictures.ts';
import { siteAddress } from './site-address.ts';

/** Draws what a shared link shows. Its address is a whole one: where the host is not known, there is none. */
export function sharePictures(): AstroIntegration {
  return {
    name: 'share-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (siteAddress().origin === undefined) return;
        const done = startStep('pictures for sharing');
        const pictures = picturesOf(...generatedData());
        await drawPictures(pictures, fileURLToPath(dir));
        done(counted(pictures.length, 'picture'));
      },
    },
  };
}
