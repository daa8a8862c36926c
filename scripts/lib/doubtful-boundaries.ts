import type { Document } from '../../src/documents/types.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import type { MatchForm } from '../../src/matching/types.ts';
import { createWordBoundaries } from '../../src/matching/word-boundaries.ts';
import { chineseWords } from '../../src/matching/words.ts';

/** Evidence, for or against, that decides nothing safely. */
const doubt = 1.5;

/** The places where it is nearly as probable that a Chinese term stands there as that it cuts a word. */
export function doubtfulBoundaries(documents: readonly Document[], forms: readonly MatchForm[]): string[] {
  const boundaries = createWordBoundaries(chineseWords(), forms);
  const matcher = createMatcher(forms, { words: new Map() });
  return documents.flatMap(({ slug, blocks }) =>
    blocks
      .filter(({ lang }) => lang === 'zh')
      .flatMap(({ id, text }) =>
        matcher.match(text, 'zh').matches.flatMap(({ start, end }) => {
          const evidence = boundaries.crossingEvidence(text, start, end);
          if (Math.abs(evidence) > doubt) return [];
          const [before, after] = [text.slice(Math.max(0, start - 5), start), text.slice(end, end + 5)];
          const verdict = evidence > 0 ? 'not linked' : 'linked';
          return [`${slug} ${id}: ${before}⟦${text.slice(start, end)}⟧${after} (${verdict})`];
        }),
      ),
  );
}
