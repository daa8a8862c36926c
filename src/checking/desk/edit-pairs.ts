/** An alignment corrected by hand: pairs joined, split, and sentences moved between them. No word is lost. */
import { segmentsOf } from '../../alignment/segments.ts';
import { languages, type Bilingual, type Lang } from '../../languages.ts';
import type { DraftPair } from '../draft/types.ts';
import { spaces } from '../files/two-texts.ts';

export type PairEdit =
  /** With the pair after it. */
  | { kind: 'join'; at: number }
  /** After the first sentence of both sides. */
  | { kind: 'split'; at: number }
  /** The last sentence of a side to the pair after it, or the first to the pair before. */
  | { kind: 'down' | 'up'; at: number; lang: Lang };

/** The pairs after an edit; unchanged where it cannot be made. What was touched is sure from then on. */
export function editPairs<P extends DraftPair>(pairs: readonly P[], edit: PairEdit): (P | DraftPair)[] {
  const { at } = edit;
  const own = pairs[at];
  const next = pairs[edit.kind === 'up' ? at - 1 : at + 1];
  if (!own) return [...pairs];
  if (edit.kind === 'split') return replaced(pairs, at, 1, splitPair(own));
  if (!next) return [...pairs];
  if (edit.kind === 'join') return replaced(pairs, at, 2, [joinedPair(own, next)]);
  const first = edit.kind === 'up' ? at - 1 : at;
  const [upper, lower] = edit.kind === 'up' ? [next, own] : [own, next];
  return replaced(pairs, first, 2, movedBetween(upper, lower, edit.lang, edit.kind));
}

function replaced<P extends DraftPair>(
  pairs: readonly P[],
  at: number,
  count: number,
  by: readonly DraftPair[],
): (P | DraftPair)[] {
  const kept = by.filter(({ en, zh }) => en !== '' || zh !== '');
  return [...pairs.slice(0, at), ...kept, ...pairs.slice(at + count)];
}

function joinedPair(one: DraftPair, other: DraftPair): DraftPair {
  const join = (lang: Lang) => joined([one[lang], other[lang]], lang);
  return { en: join('en'), zh: join('zh'), isLoose: false };
}

function splitPair(pair: DraftPair): DraftPair[] {
  const sentences = Object.fromEntries(
    languages.map((lang) => [lang, sentencesOf(pair[lang], lang)]),
  ) as Bilingual<string[]>;
  const part = (from: number, to?: number): DraftPair => ({
    en: joined(sentences.en.slice(from, to), 'en'),
    zh: joined(sentences.zh.slice(from, to), 'zh'),
    isLoose: false,
  });
  return [part(0, 1), part(1)];
}

function movedBetween(upper: DraftPair, lower: DraftPair, lang: Lang, way: 'down' | 'up'): DraftPair[] {
  const above = sentencesOf(upper[lang], lang);
  const below = sentencesOf(lower[lang], lang);
  if (way === 'down') below.unshift(...above.splice(-1));
  else above.push(...below.splice(0, 1));
  return [
    { ...upper, [lang]: joined(above, lang), isLoose: false },
    { ...lower, [lang]: joined(below, lang), isLoose: false },
  ];
}

function sentencesOf(text: string, lang: Lang): string[] {
  return segmentsOf(text, lang).map((segment) => segment.text);
}

function joined(texts: readonly string[], lang: Lang): string {
  return texts.filter((text) => text.trim() !== '').join(spaces[lang]);
}
