/**
 * Builds the content whenever it is asked to, in a thread of its own: the server goes on answering,
 * what was loaded once stays warm, and a new thread takes the code as it then stands.
 */
import { parentPort } from 'node:worker_threads';
import { buildContent } from './build-content.ts';

parentPort?.on('message', (root: string) => parentPort?.postMessage(buildContent(root)));
