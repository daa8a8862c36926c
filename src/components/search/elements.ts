/** An element with a text, a class and a language: what is typed or found is text, never markup. */
export function line(tag: string, text: string, className = '', lang = ''): HTMLElement {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  if (className) element.className = className;
  if (lang) element.lang = lang;
  return element;
}

/** Puts values into `{{name}}` places of a text of the dictionary. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)(?:[^\w{}][^{}]*)?\}\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
