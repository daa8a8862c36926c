import { readKept, keep } from '../kept-choice.ts';

const name = 'mark-terms';

/** Lets the reader choose which terms are marked; without scripts, key terms are at their first use. */
class MarkChooser extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    const earlier = readKept(name);
    if (earlier && [...select.options].some(({ value }) => value === earlier)) select.value = earlier;
    const apply = () => (document.documentElement.dataset['mark'] = select.value);
    apply();
    select.addEventListener('change', () => {
      apply();
      keep(name, select.value);
    });
  }
}

customElements.define('mark-chooser', MarkChooser);
