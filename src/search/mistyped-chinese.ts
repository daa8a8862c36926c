import { withoutFigures } from './han-figures.ts';
import { editDistance } from './distance.ts';
import type { Key, FindKey } from './query-keys.ts';
import type { Query } from './query.ts';
import type { PreparedForm, PreparedRow, TermHit } from './rank.ts';
import type { RowCollection } from './row-collection.ts';
import { cost, score } from './scores.ts';
import type { SearchFiles } from './search-files.ts';

/** In a shorter form, a character for one that does not sound like it makes another word. */
const shortestForm = { sameSound: 3, anyError: 4 };
/** A longer query is a text. */
const longestQuery = 24;

/**
 * The terms of which a query in Chinese may be a form with one character mistaken: for one that sounds like it,
 * as those have it who type by sound; then for any other, or two of them in the wrong order, or one left out.
 * None where some term is the query, so ask for those first.
 */
export async function answersMistypedChinese(
  query: Query,
  files: SearchFiles,
  rows: RowCollection,
): Promise<TermHit[]> {
  const length = [...query.text].length;
  const isOnePhrase = query.phrases.length === 1 && query.looseWords.length === 0;
  if (!isOnePhrase || query.exact || length < shortestForm.sameSound || length > longestQuery) return [];
  const near: { prepared: PreparedRow; form: PreparedForm }[] = [];
  const look = (own: readonly PreparedRow[]) => {
    for (const prepared of own)
      for (const form of prepared.forms)
        if (form.isHan && editDistance(query.text, form.text, 1) === 1) near.push({ prepared, form });
  };
  look(rows.all());
  for await (const added of rows.add(keysBesideError(query, files.find))) look(added);
  if (near.length === 0) return [];
  const soundAlike = await files.sounds();
  return near.flatMap(({ prepared: { row }, form }): TermHit[] => {
    const points = pointsOf(form.text, query.text, soundAlike);
    if (points === 0) return [];
    const { display: text, status, evidence } = form;
    const via = status === 'p' ? undefined : { text, status, evidence };
    return [{ row, score: points - cost.status[status] / 10, via }];
  });
}

function pointsOf(form: string, query: string, soundAlike: (one: string, other: string) => boolean): number {
  const [own, typed] = [[...form], [...query]];
  const different = own.flatMap((character, index) => (character === typed[index] ? [] : [index]));
  const [at] = different;
  if (own.length === typed.length && different.length === 1) {
    if (soundAlike(own[at!]!, typed[at!]!))
      return own.length < shortestForm.sameSound ? 0 : score.mistypedChinese.sameSound;
    // Another figure is another thing, not an error.
    const pair = own[at!]! + typed[at!]!;
    if (withoutFigures(pair) !== pair) return 0;
  }
  return Math.min(own.length, typed.length + 1) < shortestForm.anyError ? 0 : score.mistypedChinese.anyError;
}

/** Of what one error leaves as it is: the beginning or the end. */
async function* keysBesideError({ text }: Query, find: FindKey): AsyncGenerator<Key> {
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  const [first, last] = [[...(runs[0] ?? '')], [...(runs.at(-1) ?? '')]];
  if (first.length > 1) yield find(first.slice(0, 2).join(''));
  if (last.length > 1) yield find(last.slice(-2).join(''));
  // The middle one of three leaves neither.
  if (first.length > 0) yield find(first[0]!);
}
