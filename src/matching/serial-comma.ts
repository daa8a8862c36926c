/**
 * An English form as it is written, and, where it is a list of three or more, as those write it who put the
 * comma before the last "and", or leave it out: A, B, and C; A, B and C.
 */
export function serialSpellings(text: string): string[] {
  const lastComma = text.lastIndexOf(', ');
  const list = text.slice(0, lastComma);
  const end = text.slice(lastComma + 2);
  if (lastComma < 0 || end.includes(',')) return [text];
  if (/^(?:and|or) /.test(end)) return list.includes(', ') ? [text, `${list} ${end}`] : [text];
  const conjunction = / (?:and|or) /.exec(end);
  if (!conjunction || conjunction.index === 0) return [text];
  const last = lastComma + 2 + conjunction.index;
  return [text, `${text.slice(0, last)},${text.slice(last)}`];
}
