import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { functionWords, type Query } from './query.ts';

/** A stretch of an excerpt; marked where it answers the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * The sentence of a text that answers most of a query, whole, with the query's words marked.
 *
 * @param sentences the text cut into sentences
 */
export function excerptOf(sentences: readonly string[], query: Query): ExcerptPart[] {
  const best = sentences
    .map((text) => ({ text, parts: markQuery(text, query) }))
    .sort((a, b) => weight(b.parts) - weight(a.parts) || a.text.length - b.text.length)[0];
  return best?.parts ?? [];
}

function weight(parts: readonly ExcerptPart[]): number {
  return (
    new Set(parts.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).size * 1000 +
    parts.filter(({ marked }) => marked).reduce((sum, { text }) => sum + text.length, 0)
  );
}

/** Cuts a text at the words and runs of a query. */
export function markQuery(text: string, query: Query): ExcerptPart[] {
  const stems = new Set(query.stems.filter((_, index) => !functionWords.has(query.words[index]!)));
  const last = query.words.at(-1);
  const runs = [...query.runs].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    [...runs, String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}.%+&])*`].join(
      '|',
    ),
    'giu',
  );
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const word = fold(found[0]);
    const isMarked = hasHan(word)
      ? runs.includes(word)
      : stems.has(stem(word)) || (last !== undefined && last.length > 2 && word.startsWith(last));
    if (!isMarked) continue;
    if (found.index > at) parts.push({ text: text.slice(at, found.index), marked: false });
    parts.push({ text: found[0], marked: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
