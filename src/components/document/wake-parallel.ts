/**
 * Loads what answers a reader in the parallel page when one first turns to it; what was done meanwhile last is
 * answered then.
 */
let answer: ((event: Event) => void) | undefined;
let last: Event;
let loading: Promise<void> | undefined;
/** Where the pointer was last. */
let place: string | undefined;
/** Focus has moved since the pointer did. */
let isFocusNewer = false;

function wake(event: Event): void {
  if (isPassedUnder(event)) return;
  last = event;
  if (answer) return answer(event);
  loading ??= Promise.all([import('./parallel.ts'), import('./all-links.ts')]).then(([parallel, links]) => {
    answer = parallel.answer;
    answer(last);
    links.bringAll();
  });
}

/**
 * Whether it is the page that moved under a pointer at rest, and not the pointer: as where focus scrolls it, which then
 * says where one reads.
 */
function isPassedUnder(event: Event): boolean {
  if (event.type === 'focusin') isFocusNewer = true;
  if (event.type !== 'pointerover' || !(event instanceof PointerEvent)) return false;
  const now = `${event.screenX} ${event.screenY}`;
  const isAtRest = place === undefined || place === now;
  place = now;
  isFocusNewer &&= isAtRest;
  return isFocusNewer;
}

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, wake);
