/** A month that one language names by its number and the other by its place: “from July”, 比上月 in August. */
import type { Quantity } from './types.ts';

interface Side {
  text: string;
  quantities: readonly Quantity[];
}

/** Words for a month beside another one, by how many months it is after that one. */
const beside: Readonly<Record<'en' | 'zh', readonly (readonly [pattern: RegExp, after: number])[]>> = {
  en: [
    [
      /\b(?:last|previous|preceding|prior) month\b|\bmonth[- ](?:on|over)[- ]month\b|\ba month earlier\b/i,
      -1,
    ],
    [/\b(?:this|same|that) month\b/i, 0],
    [/\b(?:next|following) month\b/i, 1],
  ],
  zh: [
    [/上个?月|环比/u, -1],
    [/[本当同]月/u, 0],
    [/[下次]个?月/u, 1],
  ],
};

/** The numbers of one text without the months that the other names by their place beside a month of its own. */
export function withoutRelativeMonths(
  missing: readonly Quantity[],
  { text, quantities }: Side,
  lang: 'en' | 'zh',
): Quantity[] {
  const places = beside[lang].flatMap(([pattern, after]) => (pattern.test(text) ? [after] : []));
  if (places.length === 0) return [...missing];
  const own = quantities.flatMap((one) => monthOf(one) ?? []);
  const named = new Set(own.flatMap((month) => places.map((after) => ((month + after + 11) % 12) + 1)));
  return missing.filter((one) => !named.has(monthOf(one) ?? 0));
}

/** January is 1. */
function monthOf({ readings: [measure] }: Quantity): number | undefined {
  return measure?.kind === 'month' ? measure.amount : undefined;
}
