import { readKept, keep } from '../kept-choice.ts';

const name = 'align';

/** Lets the reader choose whether both texts are level at each sentence, as without scripts, or each paragraph. */
class AlignChooser extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    if (readKept(name) === 'paragraph') select.value = 'paragraph';
    const apply = () => (document.documentElement.dataset['align'] = select.value);
    apply();
    select.addEventListener('change', () => {
      apply();
      keep(name, select.value);
    });
  }
}

customElements.define('align-chooser', AlignChooser);
