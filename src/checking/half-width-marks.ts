/** Marks and spaces in Chinese that belong to Latin text. */

// In order: half-width marks after Chinese, before Chinese, a full stop after Chinese (or after a number
// at the very end: 增长5%.), two hyphens for a dash, a space between Chinese characters. What cannot be
// the end or the beginning is refused before it is walked, so that a row of marks is walked once.
const halfWidth = new RegExp(
  [
    String.raw`(?<=[\p{Script=Han}”’）》])[,;:!?()"']`,
    String.raw`[,;:!?()"'](?=[\p{Script=Han}“‘（《])`,
    String.raw`(?<=\p{Script=Han})\.(?!\d)|\.$(?<=\p{Script=Han}[\d.,]+%?\.)`,
    String.raw`(?<=\p{Script=Han})-{2,}|(?<!-)-{2,}(?=\p{Script=Han})`,
    String.raw`(?<=[\p{Script=Han}，。；：、]) +(?=\p{Script=Han})`,
  ].join('|'),
  'gu',
);

/** How much text on either side shows where a mark stands. */
const context = 6;

/** Every wrong mark of a Chinese text: what it is, where, and with some text around it. */
export function wrongMarks(text: string): { subject: string; index: number; around: string }[] {
  return [...text.matchAll(halfWidth)].map(({ 0: subject, index }) => ({
    subject,
    index,
    around: text.slice(Math.max(0, index - context), index + context),
  }));
}
