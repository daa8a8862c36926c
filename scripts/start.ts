/** Builds the site and serves it: `npm start`; PORT changes the port. */
import { runCommand } from './lib/plain-error.ts';
import { wantedPort } from './lib/port.ts';

// What the server will refuse is refused before the build, not after it.
await runCommand(() => void wantedPort());
for (const step of ['./build.ts', './serve.ts']) if (!process.exitCode) await import(step);
