/** An element with a text, a class and a language: what is typed or found is text, never markup. */
export function element(tag: string, text: string, className = '', lang = ''): HTMLElement {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  if (lang) made.lang = lang;
  return made;
}

/** Puts values into `{{name}}` places of a text of the dictionary. */
export function interpolate(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)(?:[^\w{}][^{}]*)?\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
