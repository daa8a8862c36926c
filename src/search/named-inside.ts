import { hasHan } from '../languages.ts';
import type { FormInside } from './forms-inside.ts';
import type { Query } from './query.ts';
import { byRank, type TermHit } from './rank.ts';
import { cost, score } from './scores.ts';
import type { SearchFiles } from './search-files.ts';
import { keyOfUnits, tellingUnits, unitsOf } from './units.ts';

/** So many forms that stand in a text are looked up, the longest first. */
const formsOfText = 40;

/** A term of which a form stands in a query, and what of the query it is. */
export interface NamedTerm {
  hit: TermHit;
  /** The stretch of the folded query, in its units. */
  start: number;
  end: number;
  text: string;
  /** A longer form has a part of the stretch. */
  overlaps: boolean;
}

/**
 * The terms that stand in a longer query, those of the longest stretches first.
 *
 * @param asked the query without the words that only ask, which are no part of what is meant
 */
export async function namedInside(
  query: Query,
  files: SearchFiles,
  asked = query,
  known?: readonly FormInside[],
): Promise<NamedTerm[]> {
  const inside = (known ?? (await files.formsInside(query.text))).slice(0, formsOfText);
  const termsOf = await Promise.all(inside.map((form) => termsWithForm(form, files)));
  const units = unitsOf(query.text);
  const ofAsked = unitsOf(asked.text).length;
  const taken: FormInside[] = [];
  return inside.flatMap((form, index) => {
    const found = termsOf[index]!;
    const { start, end } = form;
    const overlaps = taken.some((longer) => start < longer.end && longer.start < end);
    if (!overlaps && found.length > 0) taken.push(form);
    const own = units.slice(start, end);
    return found.map((hit): NamedTerm => {
      const less = lessFor(hit) + (overlaps ? cost.overlapping : 0) + start * cost.later;
      const points = pointsInside(end - start, ofAsked) - less;
      return {
        hit: { ...hit, score: points, isPart: true },
        start,
        end,
        text: own.join(own.some(hasHan) ? '' : ' '),
        overlaps,
      };
    });
  });
}

/** Each term once, best first. */
export function bestNamed(inside: readonly NamedTerm[]): TermHit[] {
  const hits = new Map<string, TermHit>();
  for (const { hit } of inside) if (hit.score > (hits.get(hit.row[0])?.score ?? 0)) hits.set(hit.row[0], hit);
  return [...hits.values()].sort(byRank);
}

/** What a term gets for so many of the units of a query. */
export function pointsInside(units: number, ofQuery: number): number {
  const { least, most } = score.partOfQuery;
  return least + (most - least) * Math.min(1, units / ofQuery);
}

/** What is taken off for the weight of a term and the status of its form. */
function lessFor({ row, via }: TermHit): number {
  return cost.weight * row[4] + cost.status[via?.status ?? 'p'];
}

/** The terms of which one form is exactly this. */
async function termsWithForm(form: FormInside, files: SearchFiles): Promise<TermHit[]> {
  return (await files.rowsWithForm(form)).flatMap(({ row, forms }): TermHit[] => {
    const own = forms.find(({ text }) => keyOfUnits(tellingUnits(text)) === form.key);
    if (!own) return [];
    const { display: text, status, evidence } = own;
    return [{ row, score: 0, via: status === 'p' ? undefined : { text, status, evidence } }];
  });
}
