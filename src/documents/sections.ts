import type { Block, Section } from './types.ts';

/** Nests blocks by the depth of their headings; the matter before the first heading is a section without one. */
export function nestSections(blocks: readonly Block[]): Section[] {
  const top: Section[] = [];
  const open: Section[] = [];
  for (const block of blocks) {
    if (block.depth === undefined) {
      if (open.length === 0) open.push(addTo(top, { blocks: [], sections: [] }));
      open.at(-1)!.blocks.push(block);
      continue;
    }
    while (open.length > 0 && (open.at(-1)!.heading?.depth ?? Infinity) >= block.depth) open.pop();
    open.push(addTo(open.at(-1)?.sections ?? top, { heading: block, blocks: [], sections: [] }));
  }
  return top;
}

function addTo(sections: Section[], section: Section): Section {
  sections.push(section);
  return section;
}
