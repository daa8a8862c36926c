/** A file by its name, without the ending, and what it holds. */
export type PackedFile = [name: string, content: unknown];

/** Files of JSON as one text, each on a line of its own: its name, a tab, what it holds. */
export function writePacked(files: readonly PackedFile[]): string {
  return files.map(([name, content]) => `${name}\t${JSON.stringify(content)}\n`).join('');
}

/** The files that `writePacked` has written; their content as text. */
export function* readPacked(text: string): Generator<[name: string, json: string]> {
  for (let at = 0; at < text.length;) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\n', at);
    if (tab < 0 || end < tab) throw new Error(`No file and no end of its line at ${at} of the packed files.`);
    yield [text.slice(at, tab), text.slice(tab + 1, end)];
    at = end + 1;
  }
}
