import { draft, type Draft, type Outline } from './draft.ts';

/**
 * News stories. The first paragraph is the title; a further story's headline may stand elsewhere on the
 * page (as a caption), and is moved to where the catalog says that the story begins.
 */
export const news: Outline = (paragraphs, { parts = [] }) => {
  const known = parts.filter(({ begins }) => hasStart(paragraphs, begins));
  const headings = new Map<string, Draft>();
  const rest: Draft[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const part = known.find(({ heading }) => heading === paragraph.text);
    if (part && index > 0) headings.set(part.begins, draft(paragraph, { kind: 'heading', depth: 2 }));
    else rest.push(draft(paragraph, index === 0 ? { kind: 'title' } : {}));
  }
  return rest.flatMap((block) => {
    for (const [begins, heading] of headings) {
      if (!block.paragraph.text.startsWith(begins)) continue;
      headings.delete(begins);
      return [heading, block];
    }
    return [block];
  });
};

function hasStart(paragraphs: Parameters<Outline>[0], begins: string): boolean {
  return paragraphs.some(({ text }, index) => index > 0 && text.startsWith(begins) && text !== begins);
}
