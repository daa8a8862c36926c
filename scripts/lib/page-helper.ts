/**
 * The pages of a large site are made in two processes, one for each core: Astro's, and a helper that runs the same
 * build up to where pages are made, and then makes those that it is asked for.
 */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';

/** Set in the helper: the folder where it may leave what it builds by the way. */
const folderVariable = 'PAGE_HELPER_FOLDER';

/** The folder of the helper, in the process that is one. */
export const helperFolder = process.env[folderVariable];

/** It keeps less than who asks it; should it be too little, that one makes the pages alone. */
const memoryOptions = ['--max-old-space-size=900'];

/** A page that is asked for. */
interface Asked {
  id: number;
  url: string;
  route: string;
  component: string;
}

/** The page, or nothing where it could not be made: who asked makes it then, and sees why. */
interface Answer {
  id: number;
  page?: { status: number; headers: [string, string][]; body: Uint8Array | undefined };
}

/** As many pages are asked for at once: while one answer is read, the next page is made. */
const mostAsked = 2;

/** Whether all files of a route are made by the time their names are known: the helper would make them once more. */
function isMadeAtOnce({ component }: RouteData): boolean {
  return component.startsWith('src/pages/data/search/');
}

/** Makes pages together with a helper, which is ended when all are made. */
export function withHelper(own: AstroPrerenderer, helper: PageHelper): AstroPrerenderer {
  return {
    ...own,
    name: 'pages in two processes',
    async render(request, options) {
      const { routeData } = options;
      const made = isMadeAtOnce(routeData) ? undefined : await helper.ask(request.url, routeData);
      return made ?? own.render(request, options);
    },
    async teardown() {
      await helper.stop();
      await own.teardown?.();
    },
  };
}

export interface PageHelper {
  /** How many pages and data files it has made. */
  readonly made: number;
  /** The page; nothing where the helper is not there yet, or not any more, or has enough to do. */
  ask(url: string, route: RouteData): Promise<Response | undefined>;
  stop(): Promise<void>;
}

/** Starts a helper, which ends with this process at the latest. */
export function startHelper(folder: string): PageHelper {
  const waiting = new Map<number, (answer: Answer['page']) => void>();
  const child = fork(astroProgram(), ['build', '--outDir', path.join(folder, 'site')], {
    serialization: 'advanced',
    execArgv: [...process.execArgv, ...memoryOptions],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, [folderVariable]: folder },
  });
  let isThere = false;
  let count = 0;
  let made = 0;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isThere = false;
      for (const answer of waiting.values()) answer(undefined);
      waiting.clear();
      resolve();
    };
    child.on('error', end).on('exit', end);
  });
  child.on('message', (message: Answer | 'ready') => {
    if (message === 'ready') isThere = true;
    else {
      waiting.get(message.id)?.(message.page);
      waiting.delete(message.id);
    }
  });
  return {
    get made() {
      return made;
    },
    async ask(url, { route, component }) {
      if (!isThere || waiting.size >= mostAsked) return undefined;
      const id = (count += 1);
      const page = await new Promise<Answer['page']>((resolve) => {
        waiting.set(id, resolve);
        child.send({ id, url, route, component } satisfies Asked);
      });
      if (page) made += 1;
      return page && responseOf(page);
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function responseOf({ status, headers, body }: NonNullable<Answer['page']>): Response {
  return new Response(body && new Uint8Array(body), { status, headers });
}

function astroProgram(): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
}

/** In the helper: in place of making all pages, makes those that it is asked for, until nobody asks any more. */
export function helping(own: AstroPrerenderer): AstroPrerenderer {
  return {
    ...own,
    name: 'helper',
    async getStaticPaths() {
      const routes = new Map(
        (await routesOf(own)).map((route) => [`${route.component} ${route.route}`, route]),
      );
      await answerAll(async ({ url, route, component }) => {
        const routeData = routes.get(`${component} ${route}`);
        if (!routeData) return undefined;
        const made = await own.render(new Request(url), { routeData });
        const response = made instanceof Response ? made : made.response;
        return {
          status: response.status,
          headers: [...response.headers],
          body: response.body ? new Uint8Array(await response.arrayBuffer()) : undefined,
        };
      });
      return [];
    },
  };
}

/** The routes of the site, if it can be without what is made to know their paths: the other process knows these. */
async function routesOf(own: AstroPrerenderer): Promise<RouteData[]> {
  const { app } = own as { app?: { manifest?: { routes?: { routeData: RouteData }[] } } };
  const routes = app?.manifest?.routes?.map(({ routeData }) => routeData);
  return routes ?? (await own.getStaticPaths()).map(({ route }) => route);
}

/** Answers what the other process asks, until it lets go; then this one ends. */
function answerAll(make: (asked: Asked) => Promise<Answer['page']>): Promise<void> {
  // Where the other process is gone, nobody waits for the answer.
  const send = (message: Answer | 'ready') => process.send?.(message, undefined, undefined, () => undefined);
  return new Promise(() => {
    process.on('message', (asked: Asked) => {
      make(asked).then(
        (page) => send({ id: asked.id, ...(page && { page }) }),
        () => send({ id: asked.id }),
      );
    });
    process.once('disconnect', () => process.exit());
    process.channel?.ref();
    send('ready');
  });
}
