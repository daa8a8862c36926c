import { holdsDate, isDate } from './dates.ts';
import { fieldOf, isLabel } from './fields.ts';
import {
  isBodyName,
  isByline,
  isChinesePerson,
  isCredit,
  isDocumentNumber,
  isIssue,
  isLetterhead,
  isName,
  isNamedByKind,
  isOccasion,
  isOpening,
  isSpoken,
  standsAboveTitle,
} from './head-marks.ts';
import { isAtTime } from './lists.ts';
import { endsSentence, endsWithColon, endsWithStop, isShort, wordsIn, type Line, type Part } from './line.ts';
import { numberingOf } from './numbering.ts';
import { isAddressee, isAddressees, isGreeting, isSalutation } from './salutations.ts';
import { isSpeakerLine } from './speaker-names.ts';

/** Under the text, a word of the page may follow those who wrote it. */
const creditLines = 3;
const titleField = /^(?:Subject|Title|主题|标题|题目)[:：]/;

/**
 * What stands before the text itself: titles (one in each language), the occasion and date, who speaks, the
 * document number, the body that is addressed.
 *
 * @returns the index of the first line that is no part of it
 */
export function readHead(lines: readonly Line[]): number {
  const bodyAt = lines.findIndex((line, index) => line.part !== undefined || isBody(line, index, lines));
  const end = bodyAt < 0 ? lines.length : bodyAt;
  readAboveTitle(lines.slice(0, end));
  const titled = new Set<Line['lang']>();
  for (let index = 0; index < end; index++) {
    const line = lines[index]!;
    line.part ??= headPart(line, lines, index, {
      titled,
      isLast: index === end - 1 && index < lines.length - 1,
    });
    if (line.part?.kind === 'title') titled.add(line.lang);
  }
  readSalutations(lines, end);
  for (const line of lines.slice(Math.max(end, lines.length - creditLines)))
    if (!line.part && isCredit(line.text)) line.part = { kind: 'byline' };
  const first = lines.findIndex(({ part }) => part === undefined);
  // What stands under a line that is no part of the head is none either.
  for (const line of first < 0 ? [] : lines.slice(first, end))
    if (line.part?.kind === 'heading' && !isOpening(line.text)) line.part = undefined;
  return first < 0 ? end : Math.min(end, first);
}

/** Names of bodies, and who may read it, above a title that says of which kind the document is, or is longer. */
function readAboveTitle(head: readonly Line[]): void {
  const named = head.findIndex(({ text }) => isNamedByKind(text));
  const isUnderBody = named < 0 && isBodyName(head[0]?.text ?? '');
  const last = isUnderBody ? head.findIndex(({ text }) => isTitleUnderBody(text)) : named;
  const title = head[last];
  if (!title) return;
  let first = last;
  while (first > 0 && head[first]!.isNextLine && goesOverTwoLines(head[first - 1]!, title.lang)) first -= 1;
  const above = head.slice(0, first);
  const isAbove = ({ text, lang }: Line) =>
    lang === title.lang && (standsAboveTitle(text) || isNumberOrDay(text) || fieldOf(text) !== undefined);
  if (above.length === 0 || !above.every(isAbove)) return;
  for (const line of above) line.part = partAboveTitle(line.text);
  for (const line of head.slice(first, last + 1)) line.part = { kind: 'title' };
}

function goesOverTwoLines({ text, lang }: Line, langOfTitle: Line['lang']): boolean {
  const isOther =
    standsAboveTitle(text) || isNumberOrDay(text) || isNamedByKind(text) || fieldOf(text) !== undefined;
  return lang === langOfTitle && !isOther && !endsWithStop(text);
}

function isNumberOrDay(text: string): boolean {
  return isDocumentNumber(text) || isIssue(text) || isDate(text) || isOccasion(text) || isDatedBody(text);
}

/** 营口市人民政府办公室　　2025年2月19日, on the line above the title of minutes. */
function isDatedBody(text: string): boolean {
  return holdsDate(text) && isShort(text) && !endsWithStop(text);
}

function partAboveTitle(text: string): Part {
  if (isDocumentNumber(text)) return { kind: 'number' };
  if (isNumberOrDay(text)) return { kind: 'dateline' };
  const field = fieldOf(text);
  return field === undefined ? { kind: 'byline' } : { kind: 'paragraph', runIn: field.length };
}

function isTitleUnderBody(text: string): boolean {
  const isOther =
    isOccasion(text) || isByline(text) || isDate(text) || isDocumentNumber(text) || holdsDate(text);
  return (
    !standsAboveTitle(text) && !isOther && isShort(text) && !endsWithStop(text) && fieldOf(text) === undefined
  );
}

