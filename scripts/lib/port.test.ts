import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { PlainError } from './plain-error.ts';
import { listenFrom, wantedPort } from './port.ts';

const servers: Server[] = [];
const server = (): Server => {
  servers.push(createServer());
  return servers.at(-1)!;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((open) => new Promise((resolve) => open.close(resolve))));
});

describe('PORT', () => {
  test.each([
    ['', 4321],
    [' ', 4321],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65535],
  ])('%j is %i', (value, port) => expect(wantedPort(value)).toBe(port));

  test.each(['abc', '-1', '65536', '80.5', '1e9', 'NaN'])(
    '%j is refused in one line that names PORT',
    (value) => {
      expect(() => wantedPort(value)).toThrow(
        `PORT is “${value}”: give a number from 0 to 65535, such as PORT=8080.`,
      );
    },
  );
});

describe('a server', () => {
  test('takes the next free port', async () => {
    const first = await listenFrom(server(), 0);
    expect(await listenFrom(server(), first)).toBeGreaterThan(first);
  });

  test('does not look beyond the last port', async () => {
    await listenFrom(server(), 65_534).catch(() => undefined);
    await listenFrom(server(), 65_535).catch(() => undefined);
    await expect(listenFrom(server(), 65_534)).rejects.toThrow(
      new PlainError(
        'PORT is 65534, and every port from there to 65535 is taken: give another one, such as PORT=8080.',
      ),
    );
  });

  test('leaves no listener behind, however many ports are taken', async () => {
    const first = await listenFrom(server(), 0);
    for (let more = 0; more < 14; more += 1) await listenFrom(server(), first);
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on('warning', warn);
    const late = server();
    await listenFrom(late, first);
    await new Promise(setImmediate);
    process.off('warning', warn);
    expect(warnings).toEqual([]);
    expect(late.listenerCount('error')).toBe(0);
  });

  test('that may not take its port says so in one line', async () => {
    const refused = server();
    refused.listen = () => {
      const error = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), {
        code: 'EACCES',
      });
      setImmediate(() => refused.emit('error', error));
      return refused;
    };
    await expect(listenFrom(refused, 80)).rejects.toThrow(
      /^PORT is 80, which this user may not take .*PORT=8080\.$/,
    );
    await expect(listenFrom(refused, 80)).rejects.toThrow(PlainError);
  });
});
