/**
 * Loads what answers a reader in the parallel page when one first turns to it; what was done meanwhile last is
 * answered then.
 */
const types = ['pointerover', 'focusin', 'click'];
let last: Event;
let loading: Promise<void> | undefined;

function wake(event: Event): void {
  last = event;
  loading ??= Promise.all([import('./parallel.ts'), import('./all-links.ts')]).then(
    ([{ answer }, { bringAll }]) => {
      for (const type of types) document.removeEventListener(type, wake);
      answer(last);
      bringAll();
    },
  );
}

for (const type of types) document.addEventListener(type, wake);
