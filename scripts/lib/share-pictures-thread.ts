/** Draws the pictures for sharing into a folder, in a thread of its own, while pages are made; tells how many. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawPictures, generatedData, picturesOf } from './share-pictures.ts';

const pictures = picturesOf(...generatedData());
await drawPictures(pictures, workerData as string);
parentPort?.postMessage(pictures.length);
