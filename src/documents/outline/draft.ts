import type { LineOverrides } from '../../sources/layout/line-overrides.ts';
import type { Paragraph } from '../../sources/types.ts';
import type { Block } from '../types.ts';

/** A paragraph whose part in the document is known; ids and sentences come later. */
export interface Draft extends Pick<Block, 'kind' | 'lang' | 'label' | 'depth' | 'runIn' | 'speaker'> {
  paragraph: Paragraph;
}

/** Gives every paragraph its part, in reading order; none is lost. */
export type Outline = (paragraphs: readonly Paragraph[], hints: OutlineHints) => Draft[];

/** What only an editor can know about a document's structure; from the catalog. */
export interface OutlineHints {
  /** Texts that the page runs on without a break: the paragraph that is the heading, and where the text begins. */
  parts?: readonly { heading: string; begins: string }[] | undefined;
  /** Who asks and who answers. */
  speakers?: { question?: string | undefined; answer?: string | undefined } | undefined;
  /** What single lines of the source are, by number: the outline by evidence takes an editor's word. */
  lines?: LineOverrides | undefined;
}

/** A draft of a paragraph without a marker, unless `parts` says otherwise. */
export function draft(paragraph: Paragraph, parts: Partial<Omit<Draft, 'paragraph' | 'lang'>> = {}): Draft {
  return { paragraph, kind: 'paragraph', lang: languageOf(paragraph.text), label: '', ...parts };
}

/** Chinese where at least half of the letters are Chinese characters: a Chinese head may stand over an English text. */
function languageOf(text: string): Draft['lang'] {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return han > 0 && han * 2 >= letters ? 'zh' : 'en';
}

/** The marker at the front of a text, white space included; empty where there is none. */
export function marker(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}
