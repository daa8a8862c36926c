import { isTimeStamp } from './dates.ts';
import { isLabel } from './fields.ts';
import { endsWithStop, type Line, type Part } from './line.ts';
import { numberingOf } from './numbering.ts';
import {
  inlineSpeaker,
  isNameAlone,
  isSpeakerLine,
  isSurelySpeaker,
  nameOf,
  roleOf,
  type Role,
} from './speaker-names.ts';

/** What one says until another is named: the line with the name, and the lines that follow. */
interface Turn {
  name: string;
  /** Index of the first line that holds words. */
  from: number;
  to: number;
  /** The name before the words of the first line; empty where it has a line of its own. */
  label: string;
}

/** A conference, an interview or a transcript has at least so many turns. */
const fewestTurns = 2;

/**
 * Who asks and who answers. A turn goes on until another speaker is named or a heading comes, so an answer
 * of many paragraphs stays one answer.
 */
export function readSpeakers(lines: readonly Line[]): void {
  for (const line of lines) if (isTimeStamp(line.text)) line.part ??= { kind: 'dateline' };
  const turns = turnsOf(lines);
  if (turns.length < fewestTurns) return;
  const roles = rolesOf(turns, lines);
  let answering: string | undefined;
  for (const [index, turn] of turns.entries()) {
    const role = roles[index]!;
    if (role === 'answers') answering = turn.name;
    if (turn.label === '') lines[turn.from - 1]!.part = { kind: 'speaker' };
    const answered = role === 'asks' && answering !== undefined ? endOfQuestion(lines, turn) : turn.to;
    for (let at = turn.from; at < turn.to; at++) {
      const line = lines[at]!;
      if (line.part) continue;
      const label = at === turn.from ? turn.label : '';
      line.part =
        at < answered
          ? { ...partOf(role), speaker: turn.name, ...(label && { label }) }
          : { kind: 'answer', speaker: answering! };
    }
  }
}

