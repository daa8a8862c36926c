/**
 * Whoever presses a key does not point. Where the page then moves under a pointer at rest, as focus scrolls it and
 * Escape puts a card away, browsers say that the pointer came over something: nobody hears of it before the pointer
 * moves, and then of what lies under it.
 */
let isAtRest = false;

function hearAgain(event: PointerEvent): void {
  isAtRest = false;
  event.target?.dispatchEvent(new PointerEvent('pointerover', event));
}

addEventListener('keydown', () => {
  isAtRest = true;
  addEventListener('pointermove', hearAgain, { once: true });
});
// What a script says is meant.
addEventListener(
  'pointerover',
  (event) => {
    if (isAtRest && event.isTrusted) event.stopImmediatePropagation();
  },
  { capture: true },
);
