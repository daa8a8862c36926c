/** A translation to fill in: ids and source text, laid around what is translated already. */
import { otherLanguage, type Bilingual } from '../languages.ts';
import type { Block, Document } from './types.ts';

const names: Bilingual = { en: 'English', zh: 'Chinese' };
const blockKey = /^["']?(p\d+)["']?\s*:/;

/**
 * The text of `content/translations/<slug>.<lang>.yaml` with every block that is to be translated, in reading
 * order. What `existing` has stays to the letter, its comments too; a block that it lacks is added, with the
 * source of each sentence as a comment and nothing behind the colon. Twice the same is once the same.
 *
 * @param existing a translation that was read without problems; undefined where there is none
 */
export function translationSkeleton(document: Document, existing?: string): string {
  const { head, blocks } = piecesOf(existing ?? headOf(document));
  const wanted = document.blocks.filter(
    ({ lang, sentences }) => lang === document.lang && sentences.length > 0,
  );
  const isWanted = new Set(wanted.map(({ id }) => id));
  const pieces = document.blocks.flatMap((block) => {
    const written = blocks.get(block.id);
    if (written !== undefined) return [written];
    return isWanted.has(block.id) ? [emptyBlock(block)] : [];
  });
  return [head, ...pieces].join('');
}

function headOf({ slug, lang }: Document): string {
  const other = otherLanguage(lang);
  return [
    `# ${names[other]} of ${slug}. Write it behind the colons, in quotation marks where it holds ": " or " #";`,
    '# what has nothing behind its colon is still to be translated, and the pages say so. Two sentences as one:',
    `# s3-s4: …; one as two: s3: [… , …]; with a note: s3: {${other}: …, note: {en: …, zh: …}}.`,
    '',
    '',
  ].join('\n');
}

function emptyBlock({ id, label, text, sentences }: Block): string {
  const lines = sentences.flatMap(({ start, end }, index) => {
    const source = `${index === 0 ? label : ''}${text.slice(start, end)}`.replace(/\s+/g, ' ').trim();
    return [`  # ${source}`, `  s${index + 1}:`];
  });
  return [`${id}:`, ...lines, ''].join('\n');
}

/** A file cut before each block; comments right above a block belong to it. */
function piecesOf(text: string): { head: string; blocks: Map<string, string> } {
  const lines = text.split(/(?<=\n)/);
  if (lines.at(-1) && !lines.at(-1)!.endsWith('\n')) lines.push(`${lines.pop()}\n`);
  const starts = lines.flatMap((line, index) => {
    const id = blockKey.exec(line)?.[1];
    if (id === undefined) return [];
    let from = index;
    while (from > 0 && /^#/.test(lines[from - 1]!)) from--;
    return [{ id, from }];
  });
  const until = (index: number) => starts[index]?.from ?? lines.length;
  return {
    head: lines.slice(0, until(0)).join(''),
    blocks: new Map(starts.map(({ id, from }, index) => [id, lines.slice(from, until(index + 1)).join('')])),
  };
}
