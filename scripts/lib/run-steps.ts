import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { seconds } from './progress.ts';

export interface Step {
  name: string;
  /** What the step looks at, for the reader of its output. */
  why: string;
  command: [program: string, ...args: string[]];
  /** Variables of its environment, beside those that all steps have, where they are not set already. */
  env?: Record<string, string>;
  /** Finds what the step came to in its output; otherwise that is its last line. */
  result?: RegExp;
  /** Measurements among the lines of its output, which are shown too. */
  measured?: RegExp;
}

/**
 * Runs the stages in order up to the first that fails, and prints a line for each step as it ends: name,
 * time, what it came to. The steps of a stage need nothing of each other: two run at a time, in their
 * order, and where one fails no further one begins. All that a step prints goes to a file of `logs`; where
 * it fails, it is shown whole. Ends with a line that counts them. Returns the exit code: 0 where all passed.
 */
export async function runSteps(stages: readonly (readonly Step[])[], logs: string): Promise<0 | 1> {
  mkdirSync(logs, { recursive: true });
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    const waiting = [...stage];
    const lane = async () => {
      while (waiting.length > 0 && failed === 0) {
        if (await runStep(waiting.shift()!, logs)) passed += 1;
        else failed += 1;
      }
    };
    await Promise.all([lane(), lane()]);
  }
  const skipped = stages.flat().length - passed - failed;
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} not run`] : [])];
  console.log(`\n${counts.join(', ')}; all that they printed is in ${logs}/`);
  return failed > 0 ? 1 : 0;
}

/** Runs one step and prints its line; whether it passed. */
async function runStep(step: Step, logs: string): Promise<boolean> {
  const began = performance.now();
  const { code, output } = await run(step);
  const time = seconds(performance.now() - began);
  writeFileSync(path.join(logs, `${step.name.replaceAll(' ', '-')}.log`), output);
  if (code !== 0) {
    console.error(`${output.trim()}\n\n✖ ${step.name} ${time}: ${step.why}: failed`);
    return false;
  }
  const lines = stripVTControlCharacters(output).trim().split('\n');
  const measured = lines.filter((line) => step.measured?.test(line)).map((line) => `\n    ${line.trim()}`);
  console.log(`✔ ${step.name} ${time}: ${resultOf(lines, step)}${measured.join('')}`);
  return true;
}

function resultOf(lines: readonly string[], { result, why }: Step): string {
  const found = result && lines.findLast((line) => result.test(line));
  return (
    (found
      ?.replace(/^[\s-]+/, '')
      .replace(/\s{2,}/g, ' ')
      .trim() ??
      lines.at(-1)) ||
    `${why}: nothing wrong`
  );
}

/** Runs a command to its end, with both of its streams as one text. */
function run({ command, env: own }: Step): Promise<{ code: number; output: string }> {
  const [program, ...args] = command;
  // Each step starts Node, and many of the tests do: compiled once, a script starts in two thirds of the time.
  const NODE_COMPILE_CACHE = path.resolve('.cache/compiled');
  // What lints, compiles and formats makes much that dies young: with room for it a fifth less time is swept away.
  const NODE_OPTIONS = [process.env['NODE_OPTIONS'], '--max-semi-space-size=64'].filter(Boolean).join(' ');
  const env = { NODE_COMPILE_CACHE, ...own, ...process.env, NODE_OPTIONS, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
      shell: process.platform === 'win32',
    });
    const parts: Buffer[] = [];
    const outputOf = () => Buffer.concat(parts).toString('utf8');
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ code: 1, output: `${outputOf()}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: outputOf() }));
  });
}
