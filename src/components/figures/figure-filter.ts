/** Leaves the figures of a topic and a document; without it the page shows all. */
class FigureFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', () => this.#apply());
    // A browser that comes back to the page keeps what was chosen.
    this.#apply();
  }

  #apply(): void {
    const [topic, document] = ['topic', 'document'].map(
      (name) => this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '',
    );
    let count = 0;
    for (const section of this.ownerDocument.querySelectorAll<HTMLElement>('[data-figures-of]')) {
      const isDocument = document === '' || section.dataset['figuresOf'] === document;
      for (const group of section.querySelectorAll('tbody')) {
        const rows = [...group.querySelectorAll<HTMLElement>('tr[data-topic]')];
        for (const row of rows)
          row.hidden =
            !isDocument || (topic !== '' && row.dataset['topic'] !== (topic === 'none' ? '' : topic));
        const shown = rows.filter((row) => !row.hidden).length;
        group.hidden = shown === 0;
        count += shown;
      }
      section.hidden = !section.querySelector('tbody:not([hidden])');
    }
    const { one = '', other = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = (count === 1 ? one : other).replace('#', String(count));
  }
}

customElements.define('figure-filter', FigureFilter);
