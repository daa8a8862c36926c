/**
 * Makes a fresh machine ready, and runs a script on it:
 * `node scripts/setup.mjs [--browser] [--packages FOLDER] [SCRIPT.ts [ARGUMENT…]]`. The npm packages are installed, and
 * with `--browser` a Chromium for the browser tests, and nginx and Chinese fonts where they can be had; with
 * `--packages` those of a folder too, which one command alone needs: they are installed below `.cache/`, out of the way
 * of what reads the sources. Where there is nothing to do, nothing is said.
 * Runs on the Node that is there (20 or later) with nothing installed; the script runs on the Node
 * that the packages bring.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium, findTestChromium, isWithoutWindows } from './lib/chromium.mjs';
import { isInstalled } from './lib/installed.mjs';
import { findNginx } from './lib/nginx.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const [major = 0] = process.versions.node.split('.').map(Number);

const given = process.argv.slice(2);
const withBrowser = given[0] === '--browser' && given.shift() !== undefined;
const ownPackages = given[0] === '--packages' ? given.splice(0, 2)[1] : undefined;
const [script, ...scriptArguments] = given;
/** Those of Debian. */
let listsAreRead = false;

if (major < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or later.`);
// They wait for other servers, and need nothing of each other.
const trouble = withBrowser ? provideChromium() : undefined;
if (!isInstalled(root)) await installPackages(root);
if (ownPackages) await installApart(path.join(root, ownPackages));
if (await trouble) fail(await trouble);
if (script) runScript();

/** On the pinned Node, which is the first for all that the script starts, too. */
function runScript() {
  const bin = path.join(root, 'node_modules/.bin');
  const node = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, [path.join(root, script), ...scriptArguments], {
    stdio: 'inherit',
    env: { ...process.env, PATH: [bin, path.dirname(node), process.env.PATH].join(path.delimiter) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // The shell between npm and this process passes no signal on: where it ends, so does the script.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), 500).unref();
  child.on('error', ({ message }) => fail(`The Node of the packages does not start: ${message}`));
  child.on('close', (code) => process.exit(code ?? 1));
}

/** What is in the way of the browser tests, or nothing. */
async function provideChromium() {
  try {
    await provideTestChromium();
    // The tests do without nginx, and say so: alone it is not worth a failure.
    if (!findNginx() && mayInstall()) await installFromDebian('nginx-light');
    // Without Chinese fonts, what is measured and printed are boxes.
    if (!hasChineseFont() && mayInstall()) await installFromDebian('fonts-noto-cjk');
  } catch ({ message }) {
    return message;
  }
}

/**
 * The one without windows, in which the tests take a third of the time; where it cannot be had, the whole. A machine
 * of continuous integration is nobody's own: there it comes beside a whole one, too.
 */
async function provideTestChromium() {
  const found = findTestChromium();
  const isWanted = !found || (process.env.CI && !process.env.CHROMIUM && !isWithoutWindows(found));
  if (isWanted && mayInstall()) await installFromDebian('chromium-headless-shell');
  if (!findTestChromium()) await installFromDebian('chromium');
}

/** @param {string} folder with a package.json and a package-lock.json */
async function installApart(folder) {
  const place = path.join(root, '.cache', path.basename(folder));
  mkdirSync(place, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(folder, file), path.join(place, file));
  if (!isInstalled(place)) await installPackages(place);
}

/** @param {string} folder with a package-lock.json */
async function installPackages(folder) {
  const name = path.relative(root, folder);
  // It would change the packages of the project that the link leads to.
  if (lstatSync(path.join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    fail('node_modules is a symbolic link and does not fit package-lock.json: remove the link, or mend it.');
  await step(`Installing the npm packages${name ? ` of ${name}` : ''}`, 'npm', [
    'ci',
    ...(name ? ['--prefix', folder] : []),
    '--include=dev',
    '--no-audit',
    '--no-fund',
    // Some packages warn of the Node that is about to be replaced.
    '--loglevel=error',
    '--no-progress',
    '--no-update-notifier',
  ]);
  if (!isInstalled(folder))
    fail(
      'npm ci ended well, but node_modules does not fit package-lock.json: run `npm ci` and read what it prints.',
    );
}

/** Whether the system has a face for Simplified Chinese; where nothing lists its fonts, that of the package. */
function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() !== '' : existsSync('/usr/share/fonts/opentype/noto');
}

function isRoot() {
  return process.getuid?.() === 0;
}

function mayInstall() {
  return runs('apt-get', ['--version']) && (isRoot() || runs('sudo', ['-n', 'true']));
}

/** @param {string} name of a package; without chromium the tests cannot be run */
async function installFromDebian(name) {
  const needsBrowser = name === 'chromium';
  const advice = needsBrowser
    ? 'The browser tests need Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM to its path.'
    : '';
  if (!mayInstall()) throw new Error(advice);
  const [command, ...before] = [
    ...(isRoot() ? [] : ['sudo', '-n']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    // A server that is installed for tests is not to be started.
    'RUNLEVEL=1',
    'apt-get',
    '-q',
  ];
  const end = (/** @type {string} */ message) => {
    if (needsBrowser) throw new Error(message);
    console.error(message);
  };
  if (!listsAreRead)
    await step('Reading the package lists of Debian', command, [...before, 'update'], advice, end);
  listsAreRead = true;
  const install = ['install', '-y', '--no-install-recommends', name];
  await step(`Installing ${name}`, command, [...before, ...install], advice, end);
  if (needsBrowser && !findChromium()) throw new Error(advice);
}

/**
 * Runs a command with one line of progress, which is no part of what the script prints after it; what the command
 * prints is shown where it fails.
 */
async function step(title, command, args, advice = '', end = fail) {
  const began = Date.now();
  const ticks = setInterval(() => console.error(`${title}: ${seconds(began)} so far`), 30_000);
  console.error(`${title} …`);
  const { code, output } = await run(command, args);
  clearInterval(ticks);
  if (code !== 0)
    end(`${output.trim()}\n${title} failed (${[command, ...args].join(' ')}). ${advice}`.trim());
  else console.error(`${title}: done in ${seconds(began)}`);
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: systemPath() },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** PATH without node_modules: npm must not run on the very Node that it is about to replace. */
function systemPath() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(path.delimiter);
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function seconds(began) {
  return `${Math.round((Date.now() - began) / 1000)} s`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
