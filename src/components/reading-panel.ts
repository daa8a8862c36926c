export {};

const stored = 'reading';

/** Applies a reader's choices to the page and remembers them; `early.js` applies them on the next one. */
class ReadingPanel extends HTMLElement {
  connectedCallback(): void {
    const { dataset } = document.documentElement;
    const fold = this.querySelector('details')!;
    for (const input of this.querySelectorAll<HTMLInputElement>('fieldset input'))
      if (dataset[input.name] === input.value) input.checked = true;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.closest('fieldset')) return;
      if (target.value) dataset[target.name] = target.value;
      else delete dataset[target.name];
      this.remember();
    });
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) fold.open = false;
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !fold.open) return;
      fold.open = false;
      this.querySelector('summary')!.focus();
    });
    this.hidden = false;
  }

  private remember(): void {
    const chosen = [...this.querySelectorAll<HTMLInputElement>('fieldset input:checked')];
    const values = chosen.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    try {
      localStorage.setItem(stored, JSON.stringify(Object.fromEntries(values)));
    } catch {
      // Storage can be closed (private windows): the choice then lasts for the page.
    }
  }
}

customElements.define('reading-panel', ReadingPanel);
