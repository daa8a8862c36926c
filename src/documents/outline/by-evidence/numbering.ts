import { ordinalOf } from './ordinal.ts';

/** The number at the front of a line: （一）, 3., PART ONE. */
export interface Numbering {
  /** Which ladder it belongs to: lines of one kind stand on one rung, whatever mark ends their number. */
  kind: NumberingKind;
  value: number;
  /** All that is cut from the front, blanks included. */
  label: string;
}

const numeral = '[〇零一二三四五六七八九十百]{1,6}';
const roman = '[IVXLC]{1,7}';
const englishNumber = String.raw`\d{1,3}|${roman}|[A-Za-z]{3,9}`;

/** Kinds in the order that documents keep as a rule: it decides only where a document itself does not. */
const patterns = {
  book: String.raw`第(${numeral}|\d{1,3})[编篇](?=[\s：:]|$)[\s：:]*`,
  part: String.raw`(?:PART|Part)\s+(${englishNumber})\b[.:：—–-]*\s*(?=[^a-z\s]|$)`,
  division: String.raw`第(${numeral}|\d{1,3})部分(?=[\s：:]|$)[\s：:]*`,
  chapter: String.raw`(?:CHAPTER|Chapter)\s+(${englishNumber})\b[.:：—–-]*\s*(?=[^a-z\s]|$)`,
  zhang: String.raw`第(${numeral}|\d{1,3})章(?=[\s：:]|$)[\s：:]*`,
  section: String.raw`(?:SECTION|Section)\s+(${englishNumber})\b[.:：—–-]*\s*(?=[^a-z\s]|$)`,
  jie: String.raw`第(${numeral}|\d{1,3})节(?=[\s：:]|$)[\s：:]*`,
  article: String.raw`(?:ARTICLE|Article)\s+(\d{1,3}|${roman})\b[.:：—–-]*\s*(?=[^a-z\s]|$)`,
  tiao: String.raw`第(${numeral}|\d{1,3})条(?!所|规|第|的|和|、|至|，|或|与)[\s：:]*`,
  roman: String.raw`(?![CL][.．、:：,])(${roman})\s?[.．、:：,](?![A-Z]\.)\s*(?=\S|$)`,
  han: String.raw`(${numeral})、\s*`,
  stem: String.raw`([甲乙丙丁戊己庚辛])、\s*`,
  letter: String.raw`([A-HJ-NP-U])[.．]\s+(?=\S)`,
  'han-bracket': String.raw`(?:[（(](${numeral})[）)]|([㈠-㈩]))、?\s*`,
  'roman-bracket': String.raw`[（(](${roman})[）)]\s*`,
  // "1 Introduction": taken only where such numbers rise from one, see readNumbered.
  'bare-digit': String.raw`(?!)`,
  digit: String.raw`(\d{1,2})\s?(?:[.．](?!\d)|、)\s*(?=\S|$)`,
  'decimal-2': String.raw`(\d{1,2}\.\d{1,2})(?:[.．、]|(?=\s))\s*(?=\D)`,
  'decimal-3': String.raw`(\d{1,2}\.\d{1,2}\.\d{1,2})[.．、]?\s+`,
  'digit-bracket': String.raw`(?:[（(](\d{1,3})[）)]|([⑴-⒇]))、?\s*`,
  'half-bracket': String.raw`(\d{1,2})[）)]\s*`,
  circled: String.raw`([①-⑳])\s*`,
  'letter-bracket': String.raw`[（(]?([a-h])[）)]\s*`,
  'small-roman': String.raw`[（(]([ivx]{1,5})[）)]\s*`,
} as const;

export type NumberingKind = keyof typeof patterns;

export const numberingKinds = Object.keys(patterns) as NumberingKind[];

const compiled = numberingKinds.map((kind) => ({ kind, pattern: new RegExp(`^(?:${patterns[kind]})`) }));

/** "2 Findings": a number with nothing but a blank behind it, and a capital. */
export function bareNumberOf(text: string): Numbering | undefined {
  const found = /^(\d{1,2})\s+(?=\p{Lu}|\p{Script=Han})/u.exec(text);
  const value = found ? ordinalOf(found[1]!, 'bare-digit') : undefined;
  return value === undefined ? undefined : { kind: 'bare-digit', value, label: found![0] };
}

/** The numbering of a line; undefined where it has none, or where only a number, a year or a name begins so. */
export function numberingOf(text: string): Numbering | undefined {
  for (const { kind, pattern } of compiled) {
    const found = pattern.exec(text);
    if (!found) continue;
    const value = ordinalOf(found[1] ?? found[2] ?? '', kind);
    if (value !== undefined) return { kind, value, label: found[0] };
  }
  return undefined;
}
