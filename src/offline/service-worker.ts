/**
 * Keeps what a reader has visited, for reading off line. Written as a classic script without imports: the
 * build takes the types out, and puts the name of the build and the list of the shell in.
 *
 * A cache belongs to one build and is named for it. What is fetched is kept only while the server still has
 * that build, so parts of two ages never stand in one cache; a new build brings a new worker and a new cache.
 */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  /** What every page needs, by its address below the site's: the build puts the list in the place of this name. */
  shell: readonly string[];
  registration: { scope: string; update(): Promise<unknown> };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

((worker: WorkerScope): void => {
  const build = '__BUILD__';
  const shell = worker.shell;
  const prefix = `site ${new URL(worker.registration.scope).pathname} `;
  const own = `${prefix}${build}`;
  const scope = worker.registration.scope;
  /** How long a slow network is waited for where there is a copy, and how long an answer about the build holds: ms. */
  const patience = 3000;
  const holds = 60_000;

  worker.addEventListener('install', (event) => {
    event.waitUntil(
      caches
        .open(own)
        .then((cache) =>
          cache.addAll(shell.map((address) => new Request(new URL(address, scope), { cache: 'no-cache' }))),
        ),
    );
  });

  worker.addEventListener('activate', (event) => {
    event.waitUntil(
      (async () => {
        for (const name of await caches.keys())
          if (name.startsWith(prefix) && name !== own) await caches.delete(name);
        await worker.clients.claim();
      })(),
    );
  });

  // The reader was told of the new build, and wants it.
  worker.addEventListener('message', ({ data }) => {
    if (data === 'take over') void worker.skipWaiting();
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || !request.url.startsWith(scope) || isNeverKept(url)) return;
    event.respondWith(isNamedForContent(url) ? fromCacheFirst(event) : fromNetworkFirst(event));
  });

  const isNeverKept = ({ pathname }: URL) => /\/(?:build|offline-files)\.json$|\/sw\.js$/.test(pathname);

  /** Its name changes with what it holds: a copy is never old. */
  function isNamedForContent({ pathname }: URL): boolean {
    return /\/_astro\/|\/data\/check\/|\/pagefind\/(?:fragment|index|filter)\//.test(pathname);
  }

  /** Under which address a file is kept: a search is one page, whatever is searched. */
  function keyOf({ url }: Request): string {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
  }

  async function fromCacheFirst(event: FetchEvent): Promise<Response> {
    return (await keptOf(event.request)) ?? fetchAndKeep(event);
  }

  async function fromNetworkFirst(event: FetchEvent): Promise<Response> {
    const kept = keptOf(event.request);
    const fresh = fetchAndKeep(event);
    try {
      const first = await Promise.race([fresh, later(patience)]);
      return first ?? (await kept) ?? (await fresh);
    } catch (error) {
      const copy = (await kept) ?? (await insteadOf(event.request));
      if (copy) return copy;
      throw error;
    }
  }

  async function keptOf(request: Request): Promise<Response | undefined> {
    return (await caches.open(own)).match(keyOf(request));
  }

  /** Where a page was not kept, one that says so. */
  async function insteadOf({ mode, url }: Request): Promise<Response | undefined> {
    if (mode !== 'navigate') return undefined;
    const lang = url.startsWith(`${scope}zh/`) ? 'zh' : 'en';
    return (await caches.open(own)).match(new URL(`${lang}/offline/`, scope).href);
  }

  async function fetchAndKeep(event: FetchEvent): Promise<Response> {
    const answer = await fetch(event.request);
    if (answer.status === 200 && answer.type === 'basic' && !answer.redirected) {
      const copy = answer.clone();
      event.waitUntil(keep(event.request, copy).catch(() => undefined));
    }
    return answer;
  }

  async function keep(request: Request, answer: Response): Promise<void> {
    if (!(await isCurrent())) return;
    await (await caches.open(own)).put(keyOf(request), answer);
  }

  let asked = -Infinity;
  let current = Promise.resolve(false);

  /** Whether the server still has the build that this worker belongs to; asked once a minute. */
  function isCurrent(): Promise<boolean> {
    if (performance.now() - asked < holds) return current;
    asked = performance.now();
    current = fetch(new URL('build.json', scope), { cache: 'no-store' })
      .then(async (answer) => ((await answer.json()) as { build: string }).build === build)
      .catch(() => {
        asked = -Infinity;
        return false;
      });
    void current.then(
      (is) => !is && asked > -Infinity && worker.registration.update().catch(() => undefined),
    );
    return current;
  }

  function later(milliseconds: number): Promise<undefined> {
    return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
  }
})(self as unknown as WorkerScope);
