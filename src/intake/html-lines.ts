import { hasHan } from '../languages.ts';
import type { MarkedLine } from './types.ts';

/**
 * What the browser would show of a piece of HTML, as lines: a paragraph each, cells of a table apart by tabs.
 * The nodes are named by what is used of them, so that any parser's will do.
 */
export interface HtmlNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<HtmlNode>;
  parentNode?: HtmlNode | null;
  getAttribute?: (name: string) => string | null;
}

/** One line of text, and whether it is a row of a table, whose neighbours stand right above and below. */
interface Line {
  text: string;
  isRow: boolean;
  /** Of a heading or an item: what the page says it is. */
  mark?: Omit<MarkedLine, 'text'> | undefined;
}

const text = 3;
const element = 1;
/** Never shown, or no text. */
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG CANVAS IFRAME OBJECT EMBED BUTTON SELECT OPTION INPUT TEXTAREA'.split(
    ' ',
  ),
);
const inline = new Set(
  (
    'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RUBY S SAMP SMALL SPAN STRIKE ' +
    'STRONG SUB SUP TIME TT U VAR WBR O:P'
  ).split(' '),
);
const space = /[ \t\r\n\f]+/g;

/** The text of an element, with an empty line between paragraphs and none between the rows of a table. */
export function linesOfHtml(root: HtmlNode): string {
  const lines = readLines(root);
  return lines
    .map((line, index) => {
      const isNext = index > 0 && line.isRow && lines[index - 1]!.isRow;
      return index === 0 ? line.text : `${isNext ? '\n' : '\n\n'}${line.text}`;
    })
    .join('');
}

/** The headings of an element, with their ranks, and the items of lists that have several. */
export function markedOfHtml(root: HtmlNode): MarkedLine[] {
  return readLines(root).flatMap(({ text, mark }) => (mark ? [{ ...mark, text }] : []));
}

function readLines(root: HtmlNode): Line[] {
  const lines: Line[] = [];
  let open = '';
  let mark = '';
  let marked: Line['mark'];
  const close = () => {
    const line = open.replace(space, ' ').trim();
    open = '';
    if (!line) return;
    lines.push({ text: mark + line, isRow: false, mark: marked });
    mark = '';
    marked = undefined;
  };
  const read = (node: HtmlNode, marker: () => string): void => {
    if (node.nodeType === text) open += node.textContent ?? '';
    if (node.nodeType !== element) return;
    const name = node.nodeName.toUpperCase();
    if (silent.has(name) || isHidden(node)) return;
    // A title may be set in two lines.
    if (name === 'BR' && marked?.rank !== undefined) open += /\p{Script=Han}\s*$/u.test(open) ? '' : ' ';
    else if (name === 'BR' || name === 'HR') close();
    else if (inline.has(name)) for (const child of node.childNodes) read(child, marker);
    else if (name === 'TABLE' && isDataTable(node)) {
      close();
      lines.push(...rowsOf(node));
    } else {
      close();
      if (name === 'LI') mark = marker();
      if (/^H[1-6]$/.test(name)) marked = { rank: Number(name[1]) };
      else if (name === 'LI' && isOneOfSeveral(node)) marked = {};
      const nextMarker = name === 'OL' ? numbered(node) : name === 'UL' ? () => '- ' : marker;
      for (const child of node.childNodes) read(child, nextMarker);
      close();
      marked = undefined;
    }
  };
  read(root, () => '');
  return lines;
}

/** A list of one item in a Word file is a numbered heading as a rule. */
function isOneOfSeveral(item: HtmlNode): boolean {
  const items = [...(item.parentNode?.childNodes ?? [])].filter(
    ({ nodeName }) => nodeName.toUpperCase() === 'LI',
  );
  return items.length > 1;
}

function isHidden(node: HtmlNode): boolean {
  const style = node.getAttribute?.('style') ?? '';
  return typeof node.getAttribute?.('hidden') === 'string' || /display\s*:\s*none/i.test(style);
}

/** 1. 2. 3., from the number that the list begins with. */
function numbered(list: HtmlNode): () => string {
  let next = Number(list.getAttribute?.('start') ?? 1) || 1;
  return () => `${next++}. `;
}

/** Of so many of its rows one cell is Chinese and the other is not: a text in two languages, side by side. */
const shareOfTwoLanguages = 0.8;

function holdsTwoLanguages(rows: readonly HtmlNode[]): boolean {
  const sides = rows.map((row) =>
    find(row, new Set(['TD', 'TH'])).map((cell) => hasHan(cell.textContent ?? '')),
  );
  const both = sides.filter(({ length, 0: left, 1: right }) => length === 2 && left !== right);
  return rows.length > 2 && both.length >= shareOfTwoLanguages * rows.length;
}

/** A table that has rows of several cells with short texts; others only lay a page out. */
function isDataTable(table: HtmlNode): boolean {
  const rows = find(table, new Set(['TR']));
  if (holdsTwoLanguages(rows)) return false;
  const cells = find(table, new Set(['TD', 'TH']));
  const holdsTable = find(table, new Set(['TABLE'])).length > 0;
  const long = cells.filter((cell) => (cell.textContent ?? '').length > 600).length;
  return !holdsTable && long === 0 && cells.length > rows.length;
}

function rowsOf(table: HtmlNode): Line[] {
  return find(table, new Set(['TR', 'CAPTION']))
    .map((row) => {
      if (row.nodeName.toUpperCase() === 'CAPTION') return { text: cellText(row), isRow: false };
      return {
        text: find(row, new Set(['TD', 'TH']))
          .map(cellText)
          .join('\t')
          .trimEnd(),
        isRow: true,
      };
    })
    .filter((line) => line.text.trim() !== '');
}

/** What stands in a cell is one line. */
function cellText(cell: HtmlNode): string {
  return readLines(cell)
    .map((line) => line.text)
    .join(' ');
}

/** Every element below `root` of one of these names, in order; none inside another found one. */
function find(root: HtmlNode, names: ReadonlySet<string>): HtmlNode[] {
  return [...root.childNodes].flatMap((child) =>
    child.nodeType !== element ? [] : names.has(child.nodeName.toUpperCase()) ? [child] : find(child, names),
  );
}
