import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps, type Step } from './run-steps.ts';

let logs: string;
let printed: string;
beforeEach(() => {
  logs = mkdtempSync(path.join(tmpdir(), 'run-steps-'));
  printed = '';
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void (printed += `${line}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(logs, { recursive: true });
});

/** A step that runs a line of JavaScript. */
const step = (name: string, code: string, more: Partial<Step> = {}): Step => ({
  name,
  why: `the ${name}`,
  command: [process.execPath, '-e', code],
  ...more,
});
const withoutTimes = () => printed.replaceAll(/(?<!\d)\d+\.\d s/g, '0.0 s').replace(logs, 'LOGS');

test('each step is one line, with its time and what it came to', async () => {
  const stages = [
    [step('quiet one', '')],
    [
      step(
        'loud one',
        'for (let n = 0; n < 6000; n += 1) console.log("route", n); console.log("6000 routes")',
      ),
    ],
    [
      step('unit tests', 'console.log("  Tests   12 passed\\n  Time  3 s\\np95 4 ms")', {
        result: /Tests/,
        measured: /p95/,
      }),
    ],
  ];
  expect(await runSteps(stages, logs)).toBe(0);
  expect(withoutTimes()).toBe(
    [
      '✔ quiet one 0.0 s: the quiet one: nothing wrong',
      '✔ loud one 0.0 s: 6000 routes',
      '✔ unit tests 0.0 s: Tests 12 passed',
      '    p95 4 ms',
      '',
      '3 passed, 0 failed; all that they printed is in LOGS/',
      '',
    ].join('\n'),
  );
  expect(readFileSync(path.join(logs, 'loud-one.log'), 'utf8')).toContain('route 5999\n');
});

test('a step has the variables of its own', async () => {
  const own = step('one', 'console.log(process.env.OWN_VARIABLE)', {
    env: { OWN_VARIABLE: 'as it was set' },
  });
  expect(await runSteps([[own], [step('other', 'console.log(process.env.OWN_VARIABLE)')]], logs)).toBe(0);
  expect(withoutTimes()).toContain('✔ one 0.0 s: as it was set\n✔ other 0.0 s: undefined\n');
  vi.stubEnv('OWN_VARIABLE', 'by who runs the steps');
  await runSteps([[own]], logs);
  expect(withoutTimes()).toContain('✔ one 0.0 s: by who runs the steps\n');
});

test('a step that fails is shown whole and ends the run', async () => {
  const failing = 'console.log("one"); console.error("two"); process.exitCode = 3';
  const stages = [[step('good', '')], [step('bad', failing)], [step('later', '')]];
  expect(await runSteps(stages, logs)).toBe(1);
  expect(withoutTimes()).toContain('one\ntwo\n\n✖ bad 0.0 s: the bad: failed\n');
  expect(withoutTimes()).toContain('1 passed, 1 failed, 1 not run');
  expect(existsSync(path.join(logs, 'later.log'))).toBe(false);
});

test('a program that is not there fails its step', async () => {
  const missing: Step = { name: 'missing', why: 'nothing', command: ['no-such-program'] };
  expect(await runSteps([[missing]], logs)).toBe(1);
  expect(printed).toContain('no-such-program');
});

test('the steps of a stage run two at a time, and after a failure none begins', async () => {
  const wait = (ms: number, then = '') => `setTimeout(() => { ${then} }, ${ms})`;
  const stage = [
    step('slow', wait(400)),
    step('failing', wait(100, 'process.exitCode = 1')),
    step('third', ''),
  ];
  const began = performance.now();
  expect(await runSteps([stage, [step('next stage', '')]], logs)).toBe(1);
  expect(performance.now() - began).toBeGreaterThan(400);
  expect(withoutTimes()).toContain('✔ slow 0.0 s');
  expect(withoutTimes()).toContain('1 passed, 1 failed, 2 not run');
  expect(existsSync(path.join(logs, 'third.log'))).toBe(false);
});
