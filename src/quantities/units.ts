import type { Dimension, Kind } from './types.ts';

/** A unit, measure word or counted noun in both languages. */
export interface Unit {
  kind: Kind;
  /** Base units of the kind in one of this unit. */
  factor: number;
  /** English names in the singular and in small letters; symbols stand right behind their number. */
  en: readonly string[];
  symbols: readonly string[];
  zh: readonly string[];
}

function unit(kind: Kind, factor: number, en: string, symbols: string, zh: string): Unit {
  const list = (names: string) => (names === '' ? [] : names.split('|'));
  return { kind, factor, en: list(en), symbols: list(symbols), zh: list(zh) };
}

/** 1 hectare is 15 mu; 1 acre is 4,046.8564224 m²; 1 jin is half a kilogram; 1 li is half a kilometre. */
export const units: readonly Unit[] = [
  unit('share', 1, 'per cent|percent', '%', '%'),
  unit('share', 0.1, 'per mille', '‰', '‰'),
  unit('share', 10, '', '', '成'),
  unit('points', 1, 'percentage point', 'pp|ppts|ppt', '个百分点|百分点'),
  unit('points', 0.01, 'basis point', 'bp|bps', '个基点|基点|个BP|BP|个bp'),
  unit('times', 1, 'fold', 'x', '倍'),

  unit('area', 15, 'hectare', 'ha', '公顷'),
  unit('area', 1, 'mu', '', '亩'),
  unit(
    'area',
    1500,
    'square kilometer|square kilometre|square km|sq km',
    'km²|km2|sqkm',
    '平方公里|平方千米',
  ),
  unit('area', 0.0015, 'square meter|square metre|square m|sq m', 'm²|m2|sqm', '平方米|平米|㎡'),
  unit('area', 6.0702846336, 'acre', '', '英亩'),

  unit('mass', 2000, 'metric ton|ton|tonne', 't|tce', '公吨|吨'),
  unit('mass', 2e9, 'megaton|megatonne', 'Mt|Mtce', ''),
  unit('mass', 2e12, 'gigaton|gigatonne', 'Gt', ''),
  unit('mass', 2000, 'deadweight ton|deadweight tonne', 'dwt', '载重吨'),
  unit('mass', 2, 'kilogram|kilo', 'kg', '公斤|千克'),
  unit('mass', 0.002, 'gram', 'g', '克'),
  unit('mass', 2e-6, 'milligram', 'mg', '毫克'),
  unit('mass', 2e-9, 'microgram', 'μg|µg|ug', '微克'),
  unit('mass', 1, 'jin|catty', '', '斤|市斤'),

  unit('length', 1, 'kilometer|kilometre', 'km', '公里|千米'),
  unit('length', 0.001, 'meter|metre', 'm', '米|公尺'),
  unit('length', 1e-5, 'centimeter|centimetre', 'cm', '厘米'),
  unit('length', 1e-6, 'millimeter|millimetre', 'mm', '毫米'),
  unit('length', 1e-9, 'micrometer|micrometre|micron', 'μm|µm|um', '微米'),
  unit('length', 1e-12, 'nanometer|nanometre', 'nm', '纳米'),
  unit('length', 0.5, 'li', '', '华里|里'),
  unit('length', 1.852, 'nautical mile', '', '海里'),
  unit('length', 1.609344, 'mile', '', '英里'),

  unit('volume', 1e9, 'cubic kilometer|cubic kilometre', 'km³|km3', '立方公里|立方千米'),
  unit('volume', 1, 'cubic meter|cubic metre', 'm³|m3', '立方米|标准立方米|标立方米|方'),
  unit('volume', 0.001, 'liter|litre', 'L', '升'),

  unit('power', 0.001, 'watt', 'W', '瓦|瓦特'),
  unit('power', 1, 'kilowatt', 'kW', '千瓦'),
  unit('power', 1e3, 'megawatt', 'MW', '兆瓦'),
  unit('power', 1e6, 'gigawatt', 'GW', '吉瓦'),
  unit('power', 1e9, 'terawatt', 'TW', '太瓦'),
  unit('voltage', 0.001, 'volt', 'V', '伏|伏特'),
  unit('voltage', 1, 'kilovolt', 'kV', '千伏'),
  unit('apparent-power', 1, 'kilovolt ampere', 'kVA', '千伏安'),
  unit('apparent-power', 1e3, 'megavolt ampere', 'MVA', '兆伏安'),
  unit('energy', 1, 'kilowatt hour', 'kWh', '千瓦时|千瓦小时|度电|度'),
  unit('energy', 1e3, 'megawatt hour', 'MWh', '兆瓦时'),
  unit('energy', 1e6, 'gigawatt hour', 'GWh', '吉瓦时'),
  unit('energy', 1e9, 'terawatt hour', 'TWh', '太瓦时'),
  unit(
    'temperature',
    1,
    'degree celsius|degrees celsius|degree centigrade|degrees centigrade',
    '℃|°C',
    '摄氏度|℃',
  ),

  unit('data', 1, 'megabyte', 'MB', ''),
  unit('data', 1e-3, 'kilobyte', 'KB', ''),
  unit('data', 1e3, 'gigabyte', 'GB', ''),
  unit('data', 1e6, 'terabyte', 'TB', ''),
  unit('data', 1e9, 'petabyte', 'PB', ''),
  unit('frequency', 1, 'hertz', 'Hz', '赫兹|赫'),
  unit('frequency', 1e3, 'kilohertz', 'kHz', '千赫|千赫兹'),
  unit('frequency', 1e6, 'megahertz', 'MHz', '兆赫|兆赫兹'),
  unit('frequency', 1e9, 'gigahertz', 'GHz', '吉赫|吉赫兹'),
  unit('sound', 1, 'decibel', 'dB', '分贝'),
  unit('pressure', 1, 'kilopascal', 'kPa', '千帕'),
  unit('pressure', 1e3, 'megapascal', 'MPa', '兆帕'),

  unit('money CNY', 1, 'yuan|renminbi|rmb|cny', '', '元|块钱|元人民币|人民币'),
  unit('money CNY', 0.1, 'jiao', '', '角|毛钱'),
  unit('money USD', 1, 'us dollar|u.s. dollar|american dollar|dollar|usd', '', '美元|美金'),
  unit('money EUR', 1, 'euro|eur', '', '欧元'),
  unit('money GBP', 1, 'pound sterling|pounds sterling|british pound|gbp', '', '英镑'),
  unit('money JPY', 1, 'japanese yen|yen|jpy', '', '日元'),
  unit('money HKD', 1, 'hong kong dollar|hk dollar|hkd', '', '港元|港币'),
  unit('money KRW', 1, 'korean won|krw', '', '韩元'),
  unit('money RUB', 1, 'ruble|rouble', '', '卢布'),

  unit('year', 1, 'year', '', '年|周年|岁|周岁'),
  unit('year', 0.5, '', '', '个半年'),
  unit('year', 1 / 12, 'month', '', '个月'),
  // “Four consecutive quarters” are a year; the fourth quarter is told by its ordinal.
  unit('year', 1 / 4, 'quarter', '', '个季度'),
  unit('year', 10, 'decade', '', ''),
  unit('year', 100, 'century', '', '个世纪'),
  unit('month', 1, '', '', '月|月份'),
  unit('day', 1, 'day', '', '天|日|号|个工作日|工作日'),
  unit('day', 7, 'week', '', '个星期|星期|周|个周'),
  unit('hour', 1, 'hour', '', '小时|个小时'),
  unit('hour', 1 / 60, 'minute', '', '分钟'),
  unit('hour', 1 / 4, '', '', '刻钟|个刻钟'),
  unit('hour', 1 / 3600, 'second', '', '秒|秒钟'),
  unit('quarter', 1, '', '', '季度'),
  unit('century', 1, '', '', '世纪'),

  unit('person', 1, 'people|person|resident|inhabitant', '', '人|名|位'),
  unit('visit', 1, 'visit|passenger trip|trip|visitor|tourist', '', '人次'),
  unit('occasion', 1, '', '', '次|回|遍|场次'),
  unit('household', 1, 'household|family', '', '户'),
  unit('organisation', 1, 'enterprise|company|firm|business', '', '家|家企业|个企业'),
  unit('project', 1, 'project', '', '项|个项目'),
  unit('village', 1, 'village', '', '村|个村|个行政村'),
  unit('county', 1, 'county', '', '县|个县'),
  unit('city', 1, 'city', '', '市|个市|个城市|座城市'),
  unit('province', 1, 'province', '', '省|个省|省份|个省份'),
  unit('ordinal', 1, '', '', '届'),
  unit('thing', 1, '', '', '套|台|台套|辆|艘|架|栋|幢|头|只|棵|株|匹|部|件|条'),
];

