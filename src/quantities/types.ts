/** What a number measures, as far as two languages count it in different units. */
export type Dimension = 'plain' | 'percent' | 'area' | 'mass';

/** Currencies by their ISO 4217 code. */
export type Currency = 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD' | 'KRW' | 'RUB';

/** What is measured or counted, as finely as the unit, measure word or noun beside a number tells. */
export type Kind =
  | 'unknown'
  /** Per cent of a whole, percentage points between two shares, and how many times one is of another. */
  | 'share'
  | 'points'
  | 'times'
  /** By how many times a thing grew: 增长2倍 is an increment of 2, and three times as much. */
  | 'increment'
  /** Measures; their base units are mu, jin, km, m³, kW, kV, kVA, kWh, °C, MB, Hz, dB, kPa. */
  | 'area'
  | 'mass'
  | 'length'
  | 'volume'
  | 'power'
  | 'voltage'
  | 'apparent-power'
  | 'energy'
  | 'temperature'
  | 'data'
  | 'frequency'
  | 'sound'
  | 'pressure'
  | `money ${Currency}`
  /** “three trillion yuan-level bases”, 万亿级基地: an order of magnitude. */
  | 'level'
  /** “tens of thousands”, 数万: nothing but an order of magnitude. */
  | 'many'
  /** Time: years and months in years, weeks and days in days, hours and minutes in hours. */
  | 'year'
  | 'month'
  /** The month in which a span begins or ends, said by the span: it answers a month, but no other span. */
  | 'span-month'
  | 'day'
  | 'hour'
  | 'quarter'
  /** The first so many quarters of a year (前三季度) and months, a half of one (下半年), an hour by the clock. */
  | 'quarters'
  | 'months'
  | 'half'
  | 'clock'
  /** Beginning, middle or end of a month (上旬, “late June”) and of a year (年底, “early 2025”): 1, 2, 3. */
  | 'month-part'
  | 'year-part'
  /** Last year (1), this year and next year, and so the months; Monday is 1; spring is 1. */
  | 'relative-year'
  | 'relative-month'
  /** The year with which another is compared, which may go without saying: 比上年, “from last year”. */
  | 'year-before'
  | 'weekday'
  | 'season'
  | 'century'
  | 'decade'
  /** Counts by class of what is counted. */
  | 'person'
  | 'visit'
  | 'occasion'
  | 'household'
  | 'organisation'
  | 'project'
  | 'village'
  | 'county'
  | 'city'
  | 'province'
  /** What has a measure word of its own and is no person: 套, 台, 辆, 头. */
  | 'thing'
  /** A place in an order; a Five-Year Plan and a Party congress are known by theirs. */
  | 'ordinal'
  /** 连续四年: “for the fourth consecutive year” too. */
  | 'in-a-row'
  /** Class A, 甲类: 1. */
  | 'letter-grade'
  | 'plan'
  | 'congress';

/** One way to take a number: how much of what. */
export interface Measure {
  kind: Kind;
  /** In the base unit of the kind. */
  amount: number;
  /** What one more in the last digit written would add, in the base unit: 219.3万亩 has 1,000 mu. */
  step: number;
  /** Whether the last digit stands behind a decimal point, and so was surely meant. */
  decimal: boolean;
  /** Factor to the base unit: figures in units of another size were converted, and so rounded. */
  factor: number;
  /** For so much on each unit of area: the mu in that unit (yuan per hectare: 15). */
  perArea?: number;
  /** For so much for each unit of mass: the jin in that unit (yuan per ton: 2,000). */
  perMass?: number;
  /** For so much on each so many: 10,000 in “per 10,000 people” and 每万人. */
  perCount?: number;
  /** For so much in each span of time, by its English name: “per month”, 每月. */
  perTime?: string;
  /** For so much for each person or each household. */
  perWhom?: 'person' | 'household';
  /** What stands at the number and says that the true one is greater or smaller: “over”, 多; “nearly”, 近. */
  bound?: Bound;
  /** Which way it goes, where that is said: below nought (零下25度), less (“down 3 percent”) or more (增长3%). */
  direction?: Direction;
  /** Of a change: with what it is compared. */
  basis?: Basis;
  /** That it is the sum over several spans of time: 累计增长9%. */
  isTotal?: boolean;
  /** Of a change: whether it ends at the number (增至5班) or is of that size (增加5班). */
  change?: Change;
}

export type Direction = 'minus' | 'down' | 'up';

export type Change = 'to' | 'by';

/** The same time a year before, or the month, quarter or week before, or whichever of these came before: 环比. */
export type Basis = 'year' | 'month' | 'quarter' | 'week' | 'before';

/** Above what the number says, or below it. */
export type Bound = 'above' | 'below';

/** Another way to take the same characters. */
export type Reading = Pick<Measure, 'kind' | 'amount'>;

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
  /** What it may be, the likeliest first: the 3 of “3 and 5 million” is three or three million. */
  readings: readonly Measure[];
}

/** Counts the steps of a reader: how often it looked at a token or character. For tests of the work done. */
export interface Tally {
  visits: number;
}
