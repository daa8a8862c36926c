import type { Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { PlainError } from './plain-error.ts';

const usual = 4321;
const last = 65_535;
/** How many ports are tried from the wanted one on. */
const tries = 100;

/**
 * The port to serve at, from PORT; 0 takes any.
 *
 * @throws {PlainError} where PORT is no number of a port
 */
export function wantedPort(value = process.env.PORT ?? ''): number {
  const port = Number(value.trim() || usual);
  if (!Number.isInteger(port) || port < 0 || port > last)
    throw new PlainError(`PORT is “${value}”: give a number from 0 to ${last}, such as PORT=8080.`);
  return port;
}

/**
 * Makes a server listen on this machine at `port`, or the next free one. Returns the port it took.
 *
 * @throws {PlainError} where none is free, or this user may not take it
 */
export async function listenFrom(server: Server, port: number): Promise<number> {
  const end = Math.min(port + tries, last);
  for (let candidate = port; candidate <= end; candidate += 1) {
    const trouble = await listen(server, candidate);
    if (!trouble) return (server.address() as AddressInfo).port;
    if (trouble.code === 'EACCES' || trouble.code === 'EPERM')
      throw new PlainError(
        `PORT is ${candidate}, which this user may not take (below 1024, that often takes root): ` +
          'give a higher one, such as PORT=8080.',
      );
    if (trouble.code !== 'EADDRINUSE') throw trouble;
  }
  throw new PlainError(
    `PORT is ${port}, and every port from there to ${end} is taken: give another one, such as PORT=8080.`,
  );
}

/** One attempt; the error where it failed. */
function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const settle = (error?: NodeJS.ErrnoException) => {
      server.off('error', settle);
      server.off('listening', settle);
      resolve(error);
    };
    server.once('error', settle);
    server.once('listening', settle);
    server.listen(port, 'localhost');
  });
}
