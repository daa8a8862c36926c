import { withoutFigures } from './han-figures.ts';
import { editDistance } from './distance.ts';
import type { Key, FindKey } from './query-keys.ts';
import type { Query } from './query.ts';
import type { PreparedForm, PreparedRow, TermHit } from './rank.ts';
import type { RowCollection } from './row-collection.ts';
import { cost, score } from './scores.ts';
import type { Reading } from './readings.ts';
import type { SearchFiles } from './search-files.ts';
import type { Sounds } from './sounds.ts';

/** In a shorter form, a character for one that does not sound like it makes another word. */
const shortestForm = { sameSound: 3, sameSounds: 4, anyError: 4 };
/** A longer query is a text. */
const longestQuery = 24;

/**
 * The terms of which a query in Chinese may be a form with characters mistaken for others that sound alike, as those
 * have it who type by sound; then with any other one mistaken, or two of them in the wrong order, or one left out.
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
  const ofOneError = await answersWithOneError(query, files, rows);
  if (ofOneError.some(({ score: points }) => points > score.mistypedChinese.sameSounds)) return ofOneError;
  return [...(await answersBySound(query, files, rows)), ...ofOneError];
}

async function answersWithOneError(
  query: Query,
  files: SearchFiles,
  rows: RowCollection,
): Promise<TermHit[]> {
  const near: { prepared: PreparedRow; form: PreparedForm }[] = [];
  const look = (own: readonly PreparedRow[]) => {
    for (const prepared of own)
      for (const form of prepared.forms)
        if (form.isHan && editDistance(query.text, form.text, 1) === 1) near.push({ prepared, form });
  };
  look(rows.all());
  for await (const added of rows.add(keysBesideError(query, files.find))) look(added);
  if (near.length === 0) return [];
  const sounds = await files.sounds();
  return near.flatMap(({ prepared: { row }, form }): TermHit[] => {
    const points = pointsOf(form.text, query.text, sounds);
    if (points === 0) return [];
    const { display: text, status, evidence } = form;
    const via = status === 'p' ? undefined : { text, status, evidence };
    return [{ row, score: points - cost.status[status] / 10, via }];
  });
}

/** What sounds as the whole query, whatever its characters: whole words may be taken for others so (写上 for 协商). */
async function answersBySound({ text }: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const characters = [...text];
  if (characters.length < shortestForm.sameSounds) return [];
  const sounds = await files.sounds();
  const syllables = characters.map(sounds.syllableOf);
  if (!syllables.every((syllable) => syllable !== undefined)) return [];
  const soundsAlike = ({ characters: own, syllables: read }: Reading) =>
    own.length === characters.length &&
    read.length === own.length &&
    read.every((syllable, at) => own[at] === characters[at] || sounds.isReadAs(characters[at]!, syllable));
  const answersOf = (own: readonly PreparedRow[]) =>
    own.flatMap(({ row, readings }) =>
      readings.some(soundsAlike) ? [{ row, score: score.mistypedChinese.sameSounds }] : [],
    );
  const hits = answersOf(rows.all());
  for await (const added of rows.add(keysBySound(syllables, files.find))) {
    hits.push(...answersOf(added));
    if (hits.length > 0) break;
  }
  return hits;
}

function pointsOf(form: string, query: string, sounds: Sounds): number {
  const [own, typed] = [[...form], [...query]];
  const different = own.flatMap((character, index) => (character === typed[index] ? [] : [index]));
  const [at, next] = different;
  if (own.length === typed.length && different.length === 1) {
    if (sounds.areAlike(own[at!]!, typed[at!]!))
      return own.length < shortestForm.sameSound ? 0 : score.mistypedChinese.sameSound;
    // Another figure is another thing, not an error.
    const pair = own[at!]! + typed[at!]!;
    if (withoutFigures(pair) !== pair) return 0;
  }
  const isSwapped = different.length === 2 && own[at!] === typed[next!] && own[next!] === typed[at!];
  if (own.length === typed.length && isSwapped && own.length >= shortestForm.anyError)
    return score.mistypedChinese.wrongOrder;
  return Math.min(own.length, typed.length + 1) < shortestForm.anyError ? 0 : score.mistypedChinese.anyError;
}

/** Of what one error leaves as it is: the beginning or the end. */
async function* keysBesideError({ text }: Query, find: FindKey): AsyncGenerator<Key> {
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  const [first, last] = [[...(runs[0] ?? '')], [...(runs.at(-1) ?? '')]];
  if (first.length > 1) yield find(first.slice(0, 2).join(''));
  if (last.length > 1) yield find(last.slice(-2).join(''));
  // The middle one of three leaves neither.
  if (first.length === shortestForm.sameSound) yield find(first[0]!);
}

/**
 * Of the pinyin from the first character on; where that is read in another way, or zh for z, from the third, unless
 * that leaves no more than the last two characters, which were asked for as they are.
 */
async function* keysBySound(syllables: readonly string[], find: FindKey): AsyncGenerator<Key> {
  yield find(syllables.join(''));
  if (syllables.length > shortestForm.sameSounds) yield find(syllables.slice(2).join(''));
}
