/** The value of a number in a heading, in any of the ways in which headings are numbered. */

const hanDigits = '零一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛';
const english = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/**
 * @param kind the kind of numbering: a letter is a letter or a Roman numeral by what stands around it
 * @returns the value, 1 or more; undefined for what is no number: "Part Time"
 */
export function ordinalOf(written: string, kind: string): number | undefined {
  if (/^\d+(?:\.\d+)*$/.test(written)) return Number(written.split('.').at(-1)) || undefined;
  if (kind.startsWith('letter')) return written.toUpperCase().charCodeAt(0) - 64;
  if (/^[①-⑳]$/.test(written)) return written.charCodeAt(0) - 0x2460 + 1;
  if (/^[⑴-⒇]$/.test(written)) return written.charCodeAt(0) - 0x2474 + 1;
  if (/^[㈠-㈩]$/.test(written)) return written.charCodeAt(0) - 0x3220 + 1;
  if (stems.includes(written)) return stems.indexOf(written) + 1;
  const named = english.indexOf(written.toLowerCase());
  if (named >= 0) return named + 1;
  return /^[ivxlc]+$/i.test(written) ? romanValue(written.toUpperCase()) : hanValue(written);
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(written: string): number | undefined {
  let sum = 0;
  for (const [index, digit] of [...written].entries()) {
    const value = romanDigits[digit]!;
    sum += value < (romanDigits[written[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return romanOf(sum) === written ? sum : undefined;
}

/** The one right way to write a number, so that "IC" or "VX" is none. */
function romanOf(value: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [step, digits] of steps) {
    while (rest >= step) {
      text += digits;
      rest -= step;
    }
  }
  return text;
}

/** 三 · 十 · 二十一 · 一百零三 · 二〇 */
function hanValue(written: string): number | undefined {
  const text = written.replaceAll('〇', '零');
  if (!/[十百]/.test(text)) {
    const digits = [...text].map((digit) => hanDigits.indexOf(digit));
    return digits.includes(-1) || digits.length === 0 ? undefined : Number(digits.join('')) || undefined;
  }
  const found =
    /^(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!found) return undefined;
  const digit = (written: string | undefined, otherwise: number) =>
    written ? hanDigits.indexOf(written) : otherwise;
  const hundreds = text.includes('百') ? digit(found[1], 1) : 0;
  const tens = found[3] ? digit(found[2], 1) : 0;
  return hundreds * 100 + tens * 10 + digit(found[4], 0);
}
