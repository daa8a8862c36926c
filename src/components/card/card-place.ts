const gap = 8;
const edge = 16;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Where a card stands in the window: below its link or above it, and within the column of its text, so that
 * it never lies on what has to be seen: the link itself, and the counterpart of its sentence.
 *
 * @param size of the card
 * @param room the column, cut to the window
 * @param keepClear what may not be hidden
 */
export function spotFor(
  size: { width: number; height: number },
  link: Box,
  room: Box,
  keepClear: readonly Box[],
): { left: number; top: number } {
  const left = Math.max(room.left, Math.min(link.left, room.right - size.width));
  const tops = [
    link.bottom + gap,
    link.top - gap - size.height,
    ...keepClear.flatMap(({ top, bottom }) => [bottom + gap, top - gap - size.height]),
  ];
  const fits = (top: number) => top >= room.top && top + size.height <= room.bottom;
  const isClear = (top: number) =>
    keepClear.every(
      (box) =>
        top >= box.bottom ||
        top + size.height <= box.top ||
        left >= box.right ||
        left + size.width <= box.left,
    );
  const top = tops.find((one) => fits(one) && isClear(one)) ?? tops.find(fits) ?? tops[0]!;
  return { left, top: Math.max(room.top, top) };
}

/** Brings an open card to its place; where a sheet would lie on the text it is of, that is scrolled clear of it. */
export function place(card: HTMLElement, link: HTMLElement, how: 'beside' | 'sheet'): void {
  const counterpart = [...document.querySelectorAll('.is-aligned')];
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  const { width, height, top: sheetTop } = card.getBoundingClientRect();
  if (how === 'sheet') {
    const lowest = Math.max(
      ...[link, ...counterpart].map((element) => element.getBoundingClientRect().bottom),
    );
    if (lowest + gap > sheetTop) scrollBy({ top: lowest + gap - sheetTop });
    return;
  }
  const column = link.closest('.side [data-sentence]')?.closest('.side');
  const cell = column && [...column.children].find((child) => child.contains(link));
  const own = (cell ?? document.documentElement).getBoundingClientRect();
  const room = {
    left: Math.max(edge, Math.min(own.left, document.documentElement.clientWidth - edge - width)),
    right: Math.min(document.documentElement.clientWidth - edge, Math.max(own.right, own.left + width)),
    top: gap,
    bottom: innerHeight - gap,
  };
  const rectangle = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const others = counterpart
    .filter((element) => element.closest('.side') !== column)
    .map((element) => element.getBoundingClientRect());
  const spot = spotFor({ width, height }, rectangle, room, others);
  // On the page, so that it moves with its link.
  card.style.left = `${spot.left + scrollX}px`;
  card.style.top = `${spot.top + scrollY}px`;
}
