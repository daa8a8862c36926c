/**
 * The numbering or marker at the front of a heading, question or item. The outlines cut it from the source;
 * where they did, it is cut here from the translation, so that both sides have the bare text.
 */
import type { Bilingual, Lang } from '../languages.ts';

const numeral = '[〇零一二三四五六七八九十百]+';

/** Written before the first text of a block; each with the mark or the blank that ends it. */
const numbered: Bilingual<RegExp> = {
  zh: startsWith([
    // 一、 甲、 1、 1. 1． but not 1.5
    String.raw`(?:${numeral}|[甲乙丙丁戊己庚辛壬癸])、`,
    String.raw`(?:\d+|[IVX]+|[A-Z])(?:[、．]|\.(?!\d)|,(?!\d))`,
    // （一） (1) （1）、
    String.raw`[（(](?:${numeral}|\d+|[a-z])[）)]、?`,
    String.raw`[①-⑳㈠-㈩⑴-⒇]`,
    // 第一章　 第二部分：
    String.raw`第(?:${numeral}|\d+)(?:[章节条编篇]|部分)[：、]?`,
    // 问1： 答： 问题一：
    String.raw`(?:[问答]题?|[QA])(?:${numeral}|\d+)?[：:]`,
  ]),
  en: startsWith([
    // (1) (iv) (a)
    String.raw`\((?:\d+|[ivx]+|[IVX]+|[a-z])\)`,
    // 1. I. A. but not 1.5 and no initial (J. Smith)
    String.raw`(?:\d+|[IVX]+)(?:\.(?!\d)|\)|,(?!\d))`,
    String.raw`(?:Article|Section|Chapter|Part|PART|CHAPTER|ARTICLE)\s+(?:\d+|[IVX]+|[A-Z][a-z]+|[A-Z]{3,})\b[.:]?`,
    String.raw`(?:Question|Answer|[QA])\s?\d*:`,
  ]),
};
const bullet = /^[-–—·•●▪]\s*/;

function startsWith(kinds: readonly string[]): RegExp {
  return new RegExp(`^(?:${kinds.join('|')})\\s*`);
}

/**
 * Splits a translated text into its label and the rest, where the source has a label. Text is never left empty.
 *
 * @param sourceLabel what was cut from the front of the source block: "(3) ", "Q1: ", "- "; empty for none
 */
export function splitLabel(text: string, sourceLabel: string, lang: Lang): { label: string; text: string } {
  if (sourceLabel === '') return { label: '', text };
  const kind = /[\p{L}\p{N}]/u.test(sourceLabel) ? numbered[lang] : bullet;
  const label = kind.exec(text)?.[0] ?? '';
  return label.length < text.length ? { label, text: text.slice(label.length) } : { label: '', text };
}
