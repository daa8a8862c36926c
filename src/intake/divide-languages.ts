import { otherLanguage, type Bilingual, type Lang } from '../languages.ts';
import { IntakeError, type Doubt, type IntakeText } from './types.ts';

/** What became of a text: one, or two where its paragraphs are in both languages by turns. */
export interface Divided {
  texts: IntakeText[];
  notes: Bilingual[];
  doubts: Doubt[];
}

/** Below this share, lines in the other language are quotations or a head, not a second text. */
const quoted = 0.15;
/** How alike in number the paragraphs of two languages are where each renders the other. */
const paired = 0.6;

const notes = {
  byTurns: {
    en: 'Divided into two texts: the file has both languages by turns.',
    zh: '原文件为中英文逐段对照，本站分为两个文本。',
  },
  oneAfterOther: {
    en: 'Divided into two texts: the file has one language after the other.',
    zh: '原文件先后载有中英文，本站分为两个文本。',
  },
};

const charactersInWord = 1.8;

interface Line {
  text: string;
  line: number;
  lang: Lang | undefined;
  isMixed: boolean;
}

/**
 * Tells one text from two whose paragraphs alternate, or stand one after the other, and divides these.
 * @throws {IntakeError} where the languages are mixed so that they cannot be told apart
 */
export function divideLanguages(text: string): Divided {
  const lines = linesOf(text);
  const inLanguage = (lang: Lang) => lines.filter((line) => line.lang === lang).length;
  const [chinese, english] = [inLanguage('zh'), inLanguage('en')];
  const main: Lang = lettersIn(lines, 'zh') >= lettersIn(lines, 'en') ? 'zh' : 'en';
  if (chinese + english === 0)
    throw new IntakeError('holds no words in Chinese or English; give the text of a document');
  refuseOtherLanguages(text);
  refuseMixedLines(lines);
  const share = Math.min(chinese, english) / (chinese + english);
  if (share < quoted || Math.min(chinese, english) < 2)
    return { texts: [{ lang: main, text }], notes: [], doubts: [] };
  const turns = lines.filter(({ lang }, at) => at > 0 && lang !== lines[at - 1]!.lang).length;
  if (Math.min(chinese, english) / Math.max(chinese, english) >= paired) return divided(lines, turns);
  const rest = lines.filter(({ lang }) => lang === otherLanguage(main));
  // A head or an annex in the other language stands together; two texts of such different lengths are no pair.
  if (turns <= 2 || share < 0.25)
    return { texts: [{ lang: main, text }], notes: [], doubts: [otherDoubt(main, rest)] };
  throw new IntakeError(
    `mixes both languages (${chinese} paragraphs of Chinese, ${english} of English) so that they cannot be told ` +
      'apart as two texts; give each language as a file of its own, the second with --pair',
  );
}

/** A name in Cyrillic or a line of kana may be quoted; a text of it is in neither language. */
function refuseOtherLanguages(text: string): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const known = text.match(/[\p{Script=Han}\p{Script=Latin}]/gu)?.length ?? 0;
  if ((letters - known) * 3 > letters)
    throw new IntakeError('is in neither Chinese nor English; give its text in one of them');
}

function divided(lines: readonly Line[], turns: number): Divided {
  const first = lines.find(({ lang }) => lang !== undefined)!.lang!;
  const texts = [first, otherLanguage(first)].map((lang) => ({
    lang,
    text: lines
      .filter((line) => line.lang === lang)
      .map((line) => `${line.text}\n`)
      .join('\n'),
  }));
  const counts = texts.map(({ text }) => text.split('\n\n').length) as [number, number];
  const doubts =
    counts[0] === counts[1]
      ? []
      : [
          {
            message:
              `The two languages have ${counts.join(' and ')} paragraphs: one may lack a paragraph, or have it in ` +
              'two parts.',
          },
        ];
  return { texts, notes: [turns === 1 ? notes.oneAfterOther : notes.byTurns], doubts };
}

function refuseMixedLines(lines: readonly Line[]): void {
  const worded = lines.filter(({ lang }) => lang !== undefined);
  const mixed = worded.filter(({ isMixed }) => isMixed);
  if (mixed.length < 2 || mixed.length / worded.length < 0.3) return;
  throw new IntakeError(
    `mixes both languages within its paragraphs (line ${mixed[0]!.line} is the first of ${mixed.length}); give each ` +
      'language as a file of its own, the second with --pair',
  );
}

function otherDoubt(main: Lang, rest: readonly Line[]): Doubt {
  const name = main === 'zh' ? 'English' : 'Chinese';
  const message = `${rest.length} paragraphs are in ${name}, the first here; they stay in the text as they stand.`;
  return { line: rest[0]!.line, message };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let last: Lang | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (raw.trim() === '') continue;
    const lang = langOfLine(raw) ?? last;
    lines.push({ text: raw.trim(), line: index + 1, lang, isMixed: isMixed(raw) });
    last = lang;
  }
  // What stands before the first word belongs to it.
  const first = lines.find(({ lang }) => lang !== undefined)?.lang;
  return lines.map((line) => (line.lang === undefined ? { ...line, lang: first } : line));
}

/** By words rather than letters: “GDP增长5%” is Chinese. About two characters are a word. */
function langOfLine(line: string): Lang | undefined {
  if (!/\p{L}/u.test(line)) return undefined;
  return countHan(line) / charactersInWord >= (line.match(/[A-Za-z]+/g)?.length ?? 0) ? 'zh' : 'en';
}

/** A sentence's worth of both: about as many words of one as of the other. */
function isMixed(line: string): boolean {
  const chinese = countHan(line) / charactersInWord;
  const english = line.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return chinese >= 3 && english >= 3 && Math.min(chinese, english) / (chinese + english) > 0.25;
}

function lettersIn(lines: readonly Line[], lang: Lang): number {
  return lines.reduce(
    (sum, { text }) => sum + (lang === 'zh' ? countHan(text) * 3 : (text.match(/[A-Za-z]/g)?.length ?? 0)),
    0,
  );
}

function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
