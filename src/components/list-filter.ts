import { plainText } from './plain-text.ts';

/** Narrows a list to the items that hold every typed word, and says how many there are. */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const list = document.getElementById(this.dataset['list'] ?? '');
    const input = this.querySelector('input');
    if (!list || !input) return;
    const items = [...list.children].map((item) => ({
      item: item as HTMLElement,
      text: plainText(item.textContent),
    }));
    input.addEventListener('input', () => {
      const words = plainText(input.value).split(' ').filter(Boolean);
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      this.say(words.length > 0, shown, items.length);
    });
    this.hidden = false;
  }

  private say(isFiltered: boolean, shown: number, all: number): void {
    const { shown: some = '', none = '' } = this.dataset;
    const text = shown === 0 ? none : some.replace('{shown}', `${shown}`).replace('{all}', `${all}`);
    this.querySelector('output')!.textContent = isFiltered ? text : '';
  }
}

customElements.define('list-filter', ListFilter);
