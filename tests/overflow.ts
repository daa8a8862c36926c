/**
 * Runs in the browser, and so uses nothing from outside: shows pages in a frame, each at every width (px),
 * its folds open, and tells where one is wider than the frame.
 *
 * `load` loads each page with its scripts. `swap` loads the first and puts the main parts of the others into
 * it: for the many pages of one kind, which share head, foot, styles and scripts. It throws where a page has
 * styles of its own.
 */
export async function overflowing({
  addresses,
  widths,
  how,
}: {
  addresses: readonly string[];
  widths: readonly number[];
  how: 'load' | 'swap';
}): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.frameBorder = '0';
  document.body.prepend(frame);
  const found: string[] = [];

  const load = (address: string) =>
    new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      frame.src = address;
    });

  const stylesOf = (page: Document) =>
    [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')).join(' ');

  async function swap(address: string): Promise<void> {
    const shown = frame.contentDocument!;
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    if (stylesOf(page) !== stylesOf(shown)) throw new Error(`${address} has styles of its own`);
    shown.documentElement.lang = page.documentElement.lang;
    shown.querySelector('main')!.replaceWith(shown.adoptNode(page.querySelector('main')!));
  }

  function measure(address: string): void {
    const page = frame.contentDocument!;
    for (const fold of page.querySelectorAll('details')) fold.open = true;
    for (const width of widths) {
      frame.width = `${width}`;
      const { scrollWidth, clientWidth } = page.documentElement;
      if (clientWidth !== width) throw new Error(`the frame is ${clientWidth} px wide, not ${width}`);
      if (scrollWidth <= width) continue;
      const wide = [...page.body.querySelectorAll('*')].findLast(
        (element) => element.getBoundingClientRect().right > width + 1,
      );
      found.push(`${address} at ${width}: ${scrollWidth} px, ${wide?.outerHTML.slice(0, 120)}`);
    }
  }

  for (const [index, address] of addresses.entries()) {
    await (how === 'load' || index === 0 ? load(address) : swap(address));
    measure(address);
  }
  frame.remove();
  return found;
}
