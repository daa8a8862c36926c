import { targetOf } from './fragment.ts';

/** A link into a closed fold opens it. */
function open(): void {
  const target = targetOf(location.hash);
  const fold = target?.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    target?.scrollIntoView();
  }
}

addEventListener('hashchange', open);
open();
