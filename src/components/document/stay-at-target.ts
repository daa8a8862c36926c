import { targetOf } from '../fragment.ts';

/**
 * Brings a reader back to the place of the address whom late layout has moved away from it: blocks above it turn
 * out higher or lower than they were taken for, and the browser does not always make up for that. Whoever has
 * done anything meanwhile, or comes back by the history, is left where they are.
 */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
/** When the layout is looked at after the page has loaded, in milliseconds. */
const looks = [0, 400];

let hasActed = false;
const act = () => (hasActed = true);
for (const one of acts) addEventListener(one, act, { passive: true, once: true });

function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

function bringBack(): void {
  const target = targetOf(location.hash);
  if (!target || hasActed) return;
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight / 4) target.scrollIntoView();
}

if (isNewVisit())
  addEventListener('load', () => {
    for (const after of looks) setTimeout(bringBack, after);
  });
