/** The words of English that are numbers or scale them. */

const enumerate = (words: string, first: number, step = 1): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, first + index * step]));

export const ones = enumerate('one two three four five six seven eight nine', 1);
export const teens = enumerate(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
);
export const tens = enumerate('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...enumerate('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...enumerate('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 13),
  ...enumerate('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
]);

/** Words behind a number that multiply it. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters right behind the digits that multiply them; `m` and `t` only where a currency stands before. */
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['M', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['B', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
export const moneyMagnitudes: ReadonlyMap<string, number> = new Map([
  ...shortMagnitudes,
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** What can be counted in millions that are cut to an m: 3.5m tonnes, but not 3.5m wide. */
export const countedInMillions =
  /^(?:metric|tons?|tonnes?|people|persons?|households?|families|hectares?|mu|yuan|euros?|dollars?|visits?|visitors|tourists|jobs|kwh)$/;

/** Magnitudes cut short that stand as words of their own: 2,758.4 bn yuan. */
export const cutMagnitudes: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Denominators: two thirds, three-quarters, a tenth. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ...enumerate('fourth fifth sixth seventh eighth ninth tenth', 4),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Words that hold a number and need not be kept as one. */
export const adverbs: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['dual', 2],
  ['noon', 12],
]);
/** Words that say how many times as much. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ...['double', 'doubled', 'doubles', 'doubling'].map((word) => [word, 2] as const),
  ...['triple', 'tripled', 'triples', 'tripling'].map((word) => [word, 3] as const),
  ...['quadruple', 'quadrupled', 'quadrupling'].map((word) => [word, 4] as const),
]);

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
/** Months in full, and cut short where a full stop or a day beside them shows that they are. */
export const months: ReadonlyMap<string, number> = enumerate(monthNames.join(' '), 1);
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);
/** Months that in small letters are verbs. */
export const verbs: ReadonlySet<string> = new Set(['may', 'march']);

export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

/**
 * What may hang on a number by a hyphen without making it part of a name: mid-2021, pre-1949, level-5,
 * once-in-a-century, one-in-50-year.
 */
export const prefixes: ReadonlySet<string> = new Set(
  (
    'mid pre post early late end sub over under to of the level grade class tier phase category type top ' +
    'in a every'
  ).split(' '),
);

/** Words that end the search for the unit of a number. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'per a an the of and or to in for with from by on at as is are was were than that which who into over ' +
    'under up down out between among each every this last next past these those ' +
    'whose where when while but not its their his her our has had have will'
  ).split(' '),
);
