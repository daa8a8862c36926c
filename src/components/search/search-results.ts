import type { Lang } from '../../languages.ts';
import { threshold } from '../../search/scores.ts';
import { askIndex } from './ask-index.ts';
import {
  answer,
  countShown,
  hasOnlyGuesses,
  type DocumentsAnswer,
  type SearchAnswer,
  type SearchSources,
} from './answer.ts';
import { documentsOfSite, type SiteDocuments } from './documents-of-site.ts';
import { element, interpolate } from './element.ts';
import type { FigureAnswer } from './figure-answer.ts';
import { filtersOf, type Filters } from './filters.ts';
import { loadJson, LoadError } from './load-error.ts';
import { searchParagraphs } from './paragraphs.ts';
import { nextTask } from '../next-task.ts';
import { LateAddress } from './late-address.ts';
import { rememberSearch } from './recent.ts';
import { recentSection } from './recent-section.ts';
import {
  pagesSection,
  paragraphsSection,
  termsSection,
  usesSection,
  type ResultPage,
} from './result-sections.ts';
import { openPages, type PageFile } from '../../search/page-files.ts';
import { pagesFor, type SitePage } from '../../search/site-pages.ts';
import { readState, writeState, type SearchState } from './state.ts';
import { fromTemplate } from './templates.ts';
import { termsOfSite } from './terms-of-site.ts';
import type { ResultTexts } from './texts.ts';
import { usesOfTerm } from './uses.ts';

/** How long typing rests before the documents are searched, in ms; terms are shown at every key. */
const pauseBeforeDocuments = 140;
/** How long a search may take before it is said to be under way, in ms. */
const pauseBeforeProgress = 300;
/** So many hits need no filters. */
const mostWithoutFilters = 10;

/** The search page: terms first, then paragraphs; everything it shows is in its address. */
class SearchResults extends HTMLElement {
  private texts!: ResultTexts;
  private state!: SearchState;
  private filters!: Filters;
  private documents!: SiteDocuments;
  private sources!: SearchSources;
  private page!: ResultPage;
  /** The search that is shown or under way. */
  private current = new AbortController();
  private isTermsDone = false;
  private shownTerms: SearchAnswer['terms'] | undefined;
  private shownPages: readonly SitePage[] = [];
  private knownPages: Promise<ReturnType<typeof openPages>> | undefined;
  private termPart = document.createElement('div');
  private documentPart = document.createElement('div');
  private pagePart = document.createElement('div');
  private status = element('p', '', 'quiet ui');
  private progress = element('p', '', 'quiet ui progress');
  /** The reader meant the query that the address has: the next one is another. */
  private isMeant = true;
  private typedAddress = new LateAddress();

