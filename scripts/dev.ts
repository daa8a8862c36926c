/**
 * Live editing: `npm run dev [-- --port 8080] [--host] [--open]`. What is saved is built and shown by the
 * integrations of astro.config.mjs.
 */
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { runCommand } from './lib/plain-error.ts';
import { wantedPort } from './lib/port.ts';

// Nothing calls home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'boolean' }, open: { type: 'boolean' } },
  });
  await dev({
    server: { port: wantedPort(values.port), host: values.host ?? false, open: values.open ?? false },
  });
});
