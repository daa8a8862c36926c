/** What was found, beside the texts: filters, the walk through it, what is left out, and what is taken along. */
import type { PairEdit } from '../../checking/desk/edit-pairs.ts';
import type { DeskResult } from '../../checking/desk/types.ts';
import type { Bilingual, Lang } from '../../languages.ts';
import { element, interpolate } from '../search/element.ts';
import { Unreachable } from './ask-worker.ts';
import type { DeskTexts } from './desk-texts.ts';
import { copyText, saveFile } from './hand-over.ts';
import { forgetIgnored, ignore, readIgnored } from './ignored.ts';
import { report, type ReportFormat } from './report.ts';
import { button, findingName, rowView } from './row-view.ts';
import { countsByRule, placeKey, shownFindings, termKey, type ShownFinding } from './shown-findings.ts';
import type { TermsFormat } from './take-terms.ts';

const betweenSentences: Bilingual = { en: ' ', zh: '' };

export interface ResultSetting {
  lang: Lang;
  texts: DeskTexts;
  termPages: string;
  /** Address of the whole glossary. */
  glossary: string;
  onEdit: (edit: PairEdit) => void;
  onFailure: (error: unknown) => void;
}

export class DeskResults {
  private readonly view: HTMLElement;
  private readonly setting: ResultSetting;
  private result: DeskResult | undefined;
  private rule = '';
  private isAligning = false;
  /** The finding that is looked at. */
  private current: string | undefined;

