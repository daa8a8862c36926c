/** Places that have figures of their own: those of the texts are of one province. */
import { hasHan } from '../languages.ts';
import { provinces } from '../matching/provinces.ts';
import { homeProvince } from '../site.ts';

/** Cities that belong to no province. */
const municipalities = [
  ...['Beijing', 'Tianjin', 'Shanghai', 'Chongqing', 'Hong Kong', 'Macao'],
  ...['北京', '天津', '上海', '重庆', '香港', '澳门'],
];
const others = provinces
  .filter(({ zh }) => zh !== homeProvince.zh)
  .flatMap(({ zh, en, also = [], cities }) => [zh, en, also, cities.zh, cities.en].flat())
  .flatMap((names) => names.split('|'));
/** With those of its own cities; its parts have the names of directions. */
const places = [...municipalities, ...others, ...homeProvince.also.zh, ...homeProvince.also.en]
  .filter(Boolean)
  .map((name) => name.toLowerCase());
const anyPlace = new RegExp(
  [
    places.filter(hasHan).join('|'),
    String.raw`\b(?:${places.filter((name) => !hasHan(name)).join('|')})\b`,
  ].join('|'),
  'gi',
);

/** The places that a text names, in small letters, but for the province itself. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(anyPlace)].map(([name]) => name.toLowerCase());
}
