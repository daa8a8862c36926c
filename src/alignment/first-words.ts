/** Sentences and paragraphs of a text that a person names by their first words: one, or a list of such. */
import type { Problem } from '../problem.ts';
import type { DocumentSegment } from './document-segments.ts';
import type { Span } from './types.ts';

/** What is wrong with a name. */
export type Words = Pick<Problem, 'rule' | 'found' | 'expected' | 'mend'>;

/** The stretch of sentences that stand one behind the other, each named, or what is wrong with them. */
export function sentencesNamed(written: unknown, segments: readonly DocumentSegment[]): Span | Words {
  const texts: unknown[] = Array.isArray(written) ? written : [written];
  let span: Span | undefined;
  for (const text of texts) {
    if (!isWords(text)) return wordless(text, 'the first words of a sentence, a list of such, or none');
    const found = placesOf(text, segments);
    const next = span?.to;
    const at = next !== undefined && found.includes(next) ? next : found.length === 1 ? found[0]! : undefined;
    if (at === undefined) return unclear(text, found.length, 'sentence');
    if (next !== undefined && at !== next)
      return {
        rule: 'alignment-order',
        found: `“${text}”, which does not follow the words before it`,
        expected: 'sentences that follow one another',
        mend: 'Name the sentences of one stretch, in order.',
      };
    span = { from: span?.from ?? at, to: at + 1 };
  }
  return span ?? unclear('', 0, 'sentence');
}

/** The ids of paragraphs, each named, or what is wrong with them. */
export function paragraphsNamed(written: unknown, segments: readonly DocumentSegment[]): string[] | Words {
  const texts: unknown[] = Array.isArray(written) ? written : [written];
  const blocks: string[] = [];
  for (const text of texts) {
    if (!isWords(text))
      return wordless(text, 'the first words of a paragraph of the other text, or a list of such');
    const found = placesOf(text, segments).map((index) => segments[index]!);
    const [only, ...others] = found.filter(({ isFirst }) => isFirst);
    if (!only || others.length > 0) return unclear(text, others.length + (only ? 1 : 0), 'paragraph');
    blocks.push(only.block);
  }
  return blocks;
}

/** Where a sentence begins with these words, white space and kinds of quotation marks apart. */
function placesOf(words: string, segments: readonly DocumentSegment[]): number[] {
  const wanted = plain(words);
  return segments.flatMap(({ text }, index) => (plain(text).startsWith(wanted) ? [index] : []));
}

function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

function isWords(written: unknown): written is string {
  return typeof written === 'string' && written.trim() !== '';
}

function wordless(written: unknown, expected: string): Words {
  return {
    rule: 'alignment-words',
    found: JSON.stringify(written ?? null),
    expected,
    mend: 'Copy the first words of the sentence; put them in quotation marks if they are a number.',
  };
}

function unclear(text: string, count: number, what: 'sentence' | 'paragraph'): Words {
  const those = 'of the other text';
  return {
    rule: 'alignment-words',
    found: `“${text}”: ${count === 0 ? `no ${what} ${those} begins` : `${count} ${what}s ${those} begin`} so`,
    expected: `the first words of one ${what}`,
    mend: count === 0 ? 'Copy the words from the text, after cleaning.' : 'Add the words that follow.',
  };
}
