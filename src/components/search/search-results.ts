import { type Lang, hasHan, langOf } from '../../languages.ts';
import { sure, type TermHit } from '../../search/rank.ts';
import { fill, line } from './elements.ts';
import { searchParagraphs, type Paragraph, type ParagraphSearch, type Place } from './paragraphs.ts';
import { rememberSearch } from './recent.ts';
import { readState, writeState, type SearchState } from './state.ts';
import { termsOfSite } from './terms-of-site.ts';

type Texts = Record<
  | 'terms'
  | 'inDocuments'
  | 'inOtherDocuments'
  | 'none'
  | 'noneHint'
  | 'nearestTerms'
  | 'loading'
  | 'failed'
  | 'retry'
  | 'more'
  | 'found'
  | 'titleFor'
  | 'otherLanguage'
  | 'avoid'
  | 'obsolete'
  | 'site'
  | 'usesOf'
  | 'alsoSearch'
  | 'siteTranslation'
  | 'count'
  | 'countMore',
  string
>;
interface Context {
  document: string;
  block: string;
  sentence: string;
  lang: string;
  sentenceText: string;
  at: number;
  surface: string;
  isTranslated: boolean;
}

/** A document as its filter names it. */
interface FilterDocument {
  title: string;
  date: string;
}

const page = 10;
/** A term found this surely is what was meant: its uses are shown whatever the language of the query. */
const meant = 75;

/** The search page: terms first, then paragraphs; everything it shows is in its address. */
class SearchResults extends HTMLElement {
  private texts!: Texts;
  private pageLang = document.documentElement.lang as Lang;
  private base = '/';
  private state!: SearchState;
  private turn = 0;
  private documents = new Map<string, FilterDocument>();
  private termPart = document.createElement('div');
  private paragraphPart = document.createElement('div');
  private status = line('p', '', 'quiet ui');

