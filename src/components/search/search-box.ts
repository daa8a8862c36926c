import { type Lang, langOf } from '../../languages.ts';
import { threshold } from '../../search/scores.ts';
import type { TermIndex } from '../../search/term-index.ts';
import type { TermHit } from '../../search/rank.ts';
import { curly } from '../../typography.ts';
import { reasonOf } from './answer-card.ts';
import { englishEvidence } from '../../search/row-evidence.ts';
import { evidenceMark } from '../evidence-mark.ts';
import { element, interpolate } from './element.ts';
import { LoadError, orLoadError } from './load-error.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { viaMarks } from './via-marks.ts';

type Texts = Record<
  | 'avoid'
  | 'obsolete'
  | 'admitted'
  | 'evidence'
  | 'lookup'
  | 'inDocuments'
  | 'recent'
  | 'clear'
  | 'count'
  | 'none'
  | 'near'
  | 'failed'
  | 'stopped'
  | 'copied',
  string
>;

/** Terms in the list, at most. */
const mostSuggestions = 8;
/** After the focus is lost, in ms: a click on an option comes first. */
const delayOfClosing = 120;

/**
 * Terms while one types: a combobox with a list (ARIA Authoring Practices). Nothing is loaded before
 * the box has focus; without it, or where loading fails, the form still leads to the search page.
 */
