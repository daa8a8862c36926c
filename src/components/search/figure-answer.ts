import { hasHan, otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import {
  answerFigures,
  figureQuestion,
  isLooseFigureQuestion,
  titleOf,
  type FigureQuestion,
  type FoundFigure,
} from '../../search/figures.ts';
import type { AskedFigures, IndicatorNames } from '../../search/figure-subjects.ts';
import { nextTask } from '../next-task.ts';
import { element, interpolate } from './element.ts';
import { loadJson, LoadError } from './load-error.ts';
import { termsOfSite } from './terms-of-site.ts';

/** What the page says of figures, and where they are. */
export interface FigureAnswerData {
  /** Of the site. */
  base: string;
  /** Address of the file of figures, and of the documents. */
  file: string;
  documents: string;
  /** Address of the names of the indicators. */
  names: string;
  /** Addresses of what names the indicators in questions of each language. */
  asked: Bilingual;
  texts: Record<Lang, { above: string; below: string }>;
  heading: string;
  change: string;
  kinds: Record<FoundFigure['kind'], string>;
}

/** The figures that a query asks for, above what else is found; it follows the box and the address by itself. */
export class FigureAnswer extends HTMLElement {
  /** Resolves when what is shown belongs to the query. */
  settled: Promise<void> = Promise.resolve();
  #data!: FigureAnswerData;
  #figures: Promise<FoundFigure[]> | undefined;
  #names: Promise<IndicatorNames[]> | undefined;
  readonly #asked = new Map<Lang, Promise<AskedFigures>>();
  #wanted = '';

  connectedCallback(): void {
    this.#data = JSON.parse(this.dataset['figures'] ?? '{}') as FigureAnswerData;
    const box = document.querySelector<HTMLInputElement>('main input[type=search]');
    const show = (wanted: string) => (this.settled = this.#show(wanted));
    const follow = () => void show(box?.value ?? '');
    box?.addEventListener('input', follow);
    addEventListener('popstate', () => queueMicrotask(follow));
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    // From the first: what stands under the answer is not seen before it, and so does not move.
    this.toggleAttribute('data-asking', asked !== '');
    this.settled = nextTask().then(() => this.#show(asked));
  }

  async #show(wanted: string): Promise<void> {
    this.#wanted = wanted;
    if (!this.#names) this.toggleAttribute('data-asking', wanted !== '');
    const names = wanted === '' ? [] : await this.#loadNames();
    if (this.#wanted !== wanted) return;
    this.toggleAttribute('data-asking', hasHan(wanted) || isLooseFigureQuestion(wanted, names));
    const question = await figureQuestion(await this.#simplified(wanted), names, (lang) =>
      this.#loadAsked(lang),
    );
    if (this.#wanted !== wanted) return;
    this.toggleAttribute('data-asking', question !== undefined);
    const found = question ? await this.#find(question) : [];
    if (this.#wanted !== wanted) return;
    this.removeAttribute('data-asking');
    this.hidden = found.length === 0;
    this.replaceChildren(...(found.length > 0 ? [this.#section(found, names)] : []));
  }

  /** What figures are called is an extra as they are: where it does not come, there are none. */
  async #loadNames(): Promise<readonly IndicatorNames[]> {
    try {
      return await (this.#names ??= loadJson<IndicatorNames[]>(this.#data.names));
    } catch (error) {
      this.#names = undefined;
      if (error instanceof LoadError) return [];
      throw error;
    }
  }

  /** A query in Simplified characters; as it is where what says how does not come. */
  async #simplified(wanted: string): Promise<string> {
    if (!hasHan(wanted)) return wanted;
    try {
      return (await termsOfSite(this.#data.base).parse(wanted)).plain;
    } catch (error) {
      if (error instanceof LoadError) return wanted;
      throw error;
    }
  }

  /** The figures are an extra: where their file does not come, there are none, and the next query asks again. */
  async #find(question: FigureQuestion): Promise<FoundFigure[]> {
    try {
      return answerFigures(question, await (this.#figures ??= loadJson<FoundFigure[]>(this.#data.file)));
    } catch (error) {
      this.#figures = undefined;
      if (error instanceof LoadError) return [];
      throw error;
    }
  }

  /** What names the figures in questions is an extra as they are: where it does not come, the others answer. */
  async #loadAsked(lang: Lang): Promise<AskedFigures> {
    const asked = this.#asked.get(lang) ?? loadJson<AskedFigures>(this.#data.asked[lang]);
    this.#asked.set(lang, asked);
    try {
      return await asked;
    } catch (error) {
      this.#asked.delete(lang);
      if (error instanceof LoadError) return {};
      throw error;
    }
  }

  #section(found: readonly FoundFigure[], names: readonly IndicatorNames[]): HTMLElement {
    const section = document.createElement('section');
    section.append(element('h2', this.#data.heading), ...found.map((figure) => this.#hit(figure, names)));
    return section;
  }

  #hit(figure: FoundFigure, names: readonly IndicatorNames[]): HTMLElement {
    const lang = document.documentElement.lang as Lang;
    const { kinds, change, documents } = this.#data;
    const hit = element('div', '', 'hit figure');
    const link = document.createElement('a');
    link.href = `${documents}${figure.document}/#${figure.block}`;
    const title = element('span', '', 'hit-title');
    title.append(...this.#values(figure, lang));
    const indicator = names.find(({ id }) => id === figure.indicator);
    const name = indicator ? titleOf(indicator, lang) : '';
    const what = figure.isChange ? interpolate(change, { what: name }) : name;
    const about = [what, figure.year, kinds[figure.kind]].filter(Boolean).join(' · ');
    const side = figure.text[lang] ? lang : otherLanguage(lang);
    link.append(
      title,
      element('span', about, 'hit-sub'),
      element('span', figure.text[side]!, 'hit-text', side),
    );
    hit.append(link);
    return hit;
  }

  /** The value in the convention of the page, and in the other where that is written otherwise. */
  #values({ written, bound }: FoundFigure, lang: Lang): HTMLElement[] {
    const sides: Lang[] = lang === 'en' ? ['en', 'zh'] : ['zh', 'en'];
    const shown = written.en === written.zh && !bound ? sides.slice(0, 1) : sides;
    return shown.map((side) => {
      const value = written[side];
      const words = bound ? interpolate(this.#data.texts[side][bound], { value }) : value;
      return element('strong', words, side === 'zh' ? 'hit-zh' : '', side);
    });
  }
}

customElements.define('figure-answer', FigureAnswer);
