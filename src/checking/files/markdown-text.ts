/** Markdown → plain text with as many lines: marks are left out, and so are code and addresses of links. */
export function markdownText(markdown: string): string {
  const lines = markdown.split(/\r\n|\r|\n/);
  let fence: string | undefined;
  let isFrontMatter = lines[0]?.trim() === '---';
  return lines
    .map((line, index) => {
      if (isFrontMatter) {
        if (index > 0 && line.trim() === '---') isFrontMatter = false;
        return '';
      }
      const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
      if (mark && (!fence || mark === fence)) {
        fence = fence ? undefined : mark;
        return '';
      }
      return fence ? '' : plainLine(line);
    })
    .join('\n');
}

/** The line under the head of a table has nothing else than these. */
const tableRule = /^[\s|:-]+$/;

function plainLine(line: string): string {
  if (tableRule.test(line) && line.includes('---')) return '';
  return line
    .replace(/^ {0,3}(?:#{1,6}|[>*+-]|\d{1,9}[.)]) +/, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+)\*/g, '$1')
    .replace(/[|`]/g, ' ')
    .trim();
}
