/** Buttons that put a text, or that of an element, on the clipboard and say so; hidden where there is no clipboard. */
class CopyButtons extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) void this.copy(button);
    });
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const label = button.textContent;
    const { copy = '', copyOf } = button.dataset;
    await navigator.clipboard.writeText((copyOf && document.getElementById(copyOf)?.textContent) || copy);
    button.textContent = this.dataset['copied'] ?? label;
    setTimeout(() => (button.textContent = label), 1500);
  }
}

customElements.define('copy-buttons', CopyButtons);
