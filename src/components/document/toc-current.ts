import { targetOf } from '../fragment.ts';

/** Marks the heading the reader is under in the table of contents. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const targets = links.map(({ hash }) => targetOf(hash)).filter((target) => target !== null);

function mark(): void {
  const current = targets
    .filter((target) => target.getBoundingClientRect().top < window.innerHeight * 0.3)
    .at(-1);
  for (const link of links) {
    if (current && link.hash === `#${current.id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();
