/** The rows of the desk as elements: texts with links and marks, and beside them what was found. */
import type { DeskFinding, DeskRow, DeskSide } from '../../checking/desk/types.ts';
import type { Lang } from '../../languages.ts';
import { element, interpolate } from '../search/element.ts';
import type { DeskTexts } from './desk-texts.ts';
import type { ShownFinding } from './shown-findings.ts';
import { piecesOf } from './text-pieces.ts';

/** What a row needs besides itself. */
export interface RowSetting {
  lang: Lang;
  texts: DeskTexts;
  /** Address of the pages of terms: `/en/terms/`. */
  termPages: string;
  /** The alignment is being corrected. */
  isAligning: boolean;
  isLast: boolean;
}

/** Where a finding stands, as its note and its marks name it: `3-0`. */
export function findingName({ row, index }: Pick<ShownFinding, 'row' | 'index'>): string {
  return `${row}-${index}`;
}

export function rowView(
  row: DeskRow,
  number: number,
  shown: readonly ShownFinding[],
  setting: RowSetting,
): HTMLElement {
  const { texts } = setting;
  const view = element('section', '', 'desk-row');
  view.setAttribute('aria-label', interpolate(texts.passage, { row: number + 1 }));
  const count = element('span', String(number + 1), 'desk-number');
  count.ariaHidden = 'true';
  const visible = row.findings.map((finding, index) =>
    shown.some((one) => one.index === index) ? finding : undefined,
  );
  const notes = element('div', '', 'desk-notes');
  if (row.isLoose && row.sides.every(({ text }) => text)) notes.append(element('p', texts.loose, 'quiet'));
  notes.append(...shown.map((one) => noteView(one, setting)));
  view.append(count, ...row.sides.map((side) => sideView(side, visible, number, setting)), notes);
  if (setting.isAligning) view.append(alignButtons(row, number, setting));
  return view;
}

function sideView(
  side: DeskSide,
  findings: readonly (DeskFinding | undefined)[],
  row: number,
  setting: RowSetting,
): HTMLElement {
  const view = element('p', '', 'desk-text', side.lang);
  if (side.text.trim() === '') {
    view.append(element('span', setting.texts.none, 'quiet', setting.lang));
    return view;
  }
  // Those that are not shown keep their place in the list, but have no mark.
  const marked = findings.map((finding) => finding ?? { ...noFinding, lang: side.lang });
  let link: HTMLAnchorElement | undefined;
  let linked: unknown;
  for (const piece of piecesOf(side, marked)) {
    if (piece.link !== linked) {
      linked = piece.link;
      link = piece.link && linkTo(piece.link.ids, piece.link.isAvoided === true, setting);
      if (link) view.append(link);
    }
    const place: HTMLElement = link ?? view;
    const own = piece.findings.filter((index) => findings[index]);
    if (own.length === 0) place.append(piece.text);
    else {
      const mark = element('mark', piece.text, own.map((index) => findings[index]!.rule).join(' '));
      mark.dataset['of'] = own.map((index) => findingName({ row, index })).join(' ');
      place.append(mark);
    }
  }
  return view;
}

const noFinding: DeskFinding = {
  rule: 'alone',
  pair: 0,
  lang: 'en',
  start: 0,
  end: 0,
  words: '',
  write: [],
  message: { en: '', zh: '' },
};

function linkTo(ids: readonly string[], isAvoided: boolean, { termPages }: RowSetting): HTMLAnchorElement {
  const link = element('a', '', isAvoided ? 'warned' : '') as HTMLAnchorElement;
  link.href = `${termPages}${ids[0]}/`;
  link.dataset['term'] = ids[0]!;
  if (ids.length > 1) link.dataset['senses'] = ids.join(' ');
  return link;
}

function noteView(shown: ShownFinding, { lang, texts, termPages }: RowSetting): HTMLElement {
  const { finding } = shown;
  const note = element('article', '', `desk-note ui ${finding.rule}`);
  note.id = `found-${findingName(shown)}`;
  note.tabIndex = -1;
  note.dataset['finding'] = findingName(shown);
  const head = element('p', '', 'desk-kind');
  head.append(element('b', texts.kinds[finding.rule]));
  if (finding.term) {
    const link = element('a', finding.words, '', finding.lang) as HTMLAnchorElement;
    link.href = `${termPages}${finding.term}/`;
    head.append(' ', link);
  }
  note.append(head, ...saidIn(finding.message[lang], lang));
  if (finding.rule !== 'figure') note.append(noteButtons(finding, texts));
  return note;
}

/** A message with the words of the other language marked as such. */
function saidIn(message: string, lang: Lang): HTMLElement[] {
  const said = element('p', '', 'desk-said');
  const foreign =
    lang === 'en'
      ? /((?:\p{Script=Han}|(?<=\p{Script=Han})[，、。；：“”（）《》…·](?=\p{Script=Han}))+)/u
      : /([A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*)*)/u;
  const other = lang === 'en' ? 'zh' : 'en';
  said.append(
    ...message
      .split(foreign)
      .map((part, index) => (index % 2 === 1 ? element('span', part, '', other) : part)),
  );
  return [said];
}

function noteButtons({ write, rule, term }: DeskFinding, texts: DeskTexts): HTMLElement {
  const buttons = element('p', '', 'desk-do');
  const [better] = write;
  if (better !== undefined)
    buttons.append(button(interpolate(texts.copyForm, { form: better }), 'copy', { copy: better }));
  buttons.append(button(texts.ignoreHere, 'ignore-here'));
  if (term !== undefined) buttons.append(button(texts.ignoreTerm, 'ignore-term'));
  else if (rule === 'number-differs') buttons.append(button(texts.ignoreNumber, 'ignore-term'));
  return buttons;
}

export function button(text: string, action: string, data: Record<string, string> = {}): HTMLButtonElement {
  const made = element('button', text, 'button') as HTMLButtonElement;
  made.type = 'button';
  made.dataset['do'] = action;
  Object.assign(made.dataset, data);
  return made;
}

/** The buttons that correct the alignment at a row. */
function alignButtons({ canSplit, sides }: DeskRow, at: number, setting: RowSetting): HTMLElement {
  const { texts, isLast } = setting;
  const bar = element('p', '', 'desk-align ui');
  const add = (text: string, edit: string, lang?: Lang) =>
    bar.append(button(text, 'edit', { edit, at: String(at), ...(lang && { lang }) }));
  if (!isLast) add(texts.join, 'join');
  if (canSplit) add(texts.split, 'split');
  for (const { lang, text } of sides) {
    if (text.trim() === '') continue;
    if (at > 0) add(texts.up[lang], 'up', lang);
    if (!isLast) add(texts.down[lang], 'down', lang);
  }
  return bar;
}
