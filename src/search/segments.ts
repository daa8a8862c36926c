let segmenter: Intl.Segmenter | undefined;

/**
 * A Chinese text cut into words, as the dictionary of the browser has them; undefined where it has none. To load that
 * takes a slow phone more than a tenth of a second: it is loaded with the first text.
 */
export function segmentsOf(text: string): string[] | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
