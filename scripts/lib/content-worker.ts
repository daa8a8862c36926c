/**
 * Builds the content whenever it is asked to, in a thread of its own: the server goes on answering, what was
 * loaded or made once is remembered, and a new thread takes the code as it then stands.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { buildContent } from './build-content.ts';
import type { ContentWorkerData } from './content-builder.ts';
import { createMemory, noMemory } from './memory.ts';

const memory = (workerData as ContentWorkerData).remembers ? createMemory() : noMemory;
parentPort?.on('message', (root: string) => parentPort?.postMessage(buildContent(root, memory)));
