import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * Puts an item at the end of a list in a YAML file. All that stands there already stays as it is, to the
 * byte: comments, hand edits, line widths.
 *
 * @param path of the list: `[]` for the whole file
 * @param item YAML of a list with one item, its comments above it, at no indentation
 * @throws Error where there is no such list
 */
export function insertItem(file: string, path: readonly (string | number)[], item: string): string {
  const lines = new LineCounter();
  const document = parseDocument(file, { lineCounter: lines });
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (path.length === 0 && (list === null || (isSeq(list) && list.items.length === 0)))
    return ended(file.replace(/^\[\s*\]\s*$/m, '')) + item;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || list.flow || !isNode(last) || !last.range)
    throw new Error(`No list in block style at ${path.join('.') || 'the top of the file'}.`);
  // The item's own node begins behind its hyphen.
  const { line, col } = lines.linePos(last.range[0]);
  const dash = file.slice(lines.lineStarts[line - 1], last.range[0]).lastIndexOf('-');
  const indent = ' '.repeat(dash >= 0 ? dash : Math.max(0, col - 3));
  const end = endOfLine(file, last.range[1]);
  const indented = item.trimEnd().replace(/^(?=.)/gm, indent);
  const gap = path.length === 0 ? '\n' : '';
  return `${ended(file.slice(0, end))}${gap}${indented}\n${file.slice(end)}`;
}

/** The end of the line in which a value ends, a comment behind it included. */
function endOfLine(file: string, after: number): number {
  const end = file[after - 1] === '\n' ? after : file.indexOf('\n', after) + 1;
  return end === 0 ? file.length : end;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
