import { align } from '../../alignment/align.ts';
import { measured } from '../../alignment/anchors.ts';
import { segmentsOf } from '../../alignment/segments.ts';
import type { Segment, TermsIn } from '../../alignment/types.ts';
import { hasHan, otherLanguage, type Bilingual, type Lang } from '../../languages.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { DraftFileError, type Draft } from './draft-file.ts';

/** A link below it may be wrong: what is missing in it may stand beside it. */
const sure = 0.95;
/** What stands between two sentences. */
export const spaces: Bilingual = { en: ' ', zh: '' };

/** A text and its name, for messages. */
export interface NamedText {
  file: string;
  text: string;
}

/** Two plain texts → aligned sentences. What one side lacks is a pair with an empty side, and not checked. */
export function draftOfTexts(source: NamedText, target: NamedText, matcher: Matcher): Draft {
  const lang = langOfText(source);
  if (langOfText(target) === lang)
    throw new DraftFileError(
      `${source.file} and ${target.file} are both ${lang === 'zh' ? 'Chinese' : 'English'}; ` +
        'name one text in each language.',
      `${source.file}与${target.file}都是${lang === 'zh' ? '中文' : '英文'}，请中英文各给一份。`,
    );
  const termsIn: TermsIn = (text, of) => matcher.match(text, of).matches.flatMap(({ term }) => term ?? []);
  const texts = { [lang]: source.text, [otherLanguage(lang)]: target.text } as Bilingual;
  const sides = { zh: segmentsOf(texts.zh, 'zh'), en: segmentsOf(texts.en, 'en') };
  const lines = { zh: linesOfParagraphs(texts.zh), en: linesOfParagraphs(texts.en) };
  const links = align(measured(sides.zh, 'zh', termsIn), measured(sides.en, 'en', termsIn));
  const pairs = links.map(({ source: zh, target: en, confidence }) => {
    const own = { zh: sides.zh.slice(zh.from, zh.to), en: sides.en.slice(en.from, en.to) };
    const textOf = (of: Lang) => own[of].map(({ text }) => text).join(spaces[of]);
    const lineOf = (of: Lang) => lineIn(own[of], lines[of]);
    return {
      zh: textOf('zh'),
      en: textOf('en'),
      isLoose: confidence < sure,
      lines: { ...(lineOf('zh') && { zh: lineOf('zh')! }), ...(lineOf('en') && { en: lineOf('en')! }) },
    };
  });
  return { source: lang, pairs };
}

/** Chinese where a good part of its letters are characters: an English text may quote some. */
export function langOfText({ file, text }: NamedText): Lang {
  const lang = langOfMost(text);
  if (lang === undefined)
    throw new DraftFileError(
      `${file}: it has no words; name a file with a text in Chinese or English.`,
      `${file}：没有文字，请给出中文或英文文本。`,
    );
  return lang;
}

/** The same; undefined where a text has no letters. */
export function langOfMost(text: string): Lang | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return undefined;
  return letters.filter(hasHan).length > letters.length / 5 ? 'zh' : 'en';
}

/** The line of each paragraph, from 1: blank lines are none. */
function linesOfParagraphs(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

function lineIn(segments: readonly Segment[], lines: readonly number[]): number | undefined {
  const [first] = segments;
  return first && lines[first.paragraph];
}
