/** Beside each number, links to the block on the page of either language. */
const views = [...document.querySelectorAll<HTMLAnchorElement>('.views a[hreflang]')];
for (const links of document.querySelectorAll('.row-links'))
  for (const view of views) {
    const link = document.createElement('a');
    link.hreflang = view.hreflang;
    link.lang = view.hreflang;
    link.textContent = view.dataset['short'] ?? '';
    link.href = `${view.href.split('#')[0]}#${links.closest('.pair')!.id}`;
    links.append(' ', link);
  }