  connectedCallback(): void {
    const box = document.querySelector<HTMLInputElement>('main input[type=search]');
    const filters = document.querySelector<HTMLDetailsElement>('[data-search-filters]');
    if (!box || !filters) return;
    this.texts = JSON.parse(this.dataset['texts'] ?? '{}') as ResultTexts;
    this.documents = documentsOfSite(
      this.dataset['base'] ?? '/',
      document.documentElement.lang as Lang,
      Number(this.dataset['documentFiles']),
    );
    this.filters = filtersOf(filters, this.documents);
    this.sources = this.makeSources();
    this.page = this.makePage();
    this.status.setAttribute('role', 'status');
    this.progress.setAttribute('role', 'status');
    this.replaceChildren(this.progress, this.status, this.termPart, this.pagePart, this.documentPart);
    box.addEventListener('input', () => this.change({ q: box.value }, { push: false }));
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.change({ q: box.value }, { push: true });
    });
    // A query that is still typed is one that was meant where it led to what is opened.
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) rememberSearch(this.state.q);
    });
    this.filters.onChoice((choice) => this.change(choice, { push: true }));
    addEventListener('popstate', () => {
      this.typedAddress.drop();
      this.showAddress(box);
    });
    document.addEventListener('click', () => this.typedAddress.write(), { capture: true });
    this.showAddress(box);
    // Who pressed Enter before the script of a search box had come arrives here with the query alone; who opens
    // a link that somebody sent has searched for nothing.
    if (document.referrer.startsWith(`${location.origin}/`)) rememberSearch(this.state.q);
    if (!box.value) box.focus();
  }

  /** The pages that a query may mean are an extra: where their files do not come, there are none. */
  private async sitePages(query: string): Promise<readonly SitePage[]> {
    const load = <T>(name: string) => loadJson<T>(`${this.page.base}data/search/${name}.json`);
    try {
      this.knownPages ??= load<PageFile>(this.dataset['pages']!).then((file) => openPages(file, load));
      return await (
        await this.knownPages
      )(query);
    } catch (error) {
      this.knownPages = undefined;
      if (error instanceof LoadError) return [];
      throw error;
    }
  }

  private makeSources(): SearchSources {
    const base = this.dataset['base'] ?? '/';
    const lang = document.documentElement.lang as Lang;
    const index = askIndex(base);
    return {
      lang,
      terms: termsOfSite(base),
      paragraphs: (of, query, options) => searchParagraphs(index, of, query, options),
      uses: (hit) => usesOfTerm(base, hit, lang),
      documents: this.documents,
      // A query that was meant is not typed any further.
      pause: () => new Promise((resolve) => setTimeout(resolve, this.isMeant ? 0 : pauseBeforeDocuments)),
    };
  }

  private makePage(): ResultPage {
    return {
      base: this.dataset['base'] ?? '/',
      lang: this.sources.lang,
      texts: this.texts,
      documents: this.documents,
      addressOf: (q) => writeState({ ...this.state, q }, location.pathname),
      report: (error) => this.report(error),
    };
  }

  private showAddress(box: HTMLInputElement): void {
    this.isMeant = true;
    this.state = readState(location.search, this.filters.isOffered);
    box.value = this.state.q;
    void this.show();
  }

  private change(next: Partial<SearchState>, { push }: { push: boolean }): void {
    this.state = { ...this.state, ...next };
    const address = writeState(this.state, location.pathname);
    if (push) this.typedAddress.write();
    const isNew = new URL(address, location.href).href !== location.href;
    // A query that was meant stays in the history while the next one is typed.
    if (isNew && (push || this.isMeant)) history.pushState(null, '', address);
    else this.typedAddress.replaceLater(address);
    this.isMeant = push;
    if (push) rememberSearch(this.state.q);
    void this.show();
  }

  private async show(): Promise<void> {
    this.current.abort();
    const { signal } = (this.current = new AbortController());
    this.isTermsDone = false;
    const wanted = this.state.q.trim();
    this.setAttribute('aria-busy', String(wanted !== ''));
    this.showLinks(wanted);
    this.showWays(false);
    this.progress.textContent = '';
    if (!wanted) return this.clear();
    setTimeout(() => {
      if (!signal.aborted && this.getAttribute('aria-busy') === 'true')
        this.progress.textContent = this.texts.searching;
    }, pauseBeforeProgress);
    // They come while the terms are looked for.
    if (!this.state.type) void this.sitePages(wanted).catch(() => undefined);
    await this.showChoices();
    await this.rest();
    if (signal.aborted) return;
    document.title = `${interpolate(this.texts.titleFor, { query: wanted })} · ${this.texts.site}`;
    try {
      for await (const known of answer(this.state, this.sources, signal)) {
        // Figures stand above: what comes before them would be moved.
        await document.querySelector<FigureAnswer>('figure-answer')?.settled;
        await this.rest();
        if (signal.aborted) return;
        const pages = this.shownTerms === known.terms ? this.shownPages : await this.pagesFor(known);
        if (pages !== this.shownPages) await this.rest();
        if (signal.aborted) return;
        this.shownPages = pages;
        this.render(known);
      }
    } catch (error) {
      if (!signal.aborted) this.showFailure(error);
    } finally {
      if (!signal.aborted) this.progress.textContent = '';
    }
  }

  /** Between the parts of a search that was meant, a slow phone takes what its reader does; who types wants it now. */
  private async rest(): Promise<void> {
    if (this.isMeant) await nextTask();
  }

  private async pagesFor({ plain }: SearchAnswer): Promise<readonly SitePage[]> {
    return this.state.type ? [] : pagesFor(plain, await this.sitePages(plain));
  }

  /** Shows what is chosen in the filters; an old address may name a document that is there no more. */
  private async showChoices(): Promise<void> {
    const { state } = this;
    // At once: they may open, and what would be moved is not there yet.
    this.filters.choose(state);
    if (!state.document) return;
    if (!(await this.documents.has(state.document))) state.document = '';
    if (state === this.state) this.filters.choose(state);
  }

  /** Links to the same search in the other language. */
  private showLinks(wanted: string): void {
    const query = wanted ? `?q=${encodeURIComponent(wanted)}` : '';
    for (const [selector, search] of [
      ['[data-other-search]', query],
      ['[data-language-link]', location.search],
    ]) {
      for (const link of document.querySelectorAll<HTMLAnchorElement>(selector!))
        link.href = `${this.dataset['other']}${search}`;
    }
  }

  /** What can be looked through where nothing is found. */
  private showWays(isNothing: boolean): void {
    const ways = document.querySelector<HTMLElement>('[data-search-ways]');
    if (ways) ways.hidden = !isNothing;
  }

  private clear(): void {
    this.status.textContent = '';
    this.termPart.replaceChildren(fromTemplate('examples'), ...recentSection(this.page.addressOf));
    this.pagePart.replaceChildren();
    this.filters.show(false);
    this.documentPart.replaceChildren();
    this.filters.follow(undefined, this.state);
    this.filters.choose(this.state);
  }

  /** Shows what became known last; what stands there from the search before gives way to its like. */
  private render(known: SearchAnswer): void {
    if (!known.documents) {
      // Paragraphs may come before them: where nobody types, they wait, so that they need not move.
      this.isTermsDone = true;
      if (!this.isMeant || isSureFirst(known) || this.state.type === 'terms') this.renderTerms(known);
      return;
    }
    if (known.documents.isPartial && this.isMeant) return;
    if (this.shownTerms !== known.terms) this.renderTerms(known);
    this.renderDocuments(known);
  }

  private renderTerms(known: SearchAnswer): void {
    const { terms, termsOfAllTopics } = known;
    const isShown = this.state.type !== 'documents' && terms.length > 0;
    this.shownTerms = terms;
    const heading = this.headingOf(known);
    this.filters.countTopics(termsOfAllTopics.map(({ row }) => row[5]));
    this.status.after(this.termPart);
    const pages = this.shownPages;
    this.pagePart.replaceChildren(...(pages.length > 0 ? [pagesSection(this.page, pages)] : []));
    // A page that is asked for comes before terms that are guesses.
    if (hasOnlyGuesses(known)) this.status.after(this.pagePart);
    else this.termPart.after(this.pagePart);
    this.termPart.replaceChildren(...(isShown ? [termsSection(this.page, terms, heading)] : []));
  }

  private headingOf({ terms: [best] }: SearchAnswer): string {
    const points = best?.score ?? 0;
    if (points >= threshold.answers) return this.texts.terms;
    return points >= threshold.oneError ? this.texts.closeTerms : this.texts.nearestTerms;
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
    // Paragraphs that hold the very words come before terms that are guesses, or a small part of the query.
    const isHeldWhole = countShown(documents!) > 0 && documents!.leftOut.length === 0;
    if (isHeldWhole && !isSureFirst(known)) this.status.after(this.documentPart);
    const ofTerms = hasOnlyGuesses(known) || this.state.type === 'documents' ? 0 : known.terms.length;
    const shown = ofTerms + countShown(documents!);
    this.filters.show(shown > mostWithoutFilters || (documents!.search?.left() ?? 0) > 0);
    if (isPartial) return;
    this.filters.follow(documents, this.state);
    this.status.replaceChildren(this.summaryOf(known));
    this.showWays(known.terms.length === 0 && countShown(documents!) === 0);
    if (shown === 0) this.offerWithoutFilters();
    this.setAttribute('aria-busy', 'false');
    this.progress.textContent = '';
  }

  /** Where a filter may be what leaves nothing: one press drops it. */
  private offerWithoutFilters(): void {
    const buttons = this.filters.chosen().map(({ name, label }) => {
      const button = fromTemplate('without');
      button.textContent = interpolate(this.texts.without, { choice: label });
      button.addEventListener('click', () => {
        this.change({ [name]: '' }, { push: true });
      });
      return button;
    });
    this.status.append(...buttons.flatMap((button) => [' ', button]));
  }

  private summaryOf(known: SearchAnswer): string {
    const { wanted, terms, documents } = known;
    const { leftOut } = documents!;
    const isGuess = this.state.type === 'documents' || (terms[0]?.score ?? 0) < threshold.oneError;
    const paragraphs = countShown(documents!);
    if (paragraphs === 0 && isGuess) {
      if (this.pagePart.hasChildNodes()) return interpolate(this.texts.onlyPages, { query: wanted });
      const isFiltered = this.filters.chosen().length > 0;
      const none = interpolate(isFiltered ? this.texts.filtered : this.texts.none, { query: wanted });
      return terms.length > 0 ? none : `${none} ${this.texts.noneHint}`;
    }
    const count = interpolate(this.countText(documents!), { terms: isGuess ? 0 : terms.length, paragraphs });
    const words = leftOut.map((word) => `“${word}”`).join(' ');
    return leftOut.length > 0 ? interpolate(this.texts.leftOut, { counts: count, words }) : count;
  }

  private countText({ search }: DocumentsAnswer): string {
    if (this.state.type === 'terms') return this.texts.countTerms;
    const hasMore = (search?.left() ?? 0) > 0;
    if (this.state.type === 'documents' && !hasMore) return this.texts.countParagraphs;
    return hasMore ? this.texts.countMore : this.texts.count;
  }

  private showFailure(error: unknown): void {
    const retry = fromTemplate('retry');
    retry.addEventListener('click', () => void this.show());
    const half = this.isTermsDone ? this.texts.inDocuments : this.texts.terms;
    this.status.replaceChildren(`${half}: ${this.report(error)}`, ' ', retry);
    this.setAttribute('aria-busy', 'false');
  }

  /** Only what could not be loaded is said to be so; every error can be read in the console. */
  private report(error: unknown): string {
    console.error(error);
    return error instanceof LoadError ? this.texts.failed : this.texts.stopped;
  }
}

/** Whether the terms come first whatever the documents hold. */
function isSureFirst(known: SearchAnswer): boolean {
  const [best] = known.terms;
  return !hasOnlyGuesses(known) && (!best?.isPart || best.score >= threshold.mostOfQuery);
}

customElements.define('search-results', SearchResults);
