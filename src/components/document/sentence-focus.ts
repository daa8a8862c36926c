/** The sentence last pointed at or tapped shows all of its terms, and is what the menu of its block copies. */
const near = 'is-near';

function turnTo(target: EventTarget | null): void {
  const sentence = target instanceof Element ? target.closest<HTMLElement>('.block span[id]') : null;
  if (!sentence || sentence.classList.contains(near)) return;
  for (const earlier of document.querySelectorAll(`.${near}`)) earlier.classList.remove(near);
  sentence.classList.add(near);
}

document.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && turnTo(event.target));
document.addEventListener('click', (event) => turnTo(event.target));
