/** A text with one sign for each of its figures, in digits or Han: 六稳 and 五稳 are alike. */
export function withoutFigures(text: string): string {
  return text.replace(/[\d一二三四五六七八九十百千万两双]/gu, '#');
}
