import { answersWhole } from './answers-whole.ts';
import type { Query } from './query.ts';
import { byRank, type TermHit } from './rank.ts';
import { collectRows } from './row-collection.ts';
import { isSaid } from './said-units.ts';
import { score, threshold } from './scores.ts';
import type { SearchFiles } from './search-files.ts';
import type { searchFurther, searchText } from './search-further.ts';
import { unitsOf } from './units.ts';

/**
 * Shards that one query may load: the first answer stays light. A Chinese one needs no list of words
 * beside them.
 */
const shardsToLoad = { latin: 3, chinese: 4 };
/** What is longer, or at least so long and has the marks of a sentence inside, is a text. */
const mostUnitsOfTerm = 24;
const leastUnitsOfText = { chinese: 12, latin: 9 };

/** What looks for more than names. */
export interface Further {
  searchText: typeof searchText;
  searchFurther: typeof searchFurther;
}

/**
 * Terms for a query as typed, best first: those of which it is a form; else what else it may mean, see
 * `searchFurther`. Where there is none, guesses, which score below `threshold.answers`.
 *
 * @param loadFurther how terms are found that the query does not name: most who search know a name, and are answered
 *   without it
 */
export async function searchTerms(
  raw: string,
  files: SearchFiles,
  loadFurther: () => Promise<Further>,
): Promise<TermHit[]> {
  const query = await files.parse(raw);
  if (!query.text) return [];
  const inText = isText(query) ? await (await loadFurther()).searchText(query, files) : [];
  if (inText.length > 0) return inText;
  const rows = collectRows(files, query.hasHan ? shardsToLoad.chinese : shardsToLoad.latin);
  const hits = await answersWhole(query, files, rows);
  const best = Math.max(0, ...hits.map(({ score: points }) => points));
  const isName = best >= score.saidOfTerm || (best >= threshold.answers && !(await isSaid(query, files)));
  if (isName) return hits.sort(byRank);
  return (await loadFurther()).searchFurther(query, hits, files, rows);
}

/** A text that is longer than a term or has the marks of a sentence: no term is looked for as a whole. */
function isText({ raw, text, hasHan, isStretch, exact }: Query): boolean {
  const units = unitsOf(text).length;
  const hasMarks = hasHan ? isStretch : /[,;:.]["”’)]*(?:\s|$)/.test(raw);
  return (
    !exact &&
    (units > mostUnitsOfTerm || (hasMarks && units >= leastUnitsOfText[hasHan ? 'chinese' : 'latin']))
  );
}