  constructor(view: HTMLElement, setting: ResultSetting) {
    this.view = view;
    this.setting = setting;
    view.addEventListener('click', ({ target }) => {
      const own = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      if (own) this.act(own);
    });
    view.addEventListener('focusin', ({ target }) => {
      const note = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null;
      if (note) this.mark(note.dataset['finding']!);
    });
    view.querySelector('input')!.addEventListener('change', () => this.showOnly());
    document.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** @param from the correction it comes from, whose place stays in view; or that the focus is to stay where it is */
  show(result: DeskResult, from?: PairEdit | 'in place'): void {
    this.result = result;
    const edit = from === 'in place' ? undefined : from;
    if (!edit) {
      this.rule = '';
      this.isAligning = false;
    }
    this.draw();
    this.view.hidden = false;
    if (from === 'in place') return;
    if (!edit) {
      this.find('h2').focus({ preventScroll: true });
      this.view.scrollIntoView({ block: 'start' });
      return;
    }
    const rows = this.view.querySelectorAll<HTMLElement>('.desk-row');
    rows[Math.min(edit.at, rows.length - 1)]?.querySelector<HTMLElement>('.desk-align button')?.focus();
  }

  /** How many findings there are to look at; figures said in the other language are none. */
  count(): number {
    return this.findings().filter(({ finding }) => finding.rule !== 'figure').length;
  }

  hide(): void {
    this.view.hidden = true;
    this.result = undefined;
  }

  private find(selector: string): HTMLElement {
    return this.view.querySelector<HTMLElement>(selector)!;
  }

  private findings(): ShownFinding[] {
    return shownFindings(this.result!, readIgnored());
  }

  private draw(): void {
    const { lang, texts, termPages } = this.setting;
    const result = this.result!;
    const all = this.findings();
    if (!all.some(({ finding }) => finding.rule === this.rule)) this.rule = '';
    const shown = this.rule ? all.filter(({ finding }) => finding.rule === this.rule) : all;
    const byRow = Map.groupBy(shown, ({ row }) => row);
    const rows = result.rows.map((row, index) =>
      rowView(row, index, byRow.get(index) ?? [], {
        lang,
        texts,
        termPages,
        isAligning: this.isAligning,
        isLast: index === result.rows.length - 1,
      }),
    );
    const list = this.find('[data-rows]');
    list.classList.toggle('two', result.kind === 'two');
    list.replaceChildren(...rows);
    this.view.dataset['kind'] = result.kind;
    this.drawSummary();
    this.drawFilters(all);
    this.drawIgnored(result.rows.reduce((sum, { findings }) => sum + findings.length, 0) - all.length);
    this.drawTerms(result);
    this.showOnly();
    const align = this.find('[data-do=align]');
    align.ariaPressed = String(this.isAligning);
    for (const own of this.view.querySelectorAll<HTMLElement>('[data-of-two]'))
      own.hidden = result.kind === 'one';
  }

  private drawSummary(): void {
    const { lang, texts } = this.setting;
    const { kind, lengths, rows, terms, remarks, milliseconds } = this.result!;
    const said = lengths.map(({ lang: of, count }) => {
      const [one, more] = of === 'en' ? [texts.oneWord, texts.words] : [texts.oneCharacter, texts.characters];
      return interpolate(count === 1 ? one : more, { count: count.toLocaleString(lang) });
    });
    const findings = this.count();
    this.find('[data-summary]').textContent = [
      interpolate(kind === 'two' ? texts.summary : texts.summaryOne, {
        lengths: said.join(' · '),
        rows: rows.length,
        terms: terms.length,
        findings,
      }),
      ...(findings === 0 ? [texts.clean] : []),
      ...(milliseconds === undefined
        ? []
        : [interpolate(texts.took, { seconds: Math.max(0.1, milliseconds / 1000).toFixed(1) })]),
    ].join(betweenSentences[lang]);
    const remark = this.find('[data-remarks]');
    remark.textContent = remarks.map((one) => one[lang]).join(betweenSentences[lang]);
    remark.hidden = remarks.length === 0;
  }

  private drawFilters(all: readonly ShownFinding[]): void {
    const { texts } = this.setting;
    // A button “All 0” would choose nothing.
    const choices =
      all.length > 0
        ? [
            { rule: '', text: interpolate(texts.all, { count: all.length }) },
            ...[...countsByRule(all)].map(([rule, count]) => ({
              rule,
              text: `${texts.kinds[rule]} ${count}`,
            })),
          ]
        : [];
    this.find('[data-filters]').replaceChildren(
      ...choices.map(({ rule, text }) => {
        const made = button(text, 'filter', { rule });
        made.ariaPressed = String(rule === this.rule);
        return made;
      }),
    );
    for (const own of this.view.querySelectorAll<HTMLButtonElement>('[data-do=next], [data-do=previous]'))
      own.disabled = all.length === 0;
  }

  private drawIgnored(count: number): void {
    this.find('[data-ignored]').hidden = count === 0;
    this.find('[data-ignored] span').textContent = interpolate(this.setting.texts.ignored, { count });
  }

  private drawTerms({ terms }: DeskResult): void {
    const { texts, termPages } = this.setting;
    this.find('[data-terms] summary').textContent = interpolate(texts.termsCount, { count: terms.length });
    this.find('[data-terms] ul').replaceChildren(
      ...terms.map(({ id, zh, en, uses }) => {
        const item = element('li', '');
        const link = element('a', '') as HTMLAnchorElement;
        link.href = `${termPages}${id}/`;
        link.append(element('b', zh, '', 'zh'), ' ', element('span', en, '', 'en'));
        item.append(
          link,
          ' ',
          element('small', `×${uses}`, 'quiet'),
          ' ',
          button(texts.copyPair, 'copy', { copy: `${zh}\t${en}` }),
        );
        return item;
      }),
    );
  }

  /** Leaves the passages with something beside them, where that is wanted. */
  private showOnly(): void {
    const isOnly = this.view.querySelector('input')!.checked;
    for (const row of this.view.querySelectorAll<HTMLElement>('.desk-row'))
      row.hidden = isOnly && !row.querySelector('[data-finding]');
  }

  private act(own: HTMLElement): void {
    const { texts, onEdit } = this.setting;
    const { do: action, copy = '', rule = '', edit, at, lang, format } = own.dataset;
    if (action === 'copy') void copyText(copy, own, texts);
    else if (action === 'filter') this.choose(rule);
    else if (action === 'next' || action === 'previous') this.walk(action === 'next' ? 1 : -1);
    else if (action === 'ignore-here' || action === 'ignore-term') this.leaveOut(own, action);
    else if (action === 'show-ignored') this.showIgnored();
    else if (action === 'align') this.align();
    else if (action === 'edit') onEdit({ kind: edit, at: Number(at), lang } as PairEdit);
    else if (action === 'report') this.report(own, format as ReportFormat | 'copy');
    else if (action === 'terms') void this.saveTerms(format as TermsFormat);
  }

  private choose(rule: string): void {
    this.rule = rule;
    this.draw();
    this.find(`[data-filters] [data-rule="${rule}"]`).focus();
  }

  private align(): void {
    this.isAligning = !this.isAligning;
    this.draw();
  }

  private showIgnored(): void {
    forgetIgnored();
    this.draw();
    this.find('h2').focus();
  }

  private leaveOut(own: HTMLElement, action: 'ignore-here' | 'ignore-term'): void {
    const name = own.closest<HTMLElement>('[data-finding]')!.dataset['finding']!;
    const shown = this.findings().find((one) => findingName(one) === name);
    if (!shown) return;
    const notes = this.notes();
    const at = notes.findIndex((note) => note.dataset['finding'] === name);
    if (action === 'ignore-here') ignore('places', placeKey(shown));
    else ignore('terms', termKey(shown));
    this.draw();
    const left = this.notes();
    (left[Math.min(at, left.length - 1)] ?? this.find('h2')).focus();
  }

  private notes(): HTMLElement[] {
    return [...this.view.querySelectorAll<HTMLElement>('[data-finding]')];
  }

  private walk(step: 1 | -1): void {
    const notes = this.notes();
    if (notes.length === 0) return;
    const at = notes.findIndex((note) => note.dataset['finding'] === this.current);
    const next = at < 0 ? (step > 0 ? 0 : notes.length - 1) : (at + step + notes.length) % notes.length;
    notes[next]!.focus({ preventScroll: true });
    notes[next]!.closest('.desk-row')!.scrollIntoView({ block: 'center' });
  }

  private mark(name: string): void {
    this.current = name;
    for (const old of this.view.querySelectorAll('.is-on')) old.classList.remove('is-on');
    for (const note of this.notes()) note.classList.toggle('is-on', note.dataset['finding'] === name);
    for (const mark of this.view.querySelectorAll<HTMLElement>('mark[data-of]'))
      mark.classList.toggle('is-on', mark.dataset['of']!.split(' ').includes(name));
  }

  /** F8 everywhere; n and p in the results alone, where nobody types (WCAG 2.2, 2.1.4). */
  private onKey(event: KeyboardEvent): void {
    if (!this.result || event.ctrlKey || event.altKey || event.metaKey) return;
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
    const isHere = event.target instanceof Node && this.view.contains(event.target) && !isTyping;
    const letter = isHere && !event.shiftKey ? event.key : '';
    if (event.key === 'F8') this.walk(event.shiftKey ? -1 : 1);
    else if (letter === 'n' || letter === 'p') this.walk(letter === 'n' ? 1 : -1);
    else return;
    event.preventDefault();
  }

  private report(own: HTMLElement, format: ReportFormat | 'copy'): void {
    const { lang, texts } = this.setting;
    const words = {
      heading: texts.reportTitle,
      none: texts.clean,
      kinds: texts.kinds,
      columns: texts.columns.split(' | '),
    };
    const kept = this.findings().filter(({ finding }) => !this.rule || finding.rule === this.rule);
    const text = report(kept, format === 'copy' ? 'txt' : format, lang, words);
    if (format === 'copy') void copyText(text, own, texts);
    else saveFile(`check.${format}`, text, format === 'json' ? 'application/json' : 'text/plain');
  }

  private async saveTerms(format: TermsFormat): Promise<void> {
    const { terms, lang } = this.result!;
    try {
      const { termsFile } = await import('./take-terms.ts');
      const ids = terms.map(({ id }) => id);
      const { name, content, type } = await termsFile(ids, format, lang, this.setting.glossary);
      saveFile(name, content, type);
    } catch (error) {
      console.warn(error);
      this.setting.onFailure(new Unreachable());
    }
  }
}
