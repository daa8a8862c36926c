/** A number in digits: value, worth of the last digit that is no closing zero, and whether that is a decimal. */
export interface WrittenDigits {
  value: number;
  step: number;
  decimal: boolean;
}

/** Reads `27,584` or `2.70`; 250,000 was said to the nearest ten thousand, 2.70 to the nearest hundredth. */
export function readDigits(text: string): WrittenDigits {
  const plain = text.replaceAll(',', '');
  const point = plain.indexOf('.');
  const value = Number(plain);
  if (point >= 0) return { value, step: 10 ** (point + 1 - plain.length), decimal: true };
  return { value, step: roundStep(value), decimal: false };
}

/** The power of ten that a whole number was rounded to, to judge by its closing zeros. */
export function roundStep(value: number): number {
  let step = 1;
  while (value !== 0 && step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}