/** In an interview who answers is often named once: what follows a question is his, until the next one. */
function endOfQuestion(lines: readonly Line[], { from, to }: Turn): number {
  const asked = lines.slice(from, to).findLastIndex(({ text }) => /[?？]["”’」]?$/.test(text));
  return asked < 0 ? to : from + asked + 1;
}

function partOf(role: Role): Part {
  if (role === 'asks') return { kind: 'question' };
  return role === 'answers' ? { kind: 'answer' } : { kind: 'paragraph' };
}

function turnsOf(lines: readonly Line[]): Turn[] {
  const starts = lines.flatMap((line, index) => {
    if (line.part && line.part.kind !== 'title') return [];
    if (isSpeakerLine(line.text) && index < lines.length - 1) {
      // "Chairperson:" and under it who that was, in the list of those present.
      if (isLabel(line.text) && !endsWithStop(lines[index + 1]!.text)) return [];
      return [{ name: nameOf(line.text), from: index + 1, label: '' }];
    }
    if (!line.part && isTimeStamp(lines[index - 1]?.text ?? '') && isNameAlone(line.text) && lines[index + 1])
      return [{ name: line.text, from: index + 1, label: '' }];
    const label = line.part ? undefined : inlineSpeaker(line.text);
    return label === undefined ? [] : [{ name: nameOf(label), from: index, label }];
  });
  const wanted = isConversation(starts, lines) ? withoutPhrases(starts) : [];
  return wanted.map((start, index) => {
    const next = wanted[index + 1];
    const limit = next ? next.from - (next.label === '' ? 1 : 0) : lines.length;
    return { ...start, to: endOfTurn(lines, start, limit) };
  });
}

/** "具体措施包括：" is no name: a Chinese name is short, or comes again. */
function withoutPhrases<Start extends Pick<Turn, 'name'>>(starts: readonly Start[]): Start[] {
  const times = Map.groupBy(starts, ({ name }) => name);
  return starts.filter(
    ({ name }) => isSurelySpeaker(name) || times.get(name)!.length > 1 || !/\p{Script=Han}{5}/u.test(name),
  );
}

/** Names before words are speakers where one is surely so, or where several speak and some speak again. */
function isConversation(starts: readonly Pick<Turn, 'name' | 'from' | 'label'>[], lines: readonly Line[]) {
  const speaking = starts.filter(({ from, label }) =>
    /[.?!。？！…]/.test(lines[from]!.text.slice(label.length)),
  );
  if (speaking.length < fewestTurns) return false;
  const names = new Set(speaking.map(({ name }) => name));
  const sure = speaking.filter(({ name }) => isSurelySpeaker(name)).length;
  const asked = speaking.some(({ from }) => /[?？]/.test(lines[from]!.text));
  return sure * 2 >= speaking.length || (names.size > 1 && (asked || names.size < speaking.length));
}

/** QUESTIONS AND ANSWERS, alone between two blank lines. */
const headInCapitals = /^\p{Lu}{3,}(?:[ ,&'’-]{1,2}\p{Lu}+){1,6}$/u;

/** A heading or the foot of the text ends the last turn. */
function endOfTurn(
  lines: readonly Line[],
  { name, from }: Pick<Turn, 'name' | 'from'>,
  limit: number,
): number {
  for (let at = from + 1; at < limit; at++) {
    const { part, text, isNextLine } = lines[at]!;
    if (!isNextLine && !lines[at + 1]?.isNextLine && headInCapitals.test(text)) return at;
    if (part && part.kind !== 'table' && part.kind !== 'footnote') return at;
    if (/^(?:第.{1,4}[编章节]|PART|Part|[IVX]+\.)/.test(text) && numberingOf(text)) return at;
    // “二、《办法》的主要内容有哪些？” under an answer asks anew.
    if (/^(?:答|A|Answer)$/.test(name) && /[?？]$/.test(text) && numberingOf(text)) return at;
  }
  return limit;
}

/** From the name, else from all that a speaker says; of those who are left, the first to speak asks. */
function rolesOf(turns: readonly Turn[], lines: readonly Line[]): Role[] {
  const asks = new Map<string, number>();
  for (const { name, from, to } of turns) {
    const words = lines.slice(from, to).map(({ text }) => text);
    asks.set(name, (asks.get(name) ?? 0) + askingOf(words.join(' ')));
  }
  const introduced = lines.slice(0, turns[0]!.from).map(({ text }) => text);
  const known = turns.map(({ name }) => {
    const byName = roleOf(name) ?? introducedRole(name, introduced);
    if (byName) return byName;
    const told = asks.get(name)!;
    return told === 0 ? undefined : told > 0 ? 'asks' : 'answers';
  });
  if (isHosted(turns, known, lines)) return known.map((role) => (role === 'chairs' ? role : 'answers'));
  const first = turns[known.findIndex((role) => role !== 'chairs')]?.name;
  const isAskedByOthers = known.includes('asks');
  return known.map((role, index) => {
    if (role) return role;
    return !isAskedByOthers && turns[index]!.name === first ? 'asks' : 'answers';
  });
}

/** Where a host asks, and nobody who bears the name of one who asks, his guests answer. */
function isHosted(
  turns: readonly Turn[],
  roles: readonly (Role | undefined)[],
  lines: readonly Line[],
): boolean {
  const asked = turns.filter(
    ({ from, to }, index) =>
      roles[index] === 'chairs' && lines.slice(from, to).some(({ text }) => /[?？]/.test(text)),
  );
  return asked.length >= fewestTurns && !turns.some(({ name }) => roleOf(name) === 'asks');
}

const chairOfList = /^(?:主持人?|会议主持|Chair(?:person|man|woman)?|Moderator|Host)[:：]/i;

/** Who is named before the first word is said has been asked to speak; who asks is not announced. */
function introducedRole(name: string, lines: readonly string[]): Role | undefined {
  const bare = name.replace(/^(?:Mr|Ms|Mrs|Dr|Prof)\.? /, '');
  if (/^\p{Lu}[^ ]*$/u.test(bare) || /记者|Reporter/i.test(bare)) return undefined;
  const at = lines.findIndex((line) => line.includes(bare) && line !== `${name}:` && line !== `${name}：`);
  const line = lines[at];
  if (line === undefined || /记者|\bBy\b|\bReporter/.test(line)) return undefined;
  return chairOfList.test(line) || chairOfList.test(lines[at - 1] ?? '') ? 'chairs' : 'answers';
}

/** Above nought for words that ask, below it for words that answer. */
function askingOf(words: string): number {
  const opens = words.slice(0, 240);
  const begins =
    /^(?:[^:：]{0,40}[:：]\s*)?(?:Thank you|Thanks|谢谢|感谢|好的|是的|Yes|No\b|First|Well)/i.test(opens);
  const handsOver =
    /\b(?:would like to ask|let me (?:ask|invite)|I(?:'ll| will) (?:ask|invite)|please welcome)\b|请.{1,20}(?:回答|介绍|作答)/i.test(
      words,
    );
  const questions = words.match(/[?？]/g)?.length ?? 0;
  const pleads = /请问|我想问|想请问|My question|Could you|Can you/i.test(words);
  if (handsOver) return -1;
  if (pleads || (questions > 0 && words.length < 1200)) return 2;
  return begins || words.length > 600 ? -1 : 0;
}
