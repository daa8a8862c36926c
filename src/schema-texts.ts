/** The texts that people write into YAML: one builder for the schemas of all files. */
import { z } from 'zod';
import { codePointName, firstInvisible, withoutInvisible } from './invisible.ts';

/** What a custom issue can say of itself; `src/schema-problems.ts` prints it. */
export interface IssueWords {
  rule?: string;
  found?: string;
  mend?: string;
}

/**
 * Some text, trimmed. A character that cannot be seen is refused: it makes two forms of one, turns a
 * line round, or is cut off by the next program.
 *
 * @param lines whether the text may have several lines
 */
export function text({ lines = false }: { lines?: boolean } = {}) {
  return z
    .string()
    .trim()
    .superRefine((value, context) => {
      const found = firstInvisible(value, { lines });
      if (!found) return;
      const { character, at } = found;
      const before = withoutInvisible(value.slice(0, at)).slice(-12);
      const isLineEnd = /[\n\r]/.test(character);
      const name = isLineEnd ? 'a line end' : `${codePointName(character)}, a character that cannot be seen,`;
      context.addIssue({
        code: 'custom',
        message: isLineEnd ? 'text on one line' : 'text without control characters and other invisible ones',
        params: {
          found: `${name} ${before ? `after “${before}”` : 'at the beginning'}`,
          mend: isLineEnd
            ? 'Write it on one line.'
            : 'Delete the character: type the text anew instead of pasting it.',
        } satisfies IssueWords,
        continue: false,
      });
    })
    .min(1, { error: 'some text', abort: true });
}

const han = /\p{Script=Han}/u;
const everyHan = /\p{Script=Han}/gu;
const latinWord = /[A-Za-z]{2,}/g;
const count = (value: string, kind: RegExp) => value.match(kind)?.length ?? 0;

/** Chinese on one line; marks alone are no text. */
export const chineseForm = text().regex(han, { error: 'Chinese text', abort: true });

/** English on one line, with a letter or a digit: a form of marks alone is found nowhere. */
export const englishForm = text()
  .regex(/^\P{Script=Han}*$/u, { error: 'English text without Chinese characters', abort: true })
  .regex(/[\p{L}\p{N}]/u, 'a form with a letter or a digit');

/** English that may quote Chinese, but is not Chinese. In the glossary, no text has two characters for a word. */
const englishProse = text({ lines: true }).refine(
  (value) => count(value, everyHan) < 3 * Math.max(1, count(value, latinWord)),
  'English text: it may quote Chinese, but not be Chinese',
);

/** Chinese that may quote English. YAML joins folded lines by a space, which Chinese does not have. */
const chineseProse = text({ lines: true })
  .regex(han, { error: 'Chinese text', abort: true })
  .refine(
    (value) => count(value, latinWord) < 2 * count(value, everyHan),
    'Chinese text: it may quote English, but not be English',
  )
  .transform((value) =>
    value.replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”’]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘])/gu,
      '',
    ),
  );

/** A text of the site in both languages. */
export const bilingual = z.strictObject({ en: englishProse, zh: chineseProse }, 'both languages: {en, zh}');

/** A name in addresses, such as the id of a term: part of what is published, so never changed. */
export function slug(example: string) {
  return z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `lower-case words joined by hyphens, such as ${example}`)
    .max(80, 'a name of at most 80 letters');
}
