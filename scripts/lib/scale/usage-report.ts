/** Loaded before a program (`--import`): tells at its end, on the channel that it was given, what it has used. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeSync(2, `\n@usage ${JSON.stringify(usage)}\n`);
  });
