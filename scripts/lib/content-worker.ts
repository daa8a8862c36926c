/**
 * Builds the content whenever it is asked to, in a thread of its own: the server goes on answering, what was
 * loaded or made once is remembered, and a new thread takes the code as it then stands.
 */
import { parentPort } from 'node:worker_threads';
import { buildContent } from './build-content.ts';
import { createMemory } from './memory.ts';

const memory = createMemory();
parentPort?.on('message', (root: string) => parentPort?.postMessage(buildContent(root, memory)));
