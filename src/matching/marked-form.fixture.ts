/** A form in its text, for tests: `据报道，日本|财政部|表示` → the text without marks, and where the form stands in it. */
export function markedForm(marked: string): [text: string, start: number, end: number] {
  const [before, form, after] = marked.split('|') as [string, string, string];
  return [before + form + after, before.length, before.length + form.length];
}
