/** A pattern that finds a text as it stands: many browsers that readers have do not know `RegExp.escape`. */
export function patternOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
