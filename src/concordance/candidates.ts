import type { Document } from '../documents/types.ts';
import type { Concordance } from './types.ts';

/** A phrase that no term covers and that a translator may look up. */
export interface Candidate {
  phrase: string;
  kind: 'quoted' | 'capitalised' | 'repeated';
  /** `slug p12`, once for each time. */
  places: string[];
}

const quoted = /[“"]([^“”"]{3,80})[”"]/g;
const capitalised =
  /(?<![.!?]["”]? |^)\b[A-Z][\p{L}’'&-]+(?:(?: (?:of|and|for|the|on|in|to|with))* [A-Z][\p{L}’'&-]+)*/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu;
const functionWords = new Set(
  'a an the and or but of in on at to for from by with as is are was were be been being has have had will would should shall can could may might must do does did not no nor so than that this these those it its their our we you he she they them us his her who which what when where while also more most such other others each every all any some both between into through during within under over about after before since until per via up out off own well better best new good great further fully make made makes making take taken taking give given giving need needs needed us one two three first second'.split(
    ' ',
  ),
);

/**
 * What the glossary does not know yet: quoted phrases, capitalised phrases, and phrases of two to
 * five words that stand at least `atLeast` times, all outside linked terms. Most frequent first.
 */
export function unlinkedCandidates(
  documents: readonly Document[],
  concordance: Concordance,
  atLeast = 2,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (phrase: string, kind: Candidate['kind'], place: string) => {
    const key = `${kind} ${phrase.toLowerCase()}`;
    const candidate = found.get(key);
    if (candidate) candidate.places.push(place);
    else found.set(key, { phrase, kind, places: [place] });
  };
  for (const document of documents) {
    for (const block of document.blocks.filter(({ lang }) => lang === 'en')) {
      const place = `${document.slug} ${block.id}`;
      const uses = concordance.byBlock.get(place) ?? [];
      const isCovered = (start: number, end: number) =>
        uses.some((use) => use.start < end && use.end > start);
      for (const match of block.text.matchAll(quoted))
        if (!isCovered(match.index, match.index + match[0].length)) add(match[1]!, 'quoted', place);
      for (const gap of gapsOf(block.text, uses)) {
        for (const match of gap.matchAll(capitalised))
          if (!functionWords.has(match[0].toLowerCase())) add(match[0], 'capitalised', place);
        for (const phrase of phrasesOf(gap)) add(phrase, 'repeated', place);
      }
    }
  }
  const repeated = [...found.values()].filter(
    ({ kind, places }) => kind !== 'repeated' || places.length >= atLeast,
  );
  return repeated
    .filter((candidate) => !isPartOfLonger(candidate, repeated))
    .sort((a, b) => b.places.length - a.places.length || a.phrase.localeCompare(b.phrase));
}

function gapsOf(text: string, uses: readonly { start: number; end: number }[]): string[] {
  const gaps: string[] = [];
  let at = 0;
  for (const { start, end } of uses) {
    gaps.push(text.slice(at, start));
    at = end;
  }
  return [...gaps, text.slice(at)];
}

/** Runs of two to five words between marks that neither begin nor end with a function word or a number. */
function phrasesOf(gap: string): string[] {
  return gap.split(/[.,;:!?()[\]“”"—]+/).flatMap((stretch) => {
    const words = stretch.match(word) ?? [];
    const isOuter = (item: string | undefined) =>
      item !== undefined && item.length > 2 && !functionWords.has(item.toLowerCase()) && !/^\d/.test(item);
    return words.flatMap((first, start) =>
      isOuter(first)
        ? [2, 3, 4, 5]
            .filter((length) => start + length <= words.length && isOuter(words[start + length - 1]))
            .map((length) =>
              words
                .slice(start, start + length)
                .join(' ')
                .toLowerCase(),
            )
        : [],
    );
  });
}

function isPartOfLonger(candidate: Candidate, all: readonly Candidate[]): boolean {
  const phrase = ` ${candidate.phrase.toLowerCase()} `;
  return (
    candidate.kind === 'repeated' &&
    all.some(
      (other) =>
        other !== candidate &&
        other.places.length >= candidate.places.length &&
        ` ${other.phrase.toLowerCase()} `.includes(phrase),
    )
  );
}
