import { spawn } from 'node:child_process';

export interface Step {
  name: string;
  /** What the step looks at, for the reader of its output. */
  why: string;
  command: [program: string, ...args: string[]];
}

/**
 * Runs the steps in order, each with its output, up to the first that fails. Ends with the duration
 * of each and a line that counts them. Returns the exit code: 0 where all passed.
 */
export async function runSteps(steps: readonly Step[]): Promise<0 | 1> {
  const report: string[] = [];
  let passed = 0;
  for (const { name, why, command } of steps) {
    console.log(`\n▶ ${name}: ${why}`);
    const began = performance.now();
    const code = await run(command);
    const duration = `${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(8);
    report.push(`${code === 0 ? '✔' : '✖'} ${duration}  ${name}`);
    if (code !== 0) break;
    passed += 1;
  }
  const failed = report.length - passed;
  const skipped = steps.length - report.length;
  report.push(...steps.slice(report.length).map(({ name }) => `· ${'not run'.padStart(8)}  ${name}`));
  console.log(
    `\n${report.join('\n')}\n\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return failed === 0 ? 0 : 1;
}

function run([program, ...args]: Step['command']): Promise<number> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
