import { draft, type Draft, type Outline } from './draft.ts';

const finalStop = /[.!?:;,。]["”’)]*$/;
const byline = /^(?:written )?by /i;
/** Longer lines without a final stop are sentences that lost it. */
const headingWords = 14;

/**
 * An article whose headings are told only by their look: a short line without a final stop. A run of them
 * after a colon is a list.
 */
export const plainHeadings: Outline = (paragraphs) => {
  const drafts: Draft[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = drafts.at(-1);
    if (index === 0) drafts.push(draft(paragraph, { kind: 'title' }));
    else if (index === 1 && byline.test(paragraph.text)) drafts.push(draft(paragraph, { kind: 'byline' }));
    else if (!isShortLine(paragraph.text)) drafts.push(draft(paragraph));
    else if (before?.kind === 'item' || before?.paragraph.text.endsWith(':'))
      drafts.push(draft(paragraph, { kind: 'item' }));
    else drafts.push(draft(paragraph, { kind: 'heading', depth: 2 }));
  }
  return drafts;
};

function isShortLine(text: string): boolean {
  return !finalStop.test(text) && text.split(/\s+/).length <= headingWords;
}