const bySymbol = new Map(units.flatMap((unit) => unit.symbols.map((symbol) => [symbol, unit] as const)));
/** Symbols of one letter keep their case: 5 g is a weight, 5G a network. */
const inAnyCase = new Map(
  [...bySymbol].filter(([symbol]) => symbol.length > 1).map(([symbol, unit]) => [symbol.toLowerCase(), unit]),
);

/** The unit of a symbol: `km`, `MW`, `%`. */
export function unitOfSymbol(symbol: string): Unit | undefined {
  return bySymbol.get(symbol) ?? inAnyCase.get(symbol.toLowerCase());
}

/** Chinese units that are only the beginning of a word before these characters: 5成 is a half, 成立 is not. */
export const notBefore: Readonly<Record<string, string>> = {
  成: '为了立员果本功长绩就熟效都份',
  元: '旦宵素气',
  角: '度色落逐',
  里: '面程',
  度: '假夏过冬',
  方: '面式法案向略便位',
  周: '边围年岁期',
  条: '件',
  部: '门分署长委',
  只: '有要能是',
  头: '部衔',
  升: '级至到为学高温值',
  克: '服拉',
  赫: '赫',
  日: '本',
  年: '代',
  市: '场',
  米: '粉饭',
};

/** What is counted with a measure word of its own. */
export const countedThings: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'household',
  'organisation',
  'project',
  'village',
  'county',
  'city',
  'province',
  'thing',
]);

