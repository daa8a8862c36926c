/** Tables as text: what stands in a cell comes back out of it, whatever characters it has. */

/**
 * Comma-separated values (RFC 4180): CRLF between rows, quotes where a cell needs them. Half a surrogate pair,
 * which UTF-8 cannot hold, is U+FFFD.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** Excel takes a file for UTF-8 only where it begins with this. */
export const byteOrderMark = '\uFEFF';

function quoted(cell: string): string {
  const text = cell.toWellFormed();
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tab-separated values without quotes, as glossaries have them: a cell has neither tab nor line break. */
export function tsv(rows: readonly (readonly string[])[], lineEnd = '\n'): string {
  return rows.map((row) => `${row.map(inOneLine).join('\t')}${lineEnd}`).join('');
}

/** A text in one line: a run of breaks, tabs and control characters is one space. */
export function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
