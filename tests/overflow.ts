/**
 * Runs in the browser, and so uses nothing from outside: shows pages in a frame, each at every width (px),
 * its folds open, and tells where one is wider than the frame.
 *
 * Of each group the first page is loaded with its scripts, and the bodies of the others are put in its place,
 * where a custom element wakes as on a page that was loaded: for the many pages of one kind. One that has styles
 * or scripts of its own is loaded.
 *
 * @returns what was found, and how many pages were loaded
 */
export async function overflowing({
  groups,
  widths,
}: {
  groups: readonly (readonly string[])[];
  widths: readonly number[];
}): Promise<{ found: string[]; loads: number }> {
  const frame = document.createElement('iframe');
  frame.frameBorder = '0';
  // Laid out all the same, but never painted.
  frame.style.visibility = 'hidden';
  document.body.prepend(frame);
  const found: string[] = [];
  /** Back and forth: a page that comes is laid out at the width that the last one had. */
  let order = [...widths];
  frame.width = `${order[0]}`;
  /** The styles and scripts of the page that was loaded. */
  let loaded = '';
  let loads = 0;

  async function load(address: string): Promise<void> {
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      frame.src = address;
    });
    loads += 1;
    loaded = headOf(frame.contentDocument!);
    // Lines of even length are looked for long, and are no wider than others.
    const { CSSStyleSheet: Sheet } = frame.contentWindow as Window & typeof globalThis;
    const plain = new Sheet();
    plain.replaceSync('* { text-wrap-style: auto !important }');
    frame.contentDocument!.adoptedStyleSheets = [plain];
  }

  const headOf = (page: Document) =>
    [...page.querySelectorAll('link[rel=stylesheet], script[src]')]
      .map((part) => part.getAttribute('href') ?? part.getAttribute('src'))
      .join(' ');

  /** Puts the body of a page in the place of another; whether that is as good as to load it. */
  async function swap(address: string): Promise<boolean> {
    const shown = frame.contentDocument!;
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    if (headOf(page) !== loaded) return false;
    shown.documentElement.lang = page.documentElement.lang;
    shown.body.replaceWith(shown.adoptNode(page.body));
    return true;
  }

  function measure(address: string): void {
    const page = frame.contentDocument!;
    for (const fold of page.querySelectorAll('details')) fold.open = true;
    for (const width of order) {
      frame.width = `${width}`;
      const { scrollWidth, clientWidth } = page.documentElement;
      if (clientWidth !== width) throw new Error(`the frame is ${clientWidth} px wide, not ${width}`);
      if (scrollWidth <= width) continue;
      const wide = [...page.body.querySelectorAll('*')].findLast(
        (element) => element.getBoundingClientRect().right > width + 1,
      );
      found.push(`${address} at ${width}: ${scrollWidth} px, ${wide?.outerHTML.slice(0, 120)}`);
    }
    order = order.toReversed();
    // While the next page is fetched, this one would be laid out again.
    page.body.replaceChildren();
  }

  for (const addresses of groups)
    for (const [index, address] of addresses.entries()) {
      if (index === 0 || !(await swap(address))) await load(address);
      measure(address);
    }
  frame.remove();
  return { found, loads };
}
