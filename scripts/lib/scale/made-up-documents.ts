import { languages, type Bilingual, type Lang } from '../../../src/languages.ts';
import type { Pipeline } from '../pipeline.ts';

/** A paragraph of a real document in both languages, and whether it heads others. */
interface Passage extends Bilingual {
  isHeading: boolean;
}

/** English words of a made-up document: what a long policy article has. */
const length = 3000;
/** Paragraphs under a heading. */
const underHeading = 7;

/** Passages of the documents that are there in both languages. */
export function passagesOf({ documents, translated }: Pick<Pipeline, 'documents' | 'translated'>): Passage[] {
  return translated.flatMap((chinese) => {
    const source = documents.find(({ slug }) => slug === chinese.slug)!;
    const byId = new Map(chinese.blocks.map((block) => [block.id, block]));
    return source.blocks.flatMap((block) => {
      const other = byId.get(block.id);
      if (!other || block.lang !== 'en' || block.kind === 'title') return [];
      return [{ en: block.text.trim(), zh: other.text.trim(), isHeading: block.kind === 'heading' }];
    });
  });
}

/**
 * A document of some thousand words in both languages, of passages in an order that chance gives: a title of
 * its own, numbered headings, paragraphs.
 */
export function madeUpDocument(
  number: number,
  passages: readonly Passage[],
  random: () => number,
): Bilingual {
  const headings = passages.filter(({ isHeading }) => isHeading);
  const paragraphs = passages.filter(({ isHeading }) => !isHeading);
  const pick = (from: readonly Passage[]) => from[Math.floor(random() * from.length)]!;
  const lines: Record<Lang, string[]> = {
    en: [`Report on the Work of the Government of County ${number}`],
    zh: [`第${number}县政府工作报告`],
  };
  let words = 0;
  for (let at = 0; words < length; at += 1) {
    const isHeading = at % (underHeading + 1) === 0;
    const passage = pick(isHeading ? headings : paragraphs);
    const part = 1 + Math.floor(at / (underHeading + 1));
    lines.en.push(isHeading ? `${part}. ${bare(passage.en)}` : passage.en);
    lines.zh.push(isHeading ? `${part}. ${bare(passage.zh)}` : passage.zh);
    words += passage.en.split(' ').length;
  }
  return { en: text(lines.en), zh: text(lines.zh) };
}

/** The entry of the catalog of a made-up document. */
export function madeUpEntry(number: number): string {
  const slug = slugOf(number);
  const texts = languages.map((lang) => {
    const status = lang === 'en' ? 'official-translation' : 'original';
    return (
      `    - lang: ${lang}\n      status: ${status}\n      file: ${slug}.${lang}.txt\n` +
      `      publisher: { en: County ${number}, zh: 第${number}县 }\n      published: 2024-01-23\n`
    );
  });
  return (
    `- slug: ${slug}\n  titles: { en: Work report of County ${number}, zh: 第${number}县工作报告 }\n` +
    `  kind: work-report\n  delivered: 2024-01-23\n  texts:\n${texts.join('')}`
  );
}

export function slugOf(number: number): string {
  return `county-report-${number}`;
}

/** A heading without the number that it had where it stood. */
function bare(heading: string): string {
  return heading.replace(/^[\s\dIVXivx一二三四五六七八九十（）().、．:：]+(?=\S)/, '');
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('\n');
}
