import { isDate } from './dates.ts';
import { fieldOf } from './fields.ts';
import { endsSentence, endsWithStop, isShort, wordsIn, type Line } from './line.ts';
import { numberingOf } from './numbering.ts';

const number = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const letter = String.raw`(?:\d{1,2}|[IVX]{1,4}|[A-H])`;
const annexZh = '(?:附件|附录|附表)';
const annexEn = '(?:Annex|Appendix|Attachment|Enclosure|ANNEX|APPENDIX|ATTACHMENT)';
const annexHead = new RegExp(String.raw`^${annexZh}\s?${number}?[：:]?$|^${annexEn}(?:\s${letter})?[.:]?$`);
const annexTitle = new RegExp(
  String.raw`^${annexZh}\s?${number}[：:\s]\s*(?=\S)|^${annexEn}\s${letter}[.:]?\s+(?=\S)`,
);
const annexList = /^(?:附件|附表|附录|Annex|Annexes|Attachments?|Enclosures?|Appendices)[：:]\s*(?=\S)/;

/** Footnotes are told by their mark at the end of a text or under a table. */
const noteHead =
  /^(?:注|备注|说明|注释|资料来源|数据来源)[：:]\s*|^(?:Notes?|Remarks?|Sources?|Footnotes?)[:：]\s*/i;
const noteMark = /^(?:\[\d{1,3}\]|〔\d{1,3}〕|［\d{1,3}］|[①-⑳]|[*†‡※]{1,3}(?=[^*\s]|\s\S))\s*/;

/** The foot of a text: annexes and their list, who signs and when, footnotes. */
export function readTail(lines: readonly Line[], headEnds: number): void {
  readAnnexes(lines, headEnds);
  readFootnotes(lines, headEnds);
  readSignatures(lines, headEnds);
}

function readAnnexes(lines: readonly Line[], headEnds: number): void {
  for (let index = headEnds; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.part) continue;
    const list = annexList.exec(line.text)?.[0];
    if (list !== undefined) {
      line.part = { kind: 'annex', label: list };
      while (isListed(lines[index + 1])) lines[++index]!.part = { kind: 'annex' };
    } else if (annexHead.test(line.text)) {
      line.part = { kind: 'annex', depth: 2 };
      line.opensText = true;
      const next = lines[index + 1];
      if (next && !next.part && !endsWithStop(next.text) && isShort(next.text) && !numberingOf(next.text)) {
        next.part = { kind: 'heading', depth: 3 };
      }
    } else if (annexTitle.test(line.text) && !endsSentence(line.text) && wordsIn(line.text) <= 25) {
      line.part = { kind: 'annex', depth: 2 };
      line.opensText = true;
    }
  }
}

/** A further annex in the list: "2. Division of tasks". */
function isListed(line: Line | undefined): boolean {
  if (!line || line.part || endsSentence(line.text)) return false;
  const numbered = numberingOf(line.text);
  return numbered?.kind === 'digit' && numbered.value > 1;
}

function readFootnotes(lines: readonly Line[], headEnds: number): void {
  let open = false;
  const lastRun = trailingRun(lines, headEnds);
  for (let index = headEnds; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.part) {
      open = false;
      continue;
    }
    const head = noteHead.exec(line.text)?.[0];
    if (head === line.text && noteMark.test(lines[index + 1]?.text ?? '')) {
      line.part = { kind: 'footnote' };
      open = true;
      continue;
    }
    const mark = noteMark.exec(line.text)?.[0];
    const underTable = lines[index - 1]?.part?.kind === 'table' && (mark ?? head) !== undefined;
    if (
      head !== undefined &&
      head.length < line.text.length &&
      (underTable || index >= lastRun || open || follows(lines, index))
    ) {
      line.part = { kind: 'footnote', label: head };
      open = true;
    } else if (
      mark !== undefined &&
      mark.length < line.text.length &&
      (open || underTable || index >= lastRun || isReferredTo(mark.trim(), lines, index))
    ) {
      line.part = { kind: 'footnote', label: mark };
      open = true;
    } else open = false;
  }
}

