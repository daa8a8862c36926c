import type { Lang } from '../languages.ts';
import type { TextUnits } from './vocabulary.ts';

/** The text that is being matched. */
export interface Passage {
  text: string;
  lang: Lang;
  units: TextUnits;
  /** Whether the text of which this is a passage is about another province. */
  isElsewhere(): boolean;
  /** Whether that text is about another country. */
  isAbroad(): boolean;
  /** Whether that text names nothing of China. */
  isWithoutChina(): boolean;
}

/** The unit at an index, as it stands in the text. */
export function surfaceAt({ text, units }: Passage, index: number): string {
  return text.slice(units.starts[index], units.ends[index]);
}