/**
 * Kinds whose unit a text may leave to the noun, so that a bare number answers them. All others it does
 * not answer: a share, a sum or an area that lost its unit lost its meaning.
 */
const countable: ReadonlySet<Kind> = new Set<Kind>([
  'unknown',
  'ordinal',
  'plan',
  'congress',
  'century',
  'decade',
  'year',
  'quarter',
  'quarters',
  'months',
  'half',
  'clock',
  'month',
  'day',
  'hour',
  'visit',
  'occasion',
  ...countedThings,
]);

/** Chinese units that measure several things, or that English leaves to its readers: 1.5度, PM2.5 of 35微克. */
export const alsoMeasures: Readonly<Record<string, readonly Kind[]>> = {
  度: ['temperature', 'unknown'],
  微克: ['unknown'],
};

/** Units that are a word of another meaning behind a small number: 三方 are three parties. */
export const onlyOfMany: ReadonlySet<string> = new Set(['方']);

/** What a comparison across units needs to know of a kind. */
export function dimensionOf(kind: Kind): Dimension {
  if (kind === 'share' || kind === 'points') return 'percent';
  return kind === 'area' || kind === 'mass' ? kind : 'plain';
}

/** Kinds that stand for each other across the languages: an enterprise is counted in 户 and in 家. */
const alike: readonly (readonly [Kind, Kind])[] = [
  ['person', 'visit'],
  ['visit', 'occasion'],
  ['household', 'organisation'],
  ['county', 'city'],
  ['decade', 'year'],
  ['thing', 'household'],
  ['thing', 'organisation'],
  ['thing', 'project'],
  ['thing', 'ordinal'],
  ['in-a-row', 'ordinal'],
  ['clock', 'hour'],
  ['span-month', 'month'],
  ['year-before', 'relative-year'],
];

/** Whether a number of one kind can be the translation of a number of the other. */
export function answers(one: Kind, other: Kind): boolean {
  if (one === other) return one !== 'span-month';
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    if (a === 'level' && (b === 'unknown' || b.startsWith('money'))) return true;
    if ((a === 'unknown' || a === 'ordinal') && countable.has(b)) return true;
    if (alike.some(([left, right]) => a === left && b === right)) return true;
  }
  return false;
}
