/**
 * Runs in the browser: what of a page cannot be read, because it lies on other text, is cut off by a box that
 * hides what is outside of it, or stands outside of the window. Sees what is laid out: folds as they are.
 */
export function unreadable(): string[] {
  // What is far from the window is otherwise not laid out.
  const whole = new CSSStyleSheet();
  whole.replaceSync('.text > * { content-visibility: visible !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, whole];
  // The same elements stand above many texts.
  const forTheEarAlone = nearestUpwards(
    (element) => getComputedStyle(element).clipPath !== 'none' || element.matches('.skip'),
  );
  const ended = nearestUpwards(isEnded);
  const texts = textsShown();
  return [...outside(), ...cut(), ...overlaid()];

  /** The nearest element, itself or above, of which something is true. */
  function nearestUpwards(isTrue: (element: Element) => boolean): (element: Element) => Element | undefined {
    const known = new Map<Element, Element | undefined>();
    return function nearest(element: Element): Element | undefined {
      if (known.has(element)) return known.get(element);
      const above = element.parentElement;
      const found = isTrue(element) ? element : above ? nearest(above) : undefined;
      known.set(element, found);
      return found;
    };
  }

  function textsShown() {
    const found: { node: Text; element: Element; words: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement!;
      const words = node.data.trim();
      if (!words || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (forTheEarAlone(element)) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1 && !isEndedBefore(element, box))
          found.push({ node, element, words: words.slice(0, 40), box });
    }
    return found;
  }

  /** Text that an ellipsis stands for, on purpose: it opens, or is elsewhere. */
  function isEnded(element: Element): boolean {
    const { textOverflow, webkitLineClamp } = getComputedStyle(element);
    return textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
  }

  function isEndedBefore(element: Element, box: DOMRect): boolean {
    const end = ended(element)?.getBoundingClientRect();
    return end !== undefined && (box.top >= end.bottom - 4 || box.left >= end.right);
  }

  function outside(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = texts.filter(({ box }) => box.right > clientWidth + 1).slice(0, 2);
    return [`${scrollWidth} px wide: ${wide.map(({ words }) => words).join(' | ')}`];
  }

  /** Boxes that hide what is outside of them. */
  function cut(): string[] {
    const hider = nearestUpwards((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return [overflowX, overflowY].some((way) => /hidden|clip/.test(way)) && !isEnded(element);
    });
    const boxes = new Map<Element, DOMRect>();
    const isOutside = ({ right, left, bottom }: DOMRect, of: Element) => {
      const box = boxes.get(of) ?? of.getBoundingClientRect();
      boxes.set(of, box);
      return right > box.right + 2 || left < box.left - 2 || bottom > box.bottom + 6;
    };
    const lost = new Map<Element, string>();
    for (const { element, box, words } of texts) {
      let above = hider(element);
      while (above && above !== document.body && document.body.contains(above)) {
        if (!lost.has(above) && isOutside(box, above)) lost.set(above, words);
        above = above.parentElement ? hider(above.parentElement) : undefined;
      }
    }
    return [...lost.values()].map((words) => `cut off: ${words}`);
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
        const isReading = upper.element.closest('ruby')?.contains(lower.element);
        if (isOver && !isReading && upper.node !== lower.node)
          found.push(`“${upper.words}” lies on “${lower.words}”`);
      }
    return found.slice(0, 5);
  }
}
