/** The number of a block, pressed, calls its menu, which is loaded when the first is. */
if (navigator.clipboard)
  document.addEventListener('click', (event) => {
    const number =
      event.target instanceof Element && event.target.closest<HTMLElement>('.at, .row-links a[href^="#"]');
    if (number) void import('./block-menu.ts').then(({ press }) => press(number));
  });
