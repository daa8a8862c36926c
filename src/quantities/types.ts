/** What a number measures, as far as two languages count it in different units. */
export type Dimension = 'plain' | 'percent' | 'area' | 'mass';

/** A number as it stands in a text, with its value in the base unit of its dimension. */
export interface Quantity {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  surface: string;
  /** Plain: the number; percent: per cent or percentage points; area: mu; mass: jin (half a kilogram). */
  value: number;
  dimension: Dimension;
  /** False for a number that a translation may leave out or turn into a word: "one", "first", 一. */
  exact: boolean;
}
