import type { Lang } from '../languages.ts';
import type { Currency, Kind, Measure } from './types.ts';

/** How one kind is written: the base units in the unit, and what stands before and after the number. */
interface Manner {
  factor: number;
  before?: string;
  after: string;
}

const money: Readonly<Record<Currency, Readonly<Record<Lang, Manner>>>> = {
  CNY: { en: { factor: 1, after: ' yuan' }, zh: { factor: 1, after: '元' } },
  USD: { en: { factor: 1, before: 'US$', after: '' }, zh: { factor: 1, after: '美元' } },
  EUR: { en: { factor: 1, before: '€', after: '' }, zh: { factor: 1, after: '欧元' } },
  GBP: { en: { factor: 1, before: '£', after: '' }, zh: { factor: 1, after: '英镑' } },
  JPY: { en: { factor: 1, after: ' yen' }, zh: { factor: 1, after: '日元' } },
  HKD: { en: { factor: 1, before: 'HK$', after: '' }, zh: { factor: 1, after: '港元' } },
  KRW: { en: { factor: 1, after: ' won' }, zh: { factor: 1, after: '韩元' } },
  RUB: { en: { factor: 1, after: ' rubles' }, zh: { factor: 1, after: '卢布' } },
};

const plain: Readonly<Record<Lang, Manner>> = { en: { factor: 1, after: '' }, zh: { factor: 1, after: '' } };

/** Units in which each language counts what it counts: hectares and mu, metric tons and 吨, megawatts and 万千瓦. */
const manners: Readonly<Partial<Record<Kind, Readonly<Record<Lang, Manner>>>>> = {
  unknown: plain,
  share: { en: { factor: 1, after: '%' }, zh: { factor: 1, after: '%' } },
  points: { en: { factor: 1, after: ' percentage points' }, zh: { factor: 1, after: '个百分点' } },
  times: { en: { factor: 1, after: ' times' }, zh: { factor: 1, after: '倍' } },
  area: { en: { factor: 15, after: ' hectares' }, zh: { factor: 1, after: '亩' } },
  mass: { en: { factor: 2000, after: ' metric tons' }, zh: { factor: 2000, after: '吨' } },
  length: { en: { factor: 1, after: ' kilometers' }, zh: { factor: 1, after: '公里' } },
  volume: { en: { factor: 1, after: ' cubic meters' }, zh: { factor: 1, after: '立方米' } },
  power: { en: { factor: 1, after: ' kW' }, zh: { factor: 1, after: '千瓦' } },
  voltage: { en: { factor: 1, after: ' kV' }, zh: { factor: 1, after: '千伏' } },
  energy: { en: { factor: 1, after: ' kWh' }, zh: { factor: 1, after: '千瓦时' } },
  person: { en: { factor: 1, after: ' people' }, zh: { factor: 1, after: '人' } },
  household: { en: { factor: 1, after: ' households' }, zh: { factor: 1, after: '户' } },
  year: { en: { factor: 1, after: ' years' }, zh: { factor: 1, after: '年' } },
};

/** Kilowatts are written as megawatts from a thousand on, and as gigawatts from a million. */
const powerInEnglish: readonly Manner[] = [
  { factor: 1e6, after: ' GW' },
  { factor: 1e3, after: ' MW' },
];

const magnitudes: Readonly<Record<Lang, readonly (readonly [power: number, name: string])[]>> = {
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
};

/**
 * A measure in the natural form of a language: 2.7584 trillion yuan and 2.7584万亿元, 146,200 hectares and
 * 219.3万亩, 1.2 GW and 120万千瓦; undefined for kinds that are no amounts (ordinals, dates). Figures that
 * come out uneven in the unit of the language are rounded to six digits.
 * @param factor of the unit in which the figure was found, where a language may keep it (平方米, 斤)
 */
export function writeMeasure(
  { kind, amount, factor: unit }: Pick<Measure, 'kind' | 'amount'> & Partial<Pick<Measure, 'factor'>>,
  lang: Lang,
): string | undefined {
  const manner =
    (unit === undefined ? undefined : asCounted(kind, unit, lang)) ?? mannerOf(kind, amount, lang);
  if (!manner || amount < 0 || !Number.isFinite(amount)) return undefined;
  const { before = '', after, factor } = manner;
  return `${before}${writeNumber(amount / factor, lang)}${after}`;
}

/** Floors are counted in square meters, countries in square kilometers, and grain in 斤 where it is. */
const counted: readonly (Readonly<Record<Lang, Manner>> & { kind: Kind })[] = [
  {
    kind: 'area',
    en: { factor: 0.0015, after: ' square meters' },
    zh: { factor: 0.0015, after: '平方米' },
  },
  {
    kind: 'area',
    en: { factor: 1500, after: ' square kilometers' },
    zh: { factor: 1500, after: '平方公里' },
  },
  { kind: 'area', en: { factor: 1, after: ' mu' }, zh: { factor: 1, after: '亩' } },
  { kind: 'mass', en: { factor: 2000, after: ' metric tons' }, zh: { factor: 1, after: '斤' } },
];

function asCounted(kind: Kind, unit: number, lang: Lang): Manner | undefined {
  return counted.find((one) => one.kind === kind && one.zh.factor === unit)?.[lang];
}

function mannerOf(kind: Kind, amount: number, lang: Lang): Manner | undefined {
  if (kind.startsWith('money ')) return money[kind.slice('money '.length) as Currency][lang];
  if (kind === 'power' && lang === 'en') {
    const greater = powerInEnglish.find(({ factor }) => amount >= factor);
    if (greater) return greater;
  }
  return manners[kind]?.[lang];
}

/** Made once: to make one takes a hundred times as long as to write a number. */
const digits: Readonly<Record<Lang, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 12, useGrouping: true }),
  zh: new Intl.NumberFormat('en-US', { maximumFractionDigits: 12, useGrouping: false }),
};

/** 27584 billion → `27.584 trillion`, `27.584万亿`; below the smallest magnitude in digits alone. */
function writeNumber(value: number, lang: Lang): string {
  const rounded = Number(value.toPrecision(6));
  const exact = Math.abs(rounded - value) <= Math.abs(value) * 1e-12 ? value : rounded;
  const [power, name] = magnitudes[lang].find(([least]) => exact >= 10 ** least) ?? [0, ''];
  const mantissa = Number((exact / 10 ** power).toPrecision(12));
  return `${digits[lang].format(mantissa)}${name}`;
}
