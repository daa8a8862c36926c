import { keep, readKept } from './kept-choice.ts';

const stored = 'reading';

/** Applies a reader's choices to the page and remembers them; `early.js` applies them on the next one. */
class ReadingPanel extends HTMLElement {
  connectedCallback(): void {
    const { dataset } = document.documentElement;
    for (const input of this.querySelectorAll('input'))
      if (dataset[input.name] === input.value) input.checked = true;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.value) dataset[target.name] = target.value;
      else delete dataset[target.name];
      // A page offers some of the choices: those of others stay.
      keep(stored, JSON.stringify({ ...keptChoices(), [target.name]: target.value || undefined }));
    });
    for (const button of document.querySelectorAll<HTMLElement>('.aa')) button.hidden = false;
  }
}

function keptChoices(): object {
  try {
    return (JSON.parse(readKept(stored) ?? '{}') ?? {}) as object;
  } catch {
    return {};
  }
}

customElements.define('reading-panel', ReadingPanel);