  connectedCallback(): void {
    this.texts = JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
    this.base = this.dataset['base'] ?? '/';
    const box = document.querySelector<HTMLInputElement>('main input[type=search]');
    const filters = document.querySelector<HTMLElement>('[data-search-filters]');
    if (!box || !filters) return;
    for (const option of filters.querySelectorAll<HTMLOptionElement>(
      'select[name=document] option[data-date]',
    ))
      this.documents.set(option.value, { title: option.text, date: option.dataset['date']! });
    this.status.setAttribute('role', 'status');
    this.replaceChildren(this.status, this.termPart, this.paragraphPart);
    const fromAddress = () => {
      this.state = readState(location.search);
      box.value = this.state.q;
      for (const select of filters.querySelectorAll('select'))
        select.value = this.state[select.name as keyof SearchState];
      void this.show();
    };
    const change = (next: Partial<SearchState>, push: boolean) => {
      this.state = { ...this.state, ...next };
      const address = writeState(this.state, location.pathname);
      if (push) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      void this.show();
    };
    box.addEventListener('input', () => change({ q: box.value }, false));
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(box.value);
      change({ q: box.value }, true);
    });
    filters.hidden = false;
    filters.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement)
        change({ [event.target.name]: event.target.value }, true);
    });
    addEventListener('popstate', fromAddress);
    fromAddress();
    if (!box.value) box.focus();
  }

  private async show(): Promise<void> {
    const turn = ++this.turn;
    this.setAttribute('aria-busy', 'true');
    const { q, type, topic } = this.state;
    const wanted = q.trim();
    document.title = wanted
      ? `${fill(this.texts.titleFor, { query: wanted })} · ${this.texts.site}`
      : document.title;
    this.updateOther(wanted);
    if (!wanted) {
      this.setAttribute('aria-busy', 'false');
      this.status.textContent = '';
      this.termPart.replaceChildren();
      this.paragraphPart.replaceChildren();
      return;
    }
    try {
      const index = termsOfSite(this.base);
      const [hits, query] = await Promise.all([index.search(wanted, 300), index.parse(wanted)]);
      if (turn !== this.turn) return;
      const own = hits.filter(({ row }) => !topic || row[5] === topic);
      this.countOptions(
        'topic',
        countBy(hits, ({ row }) => row[5]),
      );
      this.status.after(this.termPart);
      this.termPart.replaceChildren(
        ...(type === 'documents' || own.length === 0 ? [] : [this.termSection(own)]),
      );
      if (type === 'terms') {
        this.paragraphPart.replaceChildren();
        return this.conclude(wanted, own, 0, false);
      }
      // Paragraphs follow when typing pauses; terms have been shown already.
      await new Promise((resolve) => setTimeout(resolve, 140));
      if (turn !== this.turn) return;
      const look = async (lang: Lang) => {
        const search = await searchParagraphs(this.base, lang, query, {
          document: this.state.document,
          year: this.state.year,
          sort: this.state.sort === 'date' ? 'date' : 'relevance',
        });
        return { search, paragraphs: await search.next(page) };
      };
      let { search, paragraphs } = await look(this.pageLang);
      const uses = this.isAcross(wanted, hits[0]) ? await this.usesOf(hits[0]!) : [];
      const isOtherScript = query.hasHan !== (this.pageLang === 'zh');
      // Words of the other language that no term has may stand in its texts.
      const isElsewhere = isOtherScript && paragraphs.length === 0 && uses.length === 0;
      if (isElsewhere) {
        // That takes a second index: what is known is said before.
        if (turn !== this.turn) return;
        this.paragraphPart.replaceChildren();
        this.summarize(wanted, own, 0, false);
        ({ search, paragraphs } = await look(this.pageLang === 'zh' ? 'en' : 'zh'));
      }
      if (turn !== this.turn) return;
      const ownUses = uses.filter(({ document: of }) => this.isWanted(of));
      const across = ownUses.length > 0 ? this.usesSection(hits[0]!, ownUses) : undefined;
      const literal =
        paragraphs.length > 0
          ? [
              this.paragraphSection(
                isElsewhere ? this.texts.inOtherDocuments : this.texts.inDocuments,
                paragraphs,
                search,
              ),
            ]
          : [];
      // In the script of the page, what holds the very words comes first.
      this.paragraphPart.replaceChildren(
        ...(isOtherScript ? [across, ...literal] : [...literal, across]).filter((part) => part !== undefined),
      );
      const count = paragraphs.length + (across?.querySelectorAll('li').length ?? 0);
      // Paragraphs that hold the very words come before terms that are guesses.
      if (count > 0 && (own[0]?.score ?? 0) < sure) this.status.after(this.paragraphPart);
      this.conclude(wanted, own, count, search.left() > 0);
      const places = await search.places().catch(() => undefined);
      if (turn === this.turn) this.countPlaces(places && [...places, ...uses]);
    } catch {
      if (turn === this.turn) this.fail();
    }
  }

  /** How many paragraphs each document and each year has, under the other of these two filters. */
  private countPlaces(places: readonly Place[] = []): void {
    const blocks = [...new Map(places.map((place) => [`${place.document} ${place.block}`, place])).values()];
    const { document: wanted, year } = this.state;
    this.countOptions(
      'document',
      countBy(
        blocks.filter((place) => !year || this.yearOf(place.document) === year),
        (place) => place.document,
      ),
    );
    this.countOptions(
      'year',
      countBy(
        blocks.filter((place) => !wanted || place.document === wanted),
        (place) => this.yearOf(place.document),
      ),
    );
  }

  private titleOf(document: string): string {
    return this.documents.get(document)?.title ?? document;
  }

  private yearOf(document: string): string {
    return this.documents.get(document)?.date.slice(0, 4) ?? '';
  }

  private isWanted(document: string): boolean {
    const { document: wanted, year } = this.state;
    return (!wanted || document === wanted) && (!year || this.yearOf(document) === year);
  }

  /** How much each value of a filter has, beside its name. */
  private countOptions(name: 'topic' | 'document' | 'year', counts: Record<string, number> = {}): void {
    for (const option of document.querySelectorAll<HTMLOptionElement>(
      `[data-search-filters] select[name=${name}] option[value]:not([value=""])`,
    )) {
      option.dataset['name'] ??= option.text;
      const count = counts[option.value] ?? 0;
      option.text = count > 0 ? `${option.dataset['name']} (${count})` : option.dataset['name'];
    }
  }

  /** A query in the other script finds the term, and through it the paragraphs. */
  private isAcross(query: string, best: TermHit | undefined): boolean {
    if (!best || best.score < meant) return false;
    const isChinese = hasHan(query);
    return this.pageLang === 'en'
      ? isChinese || best.via?.status === 'd' || !best.row[2].toLowerCase().includes(query.toLowerCase())
      : !isChinese;
  }

  private conclude(query: string, hits: readonly TermHit[], paragraphs: number, more: boolean): void {
    this.setAttribute('aria-busy', 'false');
    this.summarize(query, hits, paragraphs, more);
  }

  private summarize(query: string, hits: readonly TermHit[], paragraphs: number, more: boolean): void {
    const isEmpty = paragraphs === 0 && this.paragraphPart.childElementCount === 0;
    const isGuess = (hits[0]?.score ?? 0) < sure;
    if (isEmpty && isGuess) {
      this.status.textContent = [
        fill(this.texts.none, { query }),
        ...(hits.length > 0 ? [] : [this.texts.noneHint]),
      ].join(' ');
    } else
      this.status.textContent = fill(more ? this.texts.countMore : this.texts.count, {
        terms: isGuess ? 0 : hits.length,
        paragraphs,
      });
  }

  private fail(): void {
    this.setAttribute('aria-busy', 'false');
    const retry = line('button', this.texts.retry, 'button');
    retry.addEventListener('click', () => void this.show());
    this.status.replaceChildren(this.texts.failed, ' ', retry);
  }

  private updateOther(query: string): void {
    const link = document.querySelector<HTMLAnchorElement>('[data-other-search]');
    if (link) link.href = `${this.dataset['other']}${query ? `?q=${encodeURIComponent(query)}` : ''}`;
    const header = document.querySelector<HTMLAnchorElement>('[data-language-link]');
    if (header) header.href = `${this.dataset['other']}${location.search}`;
  }

  private termSection(hits: readonly TermHit[], shown = page): HTMLElement {
    const section = this.section(
      hits[0]!.score < sure ? this.texts.nearestTerms : this.texts.terms,
      hits.length,
      hits.slice(0, shown).map((hit) => this.termHit(hit)),
    );
    if (hits.length > shown)
      this.addMore(section, () => section.replaceWith(this.termSection(hits, shown + 3 * page)));
    return section;
  }

  private termHit({ row: [id, zh, en], via }: TermHit): HTMLElement {
    const title = line('span', '', 'hit-title');
    title.append(line('span', zh, 'hit-zh', 'zh'), ' ', line('span', en, '', 'en'));
    const parts: HTMLElement[] = [title];
    if (via) {
      const sub = line('span', `${this.texts.found} `, 'hit-sub');
      sub.append(line('span', via.text, '', langOf(via.text)));
      if (via.status === 'd' || via.status === 'o')
        sub.append(
          ' ',
          line('span', via.status === 'd' ? this.texts.avoid : this.texts.obsolete, 'status deprecated'),
        );
      parts.push(sub);
    }
    return this.item(`${this.base}${this.pageLang}/terms/${id}/`, parts);
  }

  private paragraphSection(
    heading: string,
    paragraphs: readonly Paragraph[],
    search: ParagraphSearch,
  ): HTMLElement {
    const section = this.section(
      heading,
      search.left() > 0 ? undefined : paragraphs.length,
      paragraphs.map((paragraph) => this.paragraph(paragraph)),
    );
    const list = section.querySelector('ol')!;
    if (search.left() > 0) {
      const more = this.addMore(section, () => {
        void search.next(page).then((next) => {
          list.append(...next.map((paragraph) => this.paragraph(paragraph)));
          if (search.left() === 0) more.remove();
        });
      });
    }
    return section;
  }

  private paragraph({
    url,
    document: of,
    section,
    block,
    lang,
    isTranslated,
    excerpt,
  }: Paragraph): HTMLElement {
    const text = line('span', '', 'hit-text', lang);
    text.append(...excerpt.map((part) => (part.marked ? line('mark', part.text) : part.text)));
    return this.item(url, [text, this.place([this.titleOf(of), section, block], isTranslated)]);
  }

  private place(parts: readonly string[], isTranslated: boolean): HTMLElement {
    return line(
      'span',
      [...parts, isTranslated ? this.texts.siteTranslation : ''].filter(Boolean).join(' · '),
      'hit-sub',
    );
  }

  /** The uses of a term in the language of the page, from the term's own file. */
  private async usesOf({ row: [id] }: TermHit): Promise<Context[]> {
    const answer = await fetch(`${this.base}data/terms/${id}.json`);
    if (!answer.ok) return [];
    const { contexts } = (await answer.json()) as { contexts: Context[] };
    const own = contexts.filter(({ lang }) => lang === this.pageLang);
    const dateOf = ({ document: of }: Context) => this.documents.get(of)?.date ?? '';
    return this.state.sort === 'date'
      ? own.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a), 'en'))
      : own;
  }

  private usesSection(hit: TermHit, uses: readonly Context[], shown = page): HTMLElement {
    const [, zh, en] = hit.row;
    const name = this.pageLang === 'en' ? en : zh;
    const items = uses
      .slice(0, shown)
      .map(({ document: of, block, sentence, sentenceText, at, surface, lang, isTranslated }) => {
        const text = line('span', '', 'hit-text', lang);
        text.append(
          sentenceText.slice(0, at),
          line('mark', surface),
          sentenceText.slice(at + surface.length),
        );
        return this.item(`${this.base}${this.pageLang}/documents/${of}/#${sentence}`, [
          text,
          this.place([this.titleOf(of), block], isTranslated),
        ]);
      });
    const section = this.section(fill(this.texts.usesOf, { term: name }), uses.length, items);
    if (uses.length > shown)
      this.addMore(section, () => section.replaceWith(this.usesSection(hit, uses, shown + 3 * page)));
    const also = document.createElement('a');
    also.href = writeState({ ...this.state, q: name }, location.pathname);
    also.textContent = fill(this.texts.alsoSearch, { term: name });
    const paragraph = line('p', '', 'ui');
    paragraph.append(also);
    section.append(paragraph);
    return section;
  }

  private section(heading: string, count: number | undefined, items: readonly HTMLElement[]): HTMLElement {
    const section = document.createElement('section');
    const list = line('ol', '', 'plain');
    list.append(...items);
    section.append(line('h2', count === undefined ? heading : `${heading} (${count})`), list);
    return section;
  }

  private item(href: string, parts: readonly HTMLElement[]): HTMLElement {
    const item = line('li', '', 'hit');
    const link = document.createElement('a');
    link.href = href;
    link.append(...parts);
    item.append(link);
    return item;
  }

  private addMore(section: HTMLElement, act: () => void): HTMLElement {
    const more = line('button', this.texts.more, 'button');
    more.addEventListener('click', act);
    section.append(more);
    return more;
  }
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

customElements.define('search-results', SearchResults);