class SearchBox extends HTMLElement {
  private input!: HTMLInputElement;
  private list!: HTMLElement;
  private status!: HTMLElement;
  private texts!: Texts;
  private index: Promise<TermIndex> | undefined;
  private active = -1;
  private turn = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('[role=listbox]');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const form = this.querySelector('form');
    if (!input || !list || !status || !form) return;
    Object.assign(this, { input, list, status, texts: JSON.parse(this.dataset['texts'] ?? '{}') as Texts });
    input.addEventListener('focus', () => this.begin());
    input.addEventListener('input', () => void this.suggest());
    input.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('focusout', () =>
      setTimeout(
        () => list.contains(document.activeElement) || this.hasInputFocus() || this.close(),
        delayOfClosing,
      ),
    );
    form.addEventListener('submit', () => rememberSearch(input.value));
    // Keeps the focus in the box while an option is pressed.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.take(option, event);
    });
    // The reader came, and may have typed, before the script did.
    if (this.hasInputFocus()) {
      this.begin();
      if (input.value) void this.suggest();
    }
  }

  /** The reader has come to the box. */
  private begin(): void {
    void this.terms()
      .then((index) => index.prepare())
      // What could not be loaded is tried again, and said, at the first key.
      .catch((error: unknown) => console.error(error));
    if (!this.input.value) this.showRecent();
  }

  private hasInputFocus(): boolean {
    return document.activeElement === this.input;
  }

  private terms(): Promise<TermIndex> {
    this.index ??= orLoadError('terms-of-site', import('./terms-of-site.ts')).then(({ termsOfSite }) =>
      termsOfSite(this.dataset['base'] ?? '/'),
    );
    // A failed load is tried again with the next key.
    this.index.catch(() => (this.index = undefined));
    return this.index;
  }

  private async suggest(): Promise<void> {
    const turn = ++this.turn;
    const query = this.input.value.trim();
    if (!query) return this.showRecent();
    try {
      const hits = await (await this.terms()).search(query, mostSuggestions);
      if (turn !== this.turn) return;
      this.show([
        ...hits.map((hit, index) => this.termOption(hit, index)),
        this.documentsOption(query, hits.length),
      ]);
      this.status.textContent =
        hits.length > 0 ? interpolate(this.texts.count, { count: hits.length }) : this.texts.none;
    } catch (error) {
      console.error(error);
      if (turn !== this.turn) return;
      const message = error instanceof LoadError ? this.texts.failed : this.texts.stopped;
      const failure = this.documentsOption(query, 0);
      failure.append(element('span', message, 'hit-sub'));
      this.show([failure]);
      this.status.textContent = message;
    }
  }

  private termOption(hit: TermHit, index: number): HTMLElement {
    const { row, via } = hit;
    const [id, zh, en] = row;
    const option = this.option(index, `${this.dataset['base']}${this.dataset['lang']}/terms/${id}/`);
    const lang = this.dataset['lang']!;
    option.append(
      element('span', curly(zh), 'hit-zh', 'zh'),
      ' ',
      element('span', curly(en), 'hit-en', 'en'),
    );
    option.append(' ', evidenceMark(englishEvidence(row), this.texts.evidence, lang));
    if (via) {
      const sub = element('span', '', 'hit-sub');
      const form = element('span', curly(via.text), '', langOf(via.text));
      sub.append(form, ' ', ...viaMarks(via, this.texts, lang));
      option.append(sub);
      void reasonOf(this.dataset['base'] ?? '/', hit, this.dataset['lang'] as Lang).then((reason) => {
        if (reason) sub.append(` ${reason}`);
      });
    }
    if (hit.score < threshold.answers) option.append(element('span', this.texts.near, 'hit-sub'));
    return option;
  }

  private documentsOption(query: string, index: number): HTMLElement {
    const option = this.option(
      index,
      `${this.dataset['base']}${this.dataset['lang']}/search/?q=${encodeURIComponent(query)}`,
    );
    option.classList.add('all');
    option.append(interpolate(this.texts.inDocuments, { query }));
    return option;
  }

  private showRecent(): void {
    const queries = recentSearches();
    if (queries.length === 0) return this.close();
    const options = queries.map((query, index) => {
      const option = this.option(
        index,
        `${this.dataset['base']}${this.dataset['lang']}/search/?q=${encodeURIComponent(query)}`,
      );
      option.append(
        element('span', this.texts.recent, 'hit-sub'),
        ' ',
        element('span', query, '', langOf(query)),
      );
      return option;
    });
    const clear = this.option(queries.length, '');
    clear.dataset['clear'] = '';
    clear.classList.add('all');
    clear.append(this.texts.clear);
    this.show([...options, clear]);
  }

  private option(index: number, href: string): HTMLElement {
    // A link, so that it opens in a tab of its own where one asks for that.
    const option = element(href ? 'a' : 'div', '', 'suggestion');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    if (option instanceof HTMLAnchorElement) option.href = href;
    // The focus stays in the box: arrows choose.
    option.tabIndex = -1;
    return option;
  }

  private show(options: readonly HTMLElement[]): void {
    this.active = -1;
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  private close(): void {
    this.show([]);
    this.status.textContent = '';
  }

  private onKey(event: KeyboardEvent): void {
    // An input method uses the same keys to choose characters.
    if (event.isComposing) return;
    const options = [...this.list.children] as HTMLElement[];
    const move = (to: number) => {
      event.preventDefault();
      this.active = (to + options.length + 1) % (options.length + 1);
      options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.active)));
      const current = options[this.active];
      if (current) {
        this.input.setAttribute('aria-activedescendant', current.id);
        current.scrollIntoView({ block: 'nearest' });
      } else this.input.removeAttribute('aria-activedescendant');
    };
    if (event.key === 'ArrowDown') {
      if (this.list.hidden) void this.suggest();
      else move(this.active === -1 ? 0 : this.active + 1);
    } else if (event.key === 'ArrowUp' && !this.list.hidden)
      move(this.active === -1 ? options.length - 1 : this.active === 0 ? options.length : this.active - 1);
    else if (event.key === 'Enter' && options[this.active]) {
      event.preventDefault();
      // As a press of it, with the keys that open a tab.
      const { ctrlKey, metaKey, shiftKey } = event;
      options[this.active]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    } else if (event.key === 'c' && (event.ctrlKey || event.metaKey)) void this.copy(options[this.active]);
    else if (event.key === 'Escape') {
      if (this.list.hidden) this.input.value = '';
      else event.preventDefault();
      this.close();
    }
  }

  /** The pair of the chosen term; of a selection in the box the browser takes care. */
  private async copy(option: HTMLElement | undefined): Promise<void> {
    const { selectionStart, selectionEnd } = this.input;
    const forms = ['.hit-zh', '.hit-en'].map((form) => option?.querySelector(form)?.textContent);
    if (selectionStart !== selectionEnd || forms.some((form) => !form)) return;
    await navigator.clipboard.writeText(forms.join('\t'));
    this.status.textContent = this.texts.copied;
  }

  /** A link is followed by itself. */
  private take(option: HTMLElement, event: Event): void {
    if ('clear' in option.dataset) {
      event.preventDefault();
      forgetSearches();
      this.close();
      this.input.focus();
      return;
    }
    rememberSearch(this.input.value);
  }
}

customElements.define('search-box', SearchBox);