/** 首台（套）重大技术装备②, in what stands above: at the foot of a page its note follows. */
function isReferredTo(mark: string, lines: readonly Line[], index: number): boolean {
  if (!/^[①-⑳]$/.test(mark)) return false;
  return lines.slice(Math.max(0, index - farthestReference), index).some(({ text }) => {
    const at = text.indexOf(mark);
    return at > 0 && /[\p{L}）)”》]/u.test(text[at - 1]!);
  });
}

/** "Notes:" stands near the end of the text, or a line marked as a note follows it. */
function follows(lines: readonly Line[], index: number): boolean {
  return index >= lines.length - 2 || noteMark.test(lines[index + 1]!.text);
}

/** Where the lines at the end begin that all bear a footnote's mark; circled numbers alone are a list. */
function trailingRun(lines: readonly Line[], headEnds: number): number {
  const isStarred = lines.some(({ text }) => /[^\s*][*†‡※]{1,3}(?=[\s.,;。，；]|$)/.test(text));
  const mark = isStarred ? /^(?:\[\d|〔\d|［\d|[*†‡※])/ : /^(?:\[\d|〔\d|［\d|[†‡※])/;
  let at = lines.length;
  while (at > headEnds + 1 && mark.test(lines[at - 1]!.text) && !lines[at - 1]!.part) at--;
  return at;
}

/** A note stands on the page of what it explains. */
const farthestReference = 12;

const valediction =
  /^(?:Yours|Sincerely|Best|Kind|With|Respectfully)\b[^.:;]{0,30},$|^(?:此致|敬礼|特此(?:通知|函告|公告|报告))[！!。]?$/;
const release = /^[（(]此件.{2,14}[）)]$/;

/** Under the signature, to whom copies go and when it was printed. */
const copies = /^(?:抄送|分送|报送|主题词|Cc|Copies to)[:：]\s*(?=\S)/i;
const printed = /^\p{Script=Han}{2,30}\s{1,40}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s?印发$/u;

/** A body and a date alone at the end of a letter, with up to this many bodies above the date. */
const mostSigners = 8;

function readSignatures(lines: readonly Line[], headEnds: number): void {
  for (let index = headEnds + 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (!line.part && release.test(line.text)) line.part = { kind: 'footnote' };
    const copied = line.part ? undefined : copies.exec(line.text)?.[0];
    if (copied !== undefined) line.part = { kind: 'footnote', label: copied };
    if (!line.part && printed.test(line.text)) line.part = { kind: 'footnote' };
    if (!line.part && valediction.test(line.text)) signLetter(lines, index);
    if (line.part || !isDate(line.text)) continue;
    line.part = { kind: 'signature' };
    openNext(lines[index + 1], lines[index + 2]);
    for (let at = index - 1; at > headEnds && index - at <= mostSigners; at--) {
      const signer = lines[at]!;
      if (!signer.part && valediction.test(signer.text)) signer.part = { kind: 'signature' };
      const isOther =
        endsWithStop(signer.text) ||
        wordsIn(signer.text) > 14 ||
        fieldOf(signer.text) !== undefined ||
        /^[-•·]\s/.test(signer.text);
      if (signer.part || isOther || numberingOf(signer.text)) break;
      signer.part = { kind: 'signature' };
    }
  }
}

/** Who signs a letter without a date: short lines under "Yours sincerely," to the end of the text. */
function signLetter(lines: readonly Line[], at: number): void {
  const under = lines.slice(at + 1);
  const signs = ({ part, text }: Line) => !part && isShort(text) && !endsWithStop(text);
  if (under.length === 0 || under.length > mostSigners / 2 || !under.every(signs)) return;
  for (const line of lines.slice(at)) line.part = { kind: 'signature' };
}

/** After an order and its date stands the title of what it puts into force. */
function openNext(line: Line | undefined, next: Line | undefined): void {
  if (!line || line.part || !next || !isShort(line.text) || endsWithStop(line.text)) return;
  if (
    numberingOf(line.text) ||
    annexHead.test(line.text) ||
    annexTitle.test(line.text) ||
    release.test(line.text)
  )
    return;
  line.part = { kind: 'heading', depth: 2 };
  line.opensText = true;
}
