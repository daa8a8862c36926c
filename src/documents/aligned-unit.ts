/** What stands behind one sentence key of a translation: its Chinese, a note, and what is accepted. */
import { z } from 'zod';
import type { Bilingual } from '../languages.ts';
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
  ],
  'one of term, number, latin and punctuation, and why',
);

/** The Chinese of a sentence; a heading of one Latin word has no Chinese character, so none is asked for. */
const chinese = z.union([text(), z.array(text()).min(1)], 'a text, or a list of texts');

const written = z.union(
  [
    chinese,
    z.strictObject({
      zh: chinese,
      note: bilingual.optional(),
      accept: z.array(accepted).optional(),
    }),
  ],
  'a text, a list of texts, or {zh, note, accept}',
);

export type Accepted = z.infer<typeof accepted>;

/** The value of a sentence, in one shape. */
export interface UnitText {
  /** The site's translation, sentence by sentence. */
  target: string[];
  note?: Bilingual | undefined;
  /** Differences from the source that were looked at and are right. */
  accept: Accepted[];
}

/**
 * Reads the value of a sentence: a text, a list of texts, or {zh, note, accept}.
 *
 * @param name of the sentence in problems: `p12 · s3`
 * @param locate gives the place of a part of the value
 */
export function readUnitText(
  value: unknown,
  { file, name, locate }: { file: string; name: string; locate: (path: readonly PropertyKey[]) => Place },
): Checked<UnitText> {
  const checked = checkSchema(written, value, {
    file,
    locate,
    name,
    rule: 'translation-text',
    owner: 'the sentence',
    whole: {
      expected: 'a text, a list of texts, or {zh, note, accept}',
      mend: 'Write the Chinese of the sentence.',
    },
    fields: 'zh, note (en and zh), accept (term, number, latin or punctuation, and why)',
    explain: ofChinese,
  });
  if (!checked.ok) return checked;
  const full =
    typeof checked.value === 'string' || Array.isArray(checked.value) ? { zh: checked.value } : checked.value;
  const { zh, note = undefined, accept = [] } = full;
  return { ok: true, value: { target: Array.isArray(zh) ? zh : [zh], note, accept } };
}

/** Chinese that is missing or empty, or no text, wherever in the value. */
const ofChinese: SchemaWords['explain'] = (issue, found) => {
  const isInFull = issue.path[0] === 'zh';
  const isChinese = isInFull || issue.path.length === 0 || typeof issue.path[0] === 'number';
  if (!isChinese || issue.code === 'custom' || issue.code === 'unrecognized_keys') return undefined;
  return {
    path: isInFull ? ['zh'] : [],
    expected: isInFull ? 'a text, or a list of texts' : 'a text, a list of texts, or {zh, note, accept}',
    mend: typeof found === 'number' ? 'Put it in quotation marks.' : 'Write the Chinese of the sentence.',
  };
};
