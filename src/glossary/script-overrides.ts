/** `pinyin` and `traditional`, where a person writes what is computed wrong: of the length of the headword. */
import type { z } from 'zod';
import { hanRuns, hasHan } from '../languages.ts';
import type { IssueWords } from '../schema-texts.ts';
import { pinyinOverride } from './pinyin.ts';

interface Written {
  zh: string;
  pinyin?: string | undefined;
  traditional?: string | undefined;
}

const vowel = String.raw`[aeiouü]`;
const syllable = new RegExp(
  String.raw`^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?${vowel}{1,3}(?:ng?|r)?$|^(?:h?m|h?ng?|r)$`,
  'i',
);
const toneMark = /[\u0300\u0301\u0304\u030C]/g;

/** The reading has one syllable for each Chinese character, each with at most one tone mark, and not all without. */
export function checkReading({ zh, pinyin }: Written, context: z.core.$RefinementCtx): void {
  if (pinyin === undefined) return;
  const syllables = pinyinOverride(zh, pinyin);
  if (!syllables) {
    report('pinyin', `one syllable for each of the ${hanCount(zh)} Chinese characters of ${zh}`, context, {
      rule: 'pinyin-length',
      mend: 'Separate the syllables by spaces and leave out the punctuation.',
    });
    return;
  }
  const runs = hanRuns(zh);
  const ofHan = syllables.filter((_, index) => hasHan(runs[index] ?? ''));
  const wrong = ofHan.find((written) => !isSyllable(written));
  const expected = 'syllables with tone marks, such as liù wěn';
  if (wrong !== undefined) report('pinyin', expected, context, { found: JSON.stringify(wrong) });
  else if (ofHan.every((written) => marksOf(written) === 0)) report('pinyin', expected, context);
}

/** The Traditional form has as many Chinese characters as the Simplified one. */
export function checkTraditional({ zh, traditional }: Written, context: z.core.$RefinementCtx): void {
  if (traditional === undefined || hanCount(traditional) === hanCount(zh)) return;
  report('traditional', `the ${hanCount(zh)} Chinese characters of ${zh} in Traditional writing`, context);
}

function report(
  field: string,
  expected: string,
  context: z.core.$RefinementCtx,
  params: IssueWords = {},
): void {
  context.addIssue({ code: 'custom', path: [field], message: expected, params });
}

function hanCount(text: string): number {
  return hanRuns(text).filter(hasHan).length;
}

function isSyllable(written: string): boolean {
  const bare = written.normalize('NFD').replace(toneMark, '').normalize('NFC').replace(/[’']/g, '');
  return syllable.test(bare) && marksOf(written) <= 1;
}

function marksOf(written: string): number {
  return written.normalize('NFD').match(toneMark)?.length ?? 0;
}
