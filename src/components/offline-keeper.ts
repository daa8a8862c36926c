interface Build {
  build: string;
  bytes: number;
}
interface OfflineFiles extends Build {
  files: [address: string, bytes: number][];
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** How many files are fetched at a time. */
const lanes = 6;

/** Keeps the whole site in the cache of the service worker, and shows how far it is. */
class OfflineKeeper extends HTMLElement {
  private stopped = true;

  connectedCallback(): void {
    const isElsewhere = !location.pathname.endsWith('/offline/');
    document.querySelector<HTMLElement>('[data-not-kept]')!.hidden = !isElsewhere;
    if (!('serviceWorker' in navigator) || !('caches' in window)) return this.say('unsupported');
    this.find<HTMLButtonElement>('button[data-keep]').addEventListener('click', () => void this.keep());
    this.find<HTMLButtonElement>('button[data-stop]').addEventListener('click', () => (this.stopped = true));
    void this.showSize().catch(() => this.say('off'));
  }

  private find<T extends HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  private say(text: string, values: Record<string, string> = {}): void {
    const pattern = this.dataset[text] ?? '';
    this.find('output').textContent = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  private async showSize(): Promise<void> {
    const { bytes } = await currentBuild();
    this.say('size', { size: megabytes(bytes) });
    this.find('button[data-keep]').hidden = false;
  }

  private async keep(): Promise<void> {
    this.stopped = false;
    this.toggle(true);
    try {
      void navigator.storage?.persist?.();
      const list = (await (
        await fetch(`${base}offline-files.json`, { cache: 'no-store' })
      ).json()) as OfflineFiles;
      const failed = await this.fetchAll(list);
      this.say(this.stopped ? 'paused' : failed ? 'failed' : 'done', { size: megabytes(list.bytes) });
    } catch {
      this.say('failed');
    }
    this.toggle(false);
  }

  /** Fetches what the cache of the build has not; whether anything could not be had. */
  private async fetchAll({ build, bytes, files }: OfflineFiles): Promise<boolean> {
    const scope = new URL(base, location.href);
    const cache = await caches.open(`site ${scope.pathname} ${build}`);
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    const waiting = [...files];
    let had = 0;
    let failed = false;
    const fetched: string[] = [];
    const lane = async () => {
      for (let next = waiting.pop(); next && !this.stopped; next = waiting.pop()) {
        const [address, size] = next;
        const url = new URL(address, scope).href;
        if (!kept.has(url)) {
          const answer = await fetch(url).catch(() => undefined);
          if (answer?.ok) await cache.put(url, answer);
          else failed = true;
          fetched.push(url);
        }
        had += size;
        this.find<HTMLProgressElement>('progress').value = had / bytes;
        this.say('progress', { had: megabytes(had), size: megabytes(bytes) });
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    // The site was renewed meanwhile: nobody knows of which build each of these is.
    if ((await currentBuild()).build === build) return failed;
    await Promise.all(fetched.map((url) => cache.delete(url)));
    return true;
  }

  private toggle(isKeeping: boolean): void {
    this.find('button[data-keep]').hidden = isKeeping;
    this.find('button[data-stop]').hidden = !isKeeping;
    this.find('progress').hidden = !isKeeping;
  }
}

/** Which build the server has now. */
async function currentBuild(): Promise<Build> {
  return (await (await fetch(`${base}build.json`, { cache: 'no-store' })).json()) as Build;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

customElements.define('offline-keeper', OfflineKeeper);
