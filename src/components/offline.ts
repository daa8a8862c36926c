/**
 * Lets the service worker keep what is visited, and says where a new build of the site is ready: it takes
 * over when the reader says so, with all of its parts at once.
 */
const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };

async function begin(container: ServiceWorkerContainer): Promise<void> {
  const registration = await container.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`, {
    updateViaCache: 'none',
  });
  if (registration.waiting) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) announce(worker);
    });
  });
}

function announce(worker: ServiceWorker): void {
  const bar = document.querySelector<HTMLElement>('[data-update]');
  if (!bar) return;
  bar.hidden = false;
  bar.querySelector('button')!.addEventListener('click', () => {
    serviceWorker!.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage('take over');
  });
}

// Only where the site is served as built, and safely: browsers offer no worker over plain http.
if (serviceWorker && import.meta.env.PROD)
  addEventListener('load', () => void begin(serviceWorker).catch(() => undefined));
