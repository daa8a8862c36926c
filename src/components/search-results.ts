import { createTermIndex, type TermHit, type TermIndex } from '../search/scan.ts';
import type { TermRow } from '../search/term-rows.ts';

type Texts = Record<'terms' | 'inDocuments' | 'none' | 'noneHint' | 'loading' | 'failed' | 'retry' | 'more' | 'found' | 'titleFor' | 'otherLanguage' | 'summary' | 'avoid' | 'obsolete' | 'site', string>;

/** What is used of Pagefind's own script. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

const page = 10;

/** The search page: terms first, then paragraphs. What is typed is text everywhere, never markup. */
class SearchResults extends HTMLElement {
  private texts!: Texts;
  private pageLang = document.documentElement.lang as 'en' | 'zh';
  private terms: Promise<TermIndex> | undefined;
  private pagefind: Promise<Pagefind> | undefined;
  private turn = 0;

  connectedCallback(): void {
    this.texts = JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
    const form = document.querySelector<HTMLFormElement>('search form');
    const box = form?.querySelector<HTMLInputElement>('input[type=search]');
    if (!form || !box) return;
    const fromAddress = () => {
      box.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.show(box.value);
    };
    let timer = 0;
    box.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        history.replaceState(null, '', box.value ? `?q=${encodeURIComponent(box.value)}` : location.pathname);
        void this.show(box.value);
      }, 120);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      history.pushState(null, '', `?q=${encodeURIComponent(box.value)}`);
      void this.show(box.value);
    });
    addEventListener('popstate', fromAddress);
    fromAddress();
    if (!box.value) box.focus();
  }

  private async show(query: string): Promise<void> {
    const turn = ++this.turn;
    const wanted = query.trim();
    document.title = wanted ? `${this.texts.titleFor.replace('{{query}}', () => wanted)} · ${this.texts.site}` : document.title;
    if (!wanted) return this.replaceChildren();
    if (!this.hasChildNodes()) this.replaceChildren(line('p', this.texts.loading, 'quiet'));
    try {
      const hits = (await this.termIndex()).search(wanted, 30);
      if (turn !== this.turn) return;
      const terms = this.termSection(hits);
      this.replaceChildren(...terms, line('p', this.texts.loading, 'quiet ui'));
      const pagefind = await this.fullText();
      const { results } = await pagefind.search(wanted, { filters: { type: 'document' } });
      if (turn !== this.turn) return;
      const paragraphs = await this.paragraphSection(results);
      if (turn !== this.turn) return;
      const sections = [...terms, ...paragraphs];
      this.replaceChildren(...(sections.length > 0 ? sections : [line('p', this.texts.none.replace('{{query}}', () => wanted)), line('p', this.texts.noneHint, 'quiet')]), this.otherSite(wanted));
    } catch {
      if (turn !== this.turn) return;
      this.terms = this.pagefind = undefined;
      const retry = line('button', this.texts.retry, 'button');
      retry.addEventListener('click', () => void this.show(query));
      const message = line('p', `${this.texts.failed} `, 'note');
      message.append(retry);
      this.replaceChildren(message);
    }
  }

  private termIndex(): Promise<TermIndex> {
    return (this.terms ??= fetch(this.dataset['terms'] ?? '').then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return createTermIndex((await answer.json()) as TermRow[]);
    }));
  }

  private fullText(): Promise<Pagefind> {
    return (this.pagefind ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${this.dataset['pagefind']}pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: this.dataset['base'], excerptLength: 30 });
      await pagefind.init();
      return pagefind;
    })());
  }

  private termSection(hits: readonly TermHit[]): HTMLElement[] {
    if (hits.length === 0) return [];
    return [this.section(this.texts.terms, hits.map((hit) => this.termHit(hit)))];
  }

  private termHit({ row: [id, zh, en], via }: TermHit): HTMLElement {
    const title = document.createElement('span');
    title.className = 'hit-title';
    title.append(line('span', zh, 'hit-zh', 'zh'), ' ', line('span', en, '', 'en'));
    const parts: HTMLElement[] = [title];
    if (via) {
      const status = via.status === 'd' ? this.texts.avoid : via.status === 'o' ? this.texts.obsolete : '';
      const sub = line('span', `${this.texts.found} `, 'hit-sub');
      sub.append(line('span', via.text, '', /\p{Script=Han}/u.test(via.text) ? 'zh' : 'en'));
      if (status) sub.append(' ', line('span', status, 'status deprecated'));
      parts.push(sub);
    }
    return hitItem(`${this.dataset['base']}${this.pageLang}/terms/${id}/`, parts);
  }

  private async paragraphSection(results: readonly { data(): Promise<Fragment> }[], shown = page): Promise<HTMLElement[]> {
    if (results.length === 0) return [];
    const fragments = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    const section = this.section(`${this.texts.inDocuments} (${results.length})`, fragments.map((fragment) => this.paragraph(fragment)));
    if (results.length > shown) {
      const more = line('button', this.texts.more, 'button');
      more.addEventListener('click', () => void this.paragraphSection(results, shown + page).then(([next]) => next && section.replaceWith(next)));
      section.append(more);
    }
    return [section];
  }

  private paragraph({ url, excerpt, meta }: Fragment): HTMLElement {
    const text = line('span', '', '', meta['lang'] === 'zh' ? 'zh' : 'en');
    text.append(...marked(excerpt));
    return hitItem(url, [text, line('span', [meta['title'], meta['section'], meta['block']].filter(Boolean).join(' · '), 'hit-sub')]);
  }

  private otherSite(query: string): HTMLElement {
    const link = document.createElement('a');
    link.href = `${this.dataset['other']}?q=${encodeURIComponent(query)}`;
    link.textContent = this.texts.otherLanguage;
    const paragraph = line('p', '', 'ui quiet');
    paragraph.append(link);
    return paragraph;
  }

  private section(heading: string, items: readonly HTMLElement[]): HTMLElement {
    const section = document.createElement('section');
    const list = document.createElement('ol');
    list.className = 'plain';
    list.append(...items);
    section.append(line('h2', heading), list);
    return section;
  }
}

function line(tag: string, text: string, className = '', lang = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  if (lang) element.lang = lang;
  return element;
}

function hitItem(href: string, parts: readonly HTMLElement[]): HTMLElement {
  const item = line('li', '', 'hit');
  const link = document.createElement('a');
  link.href = href;
  link.append(...parts);
  item.append(link);
  return item;
}

/** Pagefind's excerpt is escaped HTML with mark elements: read as text and marks, nothing else. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => (node.nodeName === 'MARK' ? line('mark', node.textContent ?? '') : document.createTextNode(node.textContent ?? '')));
}

customElements.define('search-results', SearchResults);