/** The first line that is no part of the head: a sentence, a numbered line, words to the audience. */
function isBody(line: Line, index: number, lines: readonly Line[]): boolean {
  const { text } = line;
  if (isSalutation(text) || (index > 0 && isAddressees(text)) || greetsWith(lines, index)) return true;
  if (isHeadLabel(lines, index)) return false;
  if (isSpeakerLine(text)) return true;
  if (isDocumentNumber(text) || fieldOf(text) !== undefined) return false;
  const numbered = numberingOf(text);
  if (numbered && !(index === 0 && !numberingOf(lines[1]?.text ?? ''))) return true;
  if (/^[-•·●▪■*]\s/.test(text) || isAtTime(text)) return true;
  if (endsSentence(text) && !isOccasion(text)) {
    return index > 0
      ? wordsIn(text) > 4 || isGreeting(text)
      : wordsIn(text) > 25 || (/[.。]$/.test(text) && wordsIn(text) > 8);
  }
  return wordsIn(text) > 60 || (index > 0 && endsWithColon(text) && !isShort(text));
}

/** "Speakers:", "Date:", 主持人：, on a line of its own, and under it no sentence but a name or a day. */
function isHeadLabel(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]?.text;
  if (index === 0 || next === undefined || endsSentence(next) || endsWithColon(next)) return false;
  return (
    isLabel(lines[index]!.text) && (isDate(next) || isByline(next) || isChinesePerson(next) || isShort(next))
  );
}

function headPart(
  { text, lang, isNextLine }: Line,
  lines: readonly Line[],
  index: number,
  { titled, isLast }: { titled: ReadonlySet<Line['lang']>; isLast: boolean },
): Part | undefined {
  if (isOpening(text)) return { kind: 'heading', depth: 2 };
  if (isDocumentNumber(text)) return { kind: 'number' };
  if (isLetterhead(text)) return { kind: 'byline' };
  if (isHeadLabel(lines, index)) return { kind: 'paragraph' };
  const field = fieldOf(text);
  // "Subject: Remarks on trade", at the head of a message.
  if (field !== undefined && titleField.test(field) && !titled.has(lang))
    return { kind: 'title', label: field };
  if (field !== undefined && !isOccasion(text)) return { kind: 'paragraph', runIn: field.length };
  const hasTitle = titled.has(lang);
  const before = lines[index - 1];
  // A treaty's title: between / … / and / …
  const isJoint =
    before?.part?.kind === 'title' &&
    (/^between$/i.test(text) || /(?:^|\s)(?:between|and)$/i.test(before.text));
  if (isJoint) return { kind: 'title' };
  // "Remarks at the Opening Ceremony" is the occasion of a speech that has a title, and else its title.
  if (!hasTitle && isSpoken(text) && !holdsDate(text) && !holdsTitle(lines, index + 1, lang))
    return { kind: 'title' };
  if (isByline(text) && (hasTitle || titled.size > 0 || index > 0)) return { kind: 'byline' };
  if (isOccasion(text) || isDate(text) || (holdsDate(text) && (titled.size > 0 || wordsIn(text) < 6))) {
    return /^(?:——|--|—)/.test(text) && !holdsDate(text) ? { kind: 'title' } : { kind: 'dateline' };
  }
  if (isIssue(text)) return { kind: 'dateline' };
  if (!hasTitle) return { kind: 'title' };
  if (isChinesePerson(text)) return { kind: 'byline' };
  // A title that goes over two lines.
  if (isNextLine && before?.part?.kind === 'title' && before.lang === lang && !endsWithStop(before.text)) {
    return { kind: 'title' };
  }
  if (isName(text)) return { kind: 'byline' };
  return isLast && isShort(text) && !endsWithStop(text) && !/,.*,/.test(text)
    ? { kind: 'heading', depth: 2 }
    : undefined;
}

/** Whether one of the lines that follow, up to the text itself, can be the title. */
function holdsTitle(lines: readonly Line[], from: number, lang: Line['lang']): boolean {
  for (let index = from; index < lines.length && !isBody(lines[index]!, index, lines); index++) {
    const { text, lang: own } = lines[index]!;
    const isOther = isDate(text) || holdsDate(text) || isOccasion(text) || isByline(text) || isName(text);
    if (own === lang && !isOther && !isOpening(text) && !isDocumentNumber(text)) return true;
  }
  return false;
}

function readSalutations(lines: readonly Line[], bodyAt: number): void {
  for (const [index, line] of lines.entries()) {
    if (line.part) continue;
    const addressed =
      index <= bodyAt &&
      index > 0 &&
      (isAddressees(line.text) || isAddressee(line.text, lines[index + 1]?.text ?? ''));
    if (addressed || isSalutation(line.text) || greetsWith(lines, index)) line.part = { kind: 'salutation' };
  }
}

/** "Professor Klaus Schwab," on the line above "Your Excellencies,". */
function greetsWith(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return (
    index > 0 &&
    next?.isNextLine === true &&
    /[,，]$/.test(lines[index]!.text) &&
    isShort(lines[index]!.text) &&
    (isSalutation(next.text) || greetsWith(lines, index + 1))
  );
}
