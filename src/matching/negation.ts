/** The prefix that makes the opposite of a term, before it: with a hyphen of any kind, or a space. */
const negatingPrefix = /(?<![\p{L}\p{N}])(?:non|un)(?:[-‐‑–]\s?|\s)$/iu;

/** Whether the English term that begins at an offset is negated there: Non-state-owned enterprises. */
export function isNegatedInEnglish(text: string, start: number): boolean {
  // Nearly every term: the pattern is asked only where an n stands before the hyphen or space.
  if (!isN(text.charCodeAt(start - 2)) && !isN(text.charCodeAt(start - 3))) return false;
  return negatingPrefix.test(text.slice(Math.max(0, start - 6), start));
}

function isN(code: number): boolean {
  return (code | 0x20) === 0x6e;
}

/** Words that end in 非 and negate no term after them by a prefix: 南非, 除非, 并非. */
const wordBefore = /[南北东西中除并无莫岂绝若远决既亦而皆实本原已倘]非$/u;

/** Whether the Chinese term that begins at an offset is negated there: 非国有企业. */
export function isNegatedInChinese(text: string, start: number): boolean {
  return text.charAt(start - 1) === '非' && !wordBefore.test(text.slice(Math.max(0, start - 2), start));
}
