/**
 * Runs in the browser: what of a page cannot be read, because it lies on other text, is cut off by a box that
 * hides what is outside of it, or stands outside of the window. Sees what is laid out: folds as they are.
 */
export function unreadable(): string[] {
  const shown = { visibilityProperty: true, opacityProperty: true };
  const texts: { element: Element; words: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement!;
    const words = node.data.trim();
    if (!words || !element.checkVisibility(shown) || element.closest('.hidden-visually, .skip')) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      // A pixel is what is hidden from the eye and read aloud.
      if (box.width > 1 && box.height > 1) texts.push({ element, words: words.slice(0, 40), box });
  }
  return [...outside(), ...cut(), ...overlaid()];

  function outside(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = texts.filter(({ box }) => box.right > clientWidth + 1).slice(0, 2);
    return [`${scrollWidth} px wide: ${wide.map(({ words }) => words).join(' | ')}`];
  }

  /** Boxes that hide what is outside of them; what ends in an ellipsis is cut on purpose, and opens. */
  function cut(): string[] {
    const hiders = [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, position } = getComputedStyle(element);
      const isMeant = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      return (
        [overflowX, overflowY].some((way) => /hidden|clip/.test(way)) && !isMeant && position !== 'fixed'
      );
    });
    return hiders.flatMap((hider) => {
      const box = hider.getBoundingClientRect();
      const lost = texts.find(
        (text) =>
          hider.contains(text.element) &&
          (text.box.right > box.right + 2 ||
            text.box.left < box.left - 2 ||
            text.box.bottom > box.bottom + 6),
      );
      return lost ? [`cut off: ${lost.words}`] : [];
    });
  }

  /** Lines may touch, as the boxes of their letters are higher than they are; one does not lie on another. */
  function overlaid(): string[] {
    const found: string[] = [];
    const byTop = texts.toSorted((a, b) => a.box.top - b.box.top);
    for (const [index, upper] of byTop.entries())
      for (let next = index + 1; byTop[next] && byTop[next]!.box.top < upper.box.bottom; next++) {
        const lower = byTop[next]!;
        const [height, width] = [
          Math.min(upper.box.bottom, lower.box.bottom) - lower.box.top,
          Math.min(upper.box.right, lower.box.right) - Math.max(upper.box.left, lower.box.left),
        ];
        const isOver = height > 0.6 * Math.min(upper.box.height, lower.box.height) && width > 4;
        if (isOver) found.push(`“${upper.words}” lies on “${lower.words}”`);
      }
    return found.slice(0, 5);
  }
}
