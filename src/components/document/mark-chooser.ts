const stored = 'mark-terms';

/** Lets the reader choose which terms are marked; without scripts, key and standard terms are. */
class MarkChooser extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    const earlier = read();
    if (earlier && [...select.options].some(({ value }) => value === earlier)) select.value = earlier;
    const apply = () => (document.documentElement.dataset['mark'] = select.value);
    apply();
    select.addEventListener('change', () => {
      apply();
      write(select.value);
    });
  }
}

// Storage can be closed (private windows): the choice then lasts for the page.
function read(): string | null {
  try {
    return localStorage.getItem(stored);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(stored, value);
  } catch {
    // Nothing to do: see above.
  }
}

customElements.define('mark-chooser', MarkChooser);
