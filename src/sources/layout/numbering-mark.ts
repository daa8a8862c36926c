/**
 * Numbering or a bullet at the front of a line, in either language: no such line goes on with the one before
 * it. What kind of numbering it is, the outline says.
 */
const marks = [
  // 一、 （一） 1． (1) 1) ① 第一章
  String.raw`[〇零一二三四五六七八九十百]{1,5}、`,
  String.raw`[（(](?:[〇零一二三四五六七八九十百]{1,5}|\d{1,3}|[A-Za-z]|[IVXivx]{1,6})[）)]`,
  String.raw`\d{1,3}[.．、)）](?!\d)`,
  // 2.1 Findings; "12.5 percent" goes on from the line before
  String.raw`\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.．、 \u3000\t](?!\p{Ll})`,
  String.raw`[IVXLC]{1,6}[.．、:：]`,
  String.raw`[A-Za-z][.)]\s`,
  String.raw`[①-⑳㈠-㈩⑴-⒇]`,
  String.raw`第[〇零一二三四五六七八九十百\d]{1,5}(?:[编篇章节条]|部分)`,
  String.raw`(?:Part|PART|Chapter|CHAPTER|Section|SECTION|Article|ARTICLE)\s+(?:\d|[IVX]{1,5}\b|[A-Z]{3})`,
  String.raw`(?:Annex|ANNEX|Appendix|APPENDIX|Box|Table)\s+(?:\d|[IVX]{1,5}\b|[A-Z]\b)`,
  String.raw`附[件表录]|专栏|表\s?\d|图\s?\d|注[：:]|Notes?:`,
  // 9:30—9:45
  String.raw`\d{1,2}[:：]\d{2}(?=\D)`,
  // bullets
  String.raw`[-–—•·●▪■◆*]\s*\S`,
].join('|');

const numberingMark = new RegExp(`^(?:${marks})`, 'u');

export function beginsWithMark(text: string): boolean {
  return numberingMark.test(text);
}

/** A mark and nothing else: "1.", "（一）", "•". */
const onlyMark =
  /^(?:[〇零一二三四五六七八九十百\d]{1,5}[.．、)）]?|[（(][^（）()\s]{1,5}[）)]|[-–—•·●▪■◆*])$/;

export function isOnlyMark(text: string): boolean {
  return onlyMark.test(text) && !/^\d+$/.test(text);
}
