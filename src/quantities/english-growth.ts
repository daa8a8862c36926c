import type { Tokens } from './english-tokens.ts';

const growing =
  /^(?:up|grow(?:n|s|ing|th)?|grew|r[io]se|risen|rising|increas(?:e|es|ed|ing)|expand(?:s|ed|ing)?|surg(?:e|ed|ing)|jump(?:ed|s)?|climb(?:ed)?|soar(?:ed)?|more|higher|greater|larger)$/;

/** Whether a multiple may say by how much something grew: “grew 1.2 times”, “an increase of 1.5 times”. */
export function isGrowth(tokens: Tokens, index: number, next: number): boolean {
  for (let back = 1; back <= 5; back += 1)
    if (growing.test(tokens.at(index - back)?.lower ?? '')) return true;
  return [0, 1].some((ahead) => growing.test(tokens.at(next + ahead)?.lower ?? ''));
}
