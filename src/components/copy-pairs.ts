/**
 * A list whose items each have a form in both languages: an item that is pointed at, or that has the focus, gets
 * a button that copies the pair. A screen that is touched has no pointing, and shows all buttons.
 */
class CopyPairs extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, ({ target }) => {
        const item = target instanceof Element ? target.closest('li') : null;
        if (item) this.#offer(item);
      });
    if (matchMedia('(hover: none)').matches)
      for (const item of this.querySelectorAll('li')) this.#offer(item);
  }

  #offer(item: HTMLElement): void {
    if (item.querySelector('.copy-pair')) return;
    const [zh, en] = [item.querySelector('[lang=zh]'), item.querySelector('[lang=en]:not(.avoided)')];
    if (!zh?.textContent || !en?.textContent) return;
    const { label = '', copied = '' } = this.dataset;
    const pair = `${zh.textContent.trim()}\t${typed(en.textContent)}`;
    const button = item.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'button copy-pair';
    button.textContent = label;
    button.setAttribute('aria-label', `${label}: ${pair.replace('\t', ' · ')}`);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(pair).then(() => {
        button.textContent = copied;
        setTimeout(() => (button.textContent = label), 1500);
      });
    });
    item.append(button);
  }
}

/** English as the data has it: pages show its quote marks as a printer sets them. */
function typed(english: string): string {
  return english.trim().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

customElements.define('copy-pairs', CopyPairs);

// A module, for the test that loads it.
export {};
