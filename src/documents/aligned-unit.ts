/** What stands behind one sentence key of a translation: its text, a note, and what is accepted. */
import { z } from 'zod';
import type { Bilingual, Lang } from '../languages.ts';
import { checkSchema, type SchemaWords } from '../schema-problems.ts';
import { bilingual, text } from '../schema-texts.ts';
import type { Checked } from '../problem.ts';
import type { Place } from '../yaml.ts';

const accepted = z.union(
  [
    z.strictObject({ term: text(), why: text({ lines: true }) }),
    z.strictObject({ number: text(), why: text({ lines: true }) }),
    z.strictObject({ latin: text(), why: text({ lines: true }) }),
    z.strictObject({ punctuation: text(), why: text({ lines: true }) }),
    z.strictObject({ avoided: text(), why: text({ lines: true }) }),
    z.strictObject({ varied: text(), why: text({ lines: true }) }),
    z.strictObject({ untranslated: text(), why: text({ lines: true }) }),
    z.strictObject({ formula: text(), why: text({ lines: true }) }),
  ],
  'one of term, number, latin, punctuation, avoided, varied, untranslated and formula, and why',
);

/** What renders a sentence; a heading of one Latin word has no Chinese character, so none is asked for. */
const rendered = z.union([text(), z.array(text()).min(1)], 'a text, or a list of texts');

const about = { note: bilingual.optional(), accept: z.array(accepted).optional() };
const writtenIn = {
  en: z.union(
    [
      rendered,
      z.strictObject({ en: rendered, ...about }).transform(({ en, ...rest }) => ({ target: en, ...rest })),
    ],
    'a text, a list of texts, or {en, note, accept}',
  ),
  zh: z.union(
    [
      rendered,
      z.strictObject({ zh: rendered, ...about }).transform(({ zh, ...rest }) => ({ target: zh, ...rest })),
    ],
    'a text, a list of texts, or {zh, note, accept}',
  ),
};

const names: Bilingual = { en: 'English', zh: 'Chinese' };

export type Accepted = z.infer<typeof accepted>;

/** The value of a sentence, in one shape. */
export interface UnitText {
  /** The translation, sentence by sentence; none where nobody has written it. */
  target: string[];
  note?: Bilingual | undefined;
  /** Differences from the source that were looked at and are right. */
  accept: Accepted[];
}

/**
 * Reads the value of a sentence: a text, a list of texts, or {zh, note, accept} ({en, …} in an English
 * translation). Nothing at all is a sentence that is still to be translated.
 *
 * @param name of the sentence in problems: `p12 · s3`
 * @param lang of the translation
 * @param locate gives the place of a part of the value
 */
export function readUnitText(
  value: unknown,
  {
    file,
    name,
    lang,
    locate,
  }: { file: string; name: string; lang: Lang; locate: (path: readonly PropertyKey[]) => Place },
): Checked<UnitText> {
  if (value === null) return { ok: true, value: { target: [], accept: [] } };
  const shape = `a text, a list of texts, or {${lang}, note, accept}`;
  const checked = checkSchema(writtenIn[lang], value, {
    file,
    locate,
    name,
    rule: 'translation-text',
    owner: 'the sentence',
    whole: { expected: shape, mend: `Write the ${names[lang]} of the sentence.` },
    fields: `${lang}, note (en and zh), accept (what is accepted, and why)`,
    explain: ofText(lang, shape),
  });
  if (!checked.ok) return checked;
  const full =
    typeof checked.value === 'string' || Array.isArray(checked.value)
      ? { target: checked.value }
      : checked.value;
  const { target, note = undefined, accept = [] } = full;
  return { ok: true, value: { target: Array.isArray(target) ? target : [target], note, accept } };
}

/** A text that is missing or empty, or none, wherever in the value. */
function ofText(lang: Lang, shape: string): SchemaWords['explain'] {
  return (issue, found) => {
    const isInFull = issue.path[0] === lang;
    const isText = isInFull || issue.path.length === 0 || typeof issue.path[0] === 'number';
    if (!isText || issue.code === 'custom' || issue.code === 'unrecognized_keys') return undefined;
    return {
      path: isInFull ? [lang] : [],
      expected: isInFull ? 'a text, or a list of texts' : shape,
      mend:
        typeof found === 'number'
          ? 'Put it in quotation marks.'
          : `Write the ${names[lang]} of the sentence.`,
    };
  };
}
