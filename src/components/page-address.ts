/** Fills in what only the reader's browser knows where the build was told no host: where the page was read. */
for (const element of document.querySelectorAll('[data-own-address]'))
  element.textContent = `${location.origin}${location.pathname}`;
