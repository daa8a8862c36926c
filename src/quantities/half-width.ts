/**
 * A text with the same numbers in half-width characters, each in its place: full-width digits, decimal
 * points, thousands separators, signs of currency and per cent; thin spaces between thousands as commas.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９％＄]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/(?<=\d)[．，](?=\d{3}(?!\d))|(?<=\d)．(?=\d)/g, (mark) => (mark === '．' ? '.' : ','))
    .replace(/(?<=\d)[\u00a0\u2007-\u2009\u202f](?=\d{3}(?!\d))/g, ',');
}
