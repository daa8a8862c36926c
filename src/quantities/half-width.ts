/** 27 584 and 1 234 567: thousands that a plain space parts. */
const spacedThousands = /(?<![\d.,:/‐‑–—-])\d{1,3}(?: \d{3})+(?![\d,‐‑-]|\.\d{4})/g;
/** 2024.7.31 */
const dottedDate = /(?<![\d.])(?:19|20)\d\d\.\d{1,2}\.\d{1,2}(?![\d.])/g;

/**
 * A text with the same numbers in half-width characters, each in its place: full-width digits, decimal
 * points, thousands separators, signs of currency and per cent; spaces between thousands as commas, and
 * points between year, month and day as hyphens.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９％＄]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/(?<=\d)[．，](?=\d{3}(?!\d))|(?<=\d)．(?=\d)/g, (mark) => (mark === '．' ? '.' : ','))
    .replace(/(?<=\d)[\u00a0\u2007-\u2009\u202f](?=\d{3}(?!\d))/g, ',')
    .replace(spacedThousands, (number) => number.replaceAll(' ', ','))
    .replace(dottedDate, (date) => date.replaceAll('.', '-'));
}
