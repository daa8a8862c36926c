/**
 * The page that checks texts: what the reader gives goes to a worker, and what comes back stands in rows, with
 * what was found beside them.
 */
import type { PairEdit } from '../../checking/desk/edit-pairs.ts';
import type { DeskTask } from '../../checking/desk/desk.ts';
import type { DeskResult } from '../../checking/desk/types.ts';
import type { DraftPair } from '../../checking/draft/types.ts';
import type { Draft } from '../../checking/files/draft-file.ts';
import { alignedTmx } from '../../exchange/aligned-tmx.ts';
import { otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import { interpolate } from '../search/element.ts';
import { openDesk, Trouble, Unreachable, type Desk } from './ask-worker.ts';
import { DeskResults } from './desk-results.ts';
import type { DeskTexts } from './desk-texts.ts';
import { saveFile } from './hand-over.ts';
import type { Samples } from './samples.ts';

/** Addresses of what the page fetches. */
export interface DeskSettings {
  terms: { address: string; bytes: number };
  samples: string;
  glossary: string;
  termPages: string;
}

class CheckDesk extends HTMLElement {
  private pageLang = document.documentElement.lang as Lang;
  private texts!: DeskTexts;
  private settings!: DeskSettings;
  private desk!: Desk;
  private results!: DeskResults;
  private boxes!: HTMLTextAreaElement[];
  private status!: HTMLElement;
  /** Of a file that says which sentences belong together; until a box is changed. */
  private draft: Pick<Draft, 'source' | 'pairs'> | undefined;
  private shown: DeskResult | undefined;
  /** The task under way: what an older one brings is not shown any more. */
  private turn = 0;

  connectedCallback(): void {
    this.texts = JSON.parse(this.dataset['texts']!) as DeskTexts;
    this.settings = JSON.parse(this.dataset['settings']!) as DeskSettings;
    this.desk = openDesk(this.settings.terms);
    this.boxes = [...this.querySelectorAll('textarea')];
    this.status = this.querySelector('[data-status]')!;
    this.results = new DeskResults(this.querySelector<HTMLElement>('[data-results]')!, {
      lang: this.pageLang,
      texts: this.texts,
      termPages: this.settings.termPages,
      glossary: this.settings.glossary,
      onEdit: (edit) => void this.correct(edit),
      onFailure: (error) => this.tell(error),
    });
    this.listen();
    this.hidden = false;
  }

  private listen(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check();
    });
    form.addEventListener('reset', () => this.clear());
    // While the reader pastes, the glossary comes.
    form.addEventListener('focusin', () => void this.prepare().catch(() => undefined), { once: true });
    for (const [index, box] of this.boxes.entries())
      box.addEventListener('input', () => {
        this.draft = undefined;
        this.setLanguage(index);
      });
    this.querySelector<HTMLInputElement>('input[type=file]')!.addEventListener('change', ({ target }) => {
      const input = target as HTMLInputElement;
      void this.take([...(input.files ?? [])]).then(() => (input.value = ''));
    });
    this.addEventListener('click', ({ target }) => {
      const own = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (own?.dataset['sample']) void this.takeSample(own.dataset['sample'] as keyof Samples);
      if (own?.dataset['do'] === 'tmx') this.saveTmx();
      if (own?.dataset['do'] === 'exchange') void this.exchange();
    });
    this.listenToDrops();
  }

  private listenToDrops(): void {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    document.addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.classList.add('is-over');
    });
    document.addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) this.classList.remove('is-over');
    });
    document.addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.classList.remove('is-over');
      const box = event.target instanceof HTMLTextAreaElement ? this.boxes.indexOf(event.target) : -1;
      void this.take([...event.dataTransfer!.files], box);
    });
  }

  private prepare(): Promise<void> {
    return this.desk.prepare((share) =>
      this.say(interpolate(this.texts.loading, { percent: Math.round(share * 100) })),
    );
  }

  /** Puts files into the boxes, and checks them: into the box on which one was dropped, or the first that is free. */
  private async take(files: readonly File[], box = -1): Promise<void> {
    if (files.length === 0) return;
    const turn = this.begin(
      interpolate(this.texts.reading, { name: files.map(({ name }) => name).join(', ') }),
    );
    try {
      const given = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const { texts, draft } = await this.desk.read(given);
      if (turn !== this.turn) return;
      const free = this.boxes.findIndex(({ value }) => value.trim() === '');
      const first = texts.length > 1 ? 0 : box >= 0 ? box : Math.max(0, free);
      for (const [index, { text }] of texts.entries()) {
        this.boxes[first + index]!.value = text;
        this.setLanguage(first + index);
      }
      this.draft = draft;
      await this.check();
    } catch (error) {
      if (turn === this.turn) this.tell(error);
    }
  }

  /**
   * The translation becomes the source: which is which was a guess from the order of files or columns. What is
   * shown is checked anew, and the focus stays on the button.
   */
  private async exchange(): Promise<void> {
    const [one, other] = this.boxes as [HTMLTextAreaElement, HTMLTextAreaElement];
    [one.value, other.value] = [other.value, one.value];
    for (const index of this.boxes.keys()) this.setLanguage(index);
    if (this.draft) this.draft = { ...this.draft, source: otherLanguage(this.draft.source) };
    const { languageNames, exchanged, exchangedChecked } = this.texts;
    const nameOf = (box: HTMLTextAreaElement) => languageNames[box.lang === 'zh' ? 'zh' : 'en'];
    const names = { source: nameOf(one), target: nameOf(other) };
    if (this.shown?.kind !== 'two') {
      this.say(interpolate(exchanged, names));
      return;
    }
    if (await this.check('in place'))
      this.say(interpolate(exchangedChecked, { ...names, findings: this.results.count() }));
  }

  /** Source and translation can be exchanged when there are two. */
  private offerExchange(): void {
    const own = this.querySelector<HTMLButtonElement>('[data-do=exchange]')!;
    own.disabled = this.boxes.some(({ value }) => value.trim() === '');
  }

  private async takeSample(name: keyof Samples): Promise<void> {
    const turn = this.begin(this.texts.working);
    try {
      const answer = await fetch(this.settings.samples).catch(() => undefined);
      if (!answer?.ok) throw new Unreachable();
      const sample = ((await answer.json()) as Samples)[name];
      if (turn !== this.turn) return;
      this.draft = undefined;
      for (const [index, box] of this.boxes.entries()) {
        box.value = sample[index]!;
        this.setLanguage(index);
      }
      await this.check();
    } catch (error) {
      if (turn === this.turn) this.tell(error);
    }
  }

  private check(stay?: 'in place'): Promise<boolean> {
    const names = [...this.querySelectorAll('label[for]')].map((label) => label.textContent.trim());
    const task: DeskTask = this.draft
      ? { kind: 'pairs', ...this.draft }
      : {
          kind: 'texts',
          texts: this.boxes.map(({ value }, index) => ({ file: names[index]!, text: value })),
        };
    return this.run(task, stay);
  }

  private async correct(edit: PairEdit): Promise<void> {
    if (this.shown) await this.run({ kind: 'pairs', source: this.shown.lang, pairs: this.pairs(), edit });
  }

  /**
   * Checks and shows.
   *
   * @param stay leaves the focus where it is
   * @returns whether there is a result, and it is shown
   */
  private async run(task: DeskTask, stay?: 'in place'): Promise<boolean> {
    const turn = this.begin(this.texts.working);
    try {
      await this.prepare();
      if (turn !== this.turn) return false;
      this.say(this.texts.working);
      const result = await this.desk.check(task);
      if (turn !== this.turn) return false;
      const isSame = this.shown !== undefined && task.kind === 'pairs' && task.edit !== undefined;
      this.shown = result;
      this.say('');
      this.results.show(result, isSame ? task.edit : stay);
      return true;
    } catch (error) {
      if (turn === this.turn) this.tell(error);
      return false;
    }
  }

  /** The pairs as they are shown. */
  private pairs(): DraftPair[] {
    return (this.shown?.rows ?? []).map(({ sides, isLoose }) => ({
      ...(Object.fromEntries(sides.map(({ lang, text }) => [lang, text])) as Bilingual),
      isLoose,
    }));
  }

  private saveTmx(): void {
    if (this.shown)
      saveFile('aligned.tmx', alignedTmx(this.pairs(), this.shown.lang), 'application/x-tmx+xml');
  }

  private clear(): void {
    this.turn += 1;
    this.draft = undefined;
    this.shown = undefined;
    this.results.hide();
    this.querySelector<HTMLButtonElement>('[data-do=exchange]')!.disabled = true;
    this.say('');
    this.boxes[0]!.focus();
  }

  /** A box is read and drawn in the language of its text. */
  private setLanguage(index: number): void {
    const box = this.boxes[index]!;
    const letters = box.value.slice(0, 2000).match(/\p{L}/gu) ?? [];
    if (letters.length === 0) box.removeAttribute('lang');
    else {
      const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length;
      box.lang = han > letters.length / 5 ? 'zh' : 'en';
    }
    this.offerExchange();
  }

  private begin(text: string): number {
    this.say(text);
    this.turn += 1;
    return this.turn;
  }

  private say(text: string, isTrouble = false): void {
    this.status.textContent = text;
    this.status.classList.toggle('note', isTrouble);
  }

  private tell(error: unknown): void {
    if (error instanceof Trouble) this.say(error.said[this.pageLang], true);
    else if (error instanceof Unreachable) this.say(this.texts.unreachable, true);
    else {
      console.error(error);
      this.say(interpolate(this.texts.failed, { error: String(error) }), true);
    }
  }
}

customElements.define('check-desk', CheckDesk);
