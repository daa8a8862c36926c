import { hasHan } from '../languages.ts';
import type { SaidForWritten } from '../glossary/everyday-words.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { unitsOfMeaning } from './meaning-units.ts';
import { unitsOf } from './units.ts';

/** Words that are written, as Chinese or as English stems, and the units of those that people say for them. */
interface EverydayUnits {
  written: readonly string[];
  said: readonly string[];
}

/** Tells the units of meaning of what people say instead of the words of some texts of a language. */
export type UnitsSaidFor = (texts: readonly string[]) => string[];

/** What a text is cut into, to be compared: Chinese characters, or the stems of words. */
function cut(folded: string): string[] {
  return unitsOf(folded).map((unit) => (hasHan(unit) ? unit : stem(unit)));
}

export function readEverydayWords(words: readonly SaidForWritten[]): UnitsSaidFor {
  const all = words.flatMap(({ said, written }): EverydayUnits[] => {
    const units = [...new Set(said.map(fold).flatMap(unitsSaid))];
    return written.map((own) => ({ written: cut(fold(own)), said: units }));
  });
  const byBeginning = Map.groupBy(all, ({ written }) => written[0]);
  return (texts) => {
    const units = texts.flatMap((text) => [...cut(fold(text)), '|']);
    const found: string[] = [];
    for (const [at, unit] of units.entries())
      for (const { written, said } of byBeginning.get(unit) ?? [])
        if (written.every((own, index) => units[at + index] === own)) found.push(...said);
    return found;
  };
}

/** The units of what people say: a Chinese character by itself is one here, for somebody chose it. */
export function unitsSaid(folded: string): string[] {
  return /^\p{Script=Han}$/u.test(folded) ? [folded] : unitsOfMeaning(folded);
}
