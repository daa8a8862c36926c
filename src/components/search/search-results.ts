import type { Lang } from '../../languages.ts';
import { answer, countShown, hasOnlyGuesses, type SearchAnswer, type SearchSources } from './answer.ts';
import { element, interpolate } from './element.ts';
import { filtersOf, type Filters } from './filters.ts';
import { LoadError } from './load-error.ts';
import { searchParagraphs } from './paragraphs.ts';
import { rememberSearch } from './recent.ts';
import { paragraphsSection, termsSection, usesSection, type ResultPage } from './result-sections.ts';
import { readState, writeState, type SearchState } from './state.ts';
import { fromTemplate } from './templates.ts';
import { termsOfSite } from './terms-of-site.ts';
import type { ResultTexts } from './texts.ts';
import { usesOfTerm } from './uses.ts';

/** How long typing rests before the documents are searched, in ms; terms are shown at every key. */
const pauseBeforeDocuments = 140;

/** The search page: terms first, then paragraphs; everything it shows is in its address. */
class SearchResults extends HTMLElement {
  private texts!: ResultTexts;
  private state!: SearchState;
  private filters!: Filters;
  private sources!: SearchSources;
  private page!: ResultPage;
  /** The search that is shown or under way. */
  private current = new AbortController();
  private termPart = document.createElement('div');
  private documentPart = document.createElement('div');
  private status = element('p', '', 'quiet ui');

  connectedCallback(): void {
    const box = document.querySelector<HTMLInputElement>('main input[type=search]');
    const filters = document.querySelector<HTMLElement>('[data-search-filters]');
    if (!box || !filters) return;
    this.texts = JSON.parse(this.dataset['texts'] ?? '{}') as ResultTexts;
    this.filters = filtersOf(filters);
    this.sources = this.makeSources();
    this.page = this.makePage();
    this.status.setAttribute('role', 'status');
    this.replaceChildren(this.status, this.termPart, this.documentPart);
    box.addEventListener('input', () => this.change({ q: box.value }, { push: false }));
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(box.value);
      this.change({ q: box.value }, { push: true });
    });
    this.filters.onChoice((choice) => this.change(choice, { push: true }));
    addEventListener('popstate', () => this.showAddress(box));
    this.showAddress(box);
    if (!box.value) box.focus();
  }

  private makeSources(): SearchSources {
    const base = this.dataset['base'] ?? '/';
    const lang = document.documentElement.lang as Lang;
    return {
      lang,
      terms: termsOfSite(base),
      paragraphs: (of, query, options) => searchParagraphs(base, of, query, options),
      uses: (hit) => usesOfTerm(base, hit, lang),
      dateOf: this.filters.dateOf,
      titleOf: this.filters.titleOf,
      pause: () => new Promise((resolve) => setTimeout(resolve, pauseBeforeDocuments)),
    };
  }

  private makePage(): ResultPage {
    return {
      base: this.dataset['base'] ?? '/',
      lang: this.sources.lang,
      texts: this.texts,
      titleOf: this.filters.titleOf,
      addressOf: (q) => writeState({ ...this.state, q }, location.pathname),
      report: (error) => this.report(error),
    };
  }

  private showAddress(box: HTMLInputElement): void {
    this.state = readState(location.search, this.filters.isOffered);
    box.value = this.state.q;
    this.filters.choose(this.state);
    void this.show();
  }

  private change(next: Partial<SearchState>, { push }: { push: boolean }): void {
    this.state = { ...this.state, ...next };
    const address = writeState(this.state, location.pathname);
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.show();
  }

  private async show(): Promise<void> {
    this.current.abort();
    const { signal } = (this.current = new AbortController());
    const wanted = this.state.q.trim();
    this.setAttribute('aria-busy', String(wanted !== ''));
    this.showLinks(wanted);
    if (!wanted) return this.clear();
    document.title = `${interpolate(this.texts.titleFor, { query: wanted })} · ${this.texts.site}`;
    try {
      for await (const known of answer(this.state, this.sources, signal)) {
        if (signal.aborted) return;
        this.render(known);
      }
    } catch (error) {
      if (!signal.aborted) this.showFailure(error);
    }
  }

  /** Links to the same search in the other language. */
  private showLinks(wanted: string): void {
    const query = wanted ? `?q=${encodeURIComponent(wanted)}` : '';
    for (const [selector, search] of [
      ['[data-other-search]', query],
      ['[data-language-link]', location.search],
    ]) {
      const link = document.querySelector<HTMLAnchorElement>(selector!);
      if (link) link.href = `${this.dataset['other']}${search}`;
    }
  }

  private clear(): void {
    this.status.textContent = '';
    this.termPart.replaceChildren();
    this.documentPart.replaceChildren();
  }

  /** Shows what became known last; what stands there from the search before gives way to its like. */
  private render(known: SearchAnswer): void {
    if (!known.documents) this.renderTerms(known);
    else if (!known.isCounted) this.renderDocuments(known);
    else this.filters.countPlaces(known.places ?? [], this.state);
  }

  private renderTerms(known: SearchAnswer): void {
    const { terms, termsOfAllTopics } = known;
    const isShown = this.state.type !== 'documents' && terms.length > 0;
    const heading = hasOnlyGuesses(known) ? this.texts.nearestTerms : this.texts.terms;
    this.filters.countTopics(termsOfAllTopics.map(({ row }) => row[5]));
    this.status.after(this.termPart);
    this.termPart.replaceChildren(...(isShown ? [termsSection(this.page, terms, heading)] : []));
  }

  private renderDocuments(known: SearchAnswer): void {
    const { termsOfAllTopics, documents } = known;
    const { paragraphs, uses, usesFirst, isPartial } = documents!;
    const ofParagraphs = paragraphs.length > 0 ? [paragraphsSection(this.page, documents!)] : [];
    const ofUses = uses.length > 0 ? [usesSection(this.page, termsOfAllTopics[0]!, uses)] : [];
    // In the script of the page, what holds the very words comes first.
    this.documentPart.replaceChildren(
      ...(usesFirst ? [...ofUses, ...ofParagraphs] : [...ofParagraphs, ...ofUses]),
    );
    // Paragraphs that hold the very words come before terms that are guesses.
    if (countShown(documents!) > 0 && hasOnlyGuesses(known)) this.status.after(this.documentPart);
    this.status.textContent = this.summaryOf(known);
    if (!isPartial) this.setAttribute('aria-busy', 'false');
  }

  private summaryOf(known: SearchAnswer): string {
    const { wanted, terms, documents } = known;
    const isGuess = hasOnlyGuesses(known);
    const paragraphs = countShown(documents!);
    if (paragraphs === 0 && isGuess) {
      const none = interpolate(this.texts.none, { query: wanted });
      return terms.length > 0 ? none : `${none} ${this.texts.noneHint}`;
    }
    const hasMore = (documents!.search?.left() ?? 0) > 0;
    return interpolate(hasMore ? this.texts.countMore : this.texts.count, {
      terms: isGuess ? 0 : terms.length,
      paragraphs,
    });
  }

  private showFailure(error: unknown): void {
    const retry = fromTemplate('retry');
    retry.addEventListener('click', () => void this.show());
    this.status.replaceChildren(this.report(error), ' ', retry);
    this.setAttribute('aria-busy', 'false');
  }

  /** Only what could not be loaded is said to be so; every error can be read in the console. */
  private report(error: unknown): string {
    console.error(error);
    return error instanceof LoadError ? this.texts.failed : this.texts.stopped;
  }
}

customElements.define('search-results', SearchResults);
