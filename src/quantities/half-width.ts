/** Full-width digits, decimal points, thousands separators and percent signs as their half-width equals, each in its place. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[．，](?=\d{3}(?!\d))|(?<=\d)．(?=\d)/g, (mark) => (mark === '．' ? '.' : ','));
}
